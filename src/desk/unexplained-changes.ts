import { listFigures } from '../corrections/asks-reason.ts';
import { isContinuation } from '../corrections/living-cells.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import type { Table } from '../domain/schema/table.ts';
import { affairTable, affairs } from '../domain/obligations/affair.ts';
import { villageTables } from '../domain/tables/index.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { FileDifference, RowDifference } from './list-differences.ts';

const registers: readonly string[] = affairs.map((affair) => affairTable[affair]);

/**
 * What of the published would say something else, or be gone, without a word under 更正说明: the log of corrections
 * asks for it as soon as the change is published.
 */
export function findUnexplainedChanges(
	differences: readonly FileDifference[],
	{ catalogue }: Pick<CountyRegister, 'catalogue'>,
	asOf: IsoDate,
): Finding[] {
	const explained = new Set(
		differences
			.filter(({ table }) => registers.includes(table))
			.flatMap(({ rows }) => rows.filter(givesReason))
			.flatMap(({ obligation, periods }) => {
				const about = catalogue.get(obligation ?? '')?.table;
				return periods.map((period) => `${about ?? ''} ${period}`);
			}),
	);
	return differences.flatMap((difference) => {
		const { table: name, period, rows } = difference;
		const isExplained = (row: RowDifference) =>
			givesReason(row) ||
			[period ?? '', ...row.periods].some((each) => explained.has(`${name} ${each}`));
		const open = rows.filter((row) => !isExplained(row));
		return [
			...open.flatMap((row) => askOfRow(row, difference)),
			...askOfGone(open, difference, asOf),
		];
	});
}

function givesReason({ cells }: RowDifference): boolean {
	return cells.some(({ field, after }) => field === 'correction' && after !== undefined);
}

function askOfRow(row: RowDifference, { file, table: name, period }: FileDifference): Finding[] {
	if (row.kind !== 'changed') return [];
	const table: Table = villageTables[name];
	const counted = row.cells.filter(
		({ field, before }) => !isContinuation(table, field, before === undefined),
	);
	const [figure] = listFigures({ table: name, cells: asChanges(counted) });
	if (!figure) return [];
	const { field, before = '', after = '' } = figure;
	const column = table.columns[field]?.heading ?? '';
	const place = { file, ...(row.line !== undefined && { line: row.line }), column, cell: after };
	return [
		finding('correction-unexplained', place, {
			before,
			where: table.columns['correction'] ? 'row' : 'explanations',
			...{ table: table.title.zh, which: period ?? row.id ?? '' },
		}),
	];
}

/** With what the exact types of optional fields ask for. */
function asChanges(cells: RowDifference['cells']) {
	return cells.map(({ field, before, after }) => ({
		field,
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
	}));
}

function askOfGone(
	rows: readonly RowDifference[],
	{ file, table, period }: FileDifference,
	on: IsoDate,
): Finding[] {
	const gone = rows.filter(({ kind }) => kind === 'removed');
	const [first] = gone;
	if (!first) return [];
	const which = period ?? (gone.length === 1 ? first.id : undefined) ?? '';
	return [
		finding(
			'removal-unexplained',
			{ file },
			{
				...{ on, rows: gone.length, what: '', part: 'rows' },
				...{ table: villageTables[table].title.zh, which },
			},
		),
	];
}
