import type { ImportOutcome } from '../../src/importing/imported.ts';

/** What a shell takes for something else, in quotation marks too: such a heading is better changed in the file. */
const forShells = /["'`$\\!%^&|<>=\n\r]/;

/** How to answer on the command line what the import asks, with the answers that are likeliest. */
export function describeAnswers({
	columns,
	unknownCategories,
}: Pick<ImportOutcome, 'columns' | 'unknownCategories'>): readonly string[] {
	const asked = columns
		.filter(({ how }) => how === 'asked')
		.flatMap(({ heading, choices }) => answer('--map', heading, choices[0] ?? '不用'));
	const words = unknownCategories.flatMap(({ place, suggestions }) =>
		answer('--category', place.cell, suggestions[0]?.category.name ?? '标准类别'),
	);
	const all = [...asked, ...words];
	if (all.length === 0) return [];
	return [
		'在原来的命令后面加上，核对、改好等号后面的，再导入一次；写过的会记住：',
		`  ${all.join(' ')}`,
	];
}

function answer(flag: string, written: string, value: string): string[] {
	if (forShells.test(written)) return [];
	const pair = `${written}=${value}`;
	return [
		/^[\p{L}\p{N}（）_.-]+=[\p{L}\p{N}（）_./-]+$/u.test(pair)
			? `${flag} ${pair}`
			: `${flag} "${pair}"`,
	];
}
