import { finding, type Finding } from '../../domain/findings/findings.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import { tableFile, type Table } from '../../domain/schema/table.ts';
import type { TableLayout } from '../sheet/import-table-layout.ts';
import type { TableRecord } from './import-table-rows.ts';
import { compact } from '../cells/office-text.ts';

export interface TablePeriod {
	/** What gives a date or period without a year its year. */
	readonly known: Period | undefined;
	/** What the table's file is named after; none where there is one file of the table. */
	readonly name: string | undefined;
	readonly findings: readonly Finding[];
}

/**
 * The period the clerk named, or the only year in the title. A title that names another year than the clerk
 * is refused: it is the wrong file or the wrong period.
 */
export function decideTablePeriod(
	table: Table,
	{ named, batch }: { readonly named: Period | undefined; readonly batch: string | undefined },
	sorted: readonly TableRecord[],
	{ file, line }: TableLayout,
): TablePeriod {
	const titles = sorted.filter(({ kind }) => kind === 'title');
	const years = titles.flatMap(({ record }) =>
		yearsIn(record.cells).map((year) => ({ year, line: record.line })),
	);
	const [first] = years;
	const onlyYear = first && years.every(({ year }) => year === first.year) ? first : undefined;
	if (named && onlyYear && onlyYear.year !== named.year) {
		const values = { title: String(onlyYear.year), period: named.key };
		const findings = [finding('period-other-year', { file, line: onlyYear.line }, values)];
		return { known: named, name: named.key, findings };
	}
	const known = named ?? (onlyYear && parsePeriod(String(onlyYear.year)));
	if (!isOneOfMany(table)) return { known, name: undefined, findings: [] };
	const name = table.scope === 'year' || table.scope === 'period' ? known?.key : batch;
	if (name !== undefined) return { known, name, findings: [] };
	return {
		known,
		name,
		findings: [finding('period-absent', { file, line }, { table: table.title })],
	};
}

/** Has the table a folder of files, each with a name of its own? */
export function isOneOfMany(table: Table): boolean {
	return tableFile(table, 'a') !== tableFile(table, 'b');
}

function yearsIn(cells: readonly string[]): number[] {
	return cells.flatMap((cell) =>
		[...compact(cell).matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map(([, year]) => Number(year)),
	);
}
