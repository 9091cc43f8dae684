import type { correctionKinds } from '../../../domain/findings/kinds/corrections.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const corrections: FindingTextsOf<typeof correctionKinds> = {
	'correction-unexplained': {
		title: 'A published figure was changed without a reason',
		message: ({ cell, before }) =>
			before === ''
				? `${cell} was filled in after publication, and nothing says why.`
				: `It was published as ${before}, and is ${cell === '' ? 'empty' : cell} now; nothing says why.`,
		fix: ({ where, table, which }) =>
			where === 'row'
				? 'Say in 更正说明 of this row, or of the registration of its period (in finance.csv, for example), what was changed and why.'
				: `${addEntry({ table, which })} what was changed and why.`,
	},
	'removal-unexplained': {
		title: 'Something published was taken down without a reason',
		message: ({ on, rows, what, part }) =>
			part === 'file'
				? `On ${on} a whole table of ${rows} rows was taken down, and nothing says why.`
				: `On ${on} ${rows} published rows were taken down${what === '' ? '' : ` (${what}${rows > 3 ? ' …' : ''})`}, and nothing says why.`,
		fix: (entry) =>
			`Put back what should not be gone. Otherwise: ${addEntry(entry)} why it was taken down.`,
	},
};

function addEntry({ table, which }: { readonly table: string; readonly which: string }): string {
	const key = which === '' ? 'leave 期间或编号 empty' : `“${which}” in 期间或编号`;
	return `add a row to explanations.csv of the village, with “${table}” in 表, ${key}, and say`;
}
