import { finding, type Finding } from '../../domain/findings/findings.ts';
import { maskPersonalData } from '../../domain/personal-data/index.ts';
import type { ColumnMatch } from './column-match.ts';

/** A question for each column that may be two things, or nothing that is known. */
export function reportUnclearColumns(
	columns: readonly ColumnMatch[],
	place: { readonly file: string; readonly line: number },
): readonly Finding[] {
	return columns
		.filter(({ how }) => how === 'asked')
		.map(({ heading, index, choices, samples }) =>
			finding(
				'column-unclear',
				{ ...place, column: heading, position: index, cell: heading },
				{
					choices: choices.map((choice) => `“${choice}”`).join('、'),
					samples: samples.join('、'),
				},
			),
		);
}

/**
 * What the report says of the columns, a line each: which were matched, named and left out.
 * @param known headings of columns that are known and not in the strict table, such as 序号
 */
export function describeColumns(
	columns: readonly ColumnMatch[],
	known: readonly string[],
): readonly string[] {
	const read = columns.filter(
		({ how, column }) => how === 'matched' || (how === 'named' && column !== undefined),
	);
	const leftOut = columns.filter(
		({ how, column, samples }) =>
			column === undefined && how !== 'asked' && (how === 'named' || samples.length > 0),
	);
	const all = [
		...known,
		...leftOut.map(({ heading, samples }) => `${maskPersonalData(heading)}${inBrackets(samples)}`),
	];
	return [
		...(read.length > 0 ? ['认出的列名，请核对：'] : []),
		...read.map(
			({ heading, column = '', samples }) =>
				`  “${maskPersonalData(heading)}”读成“${column}”${behindColon(samples)}`,
		),
		...(all.length > 0 ? [`没有导入的列：${all.join('、')}。`] : []),
	];
}

function behindColon(samples: readonly string[]): string {
	return samples.length === 0 ? '' : `：${samples.join('、')}`;
}

function inBrackets(samples: readonly string[]): string {
	return samples.length === 0 ? '' : `（${samples.join('、')}）`;
}
