import { compact } from '../cells/office-text.ts';
import type { RowRead } from '../rows/read-row.ts';
import { readTotalLabel } from '../rows/total-label.ts';
import { isNumber } from '../sheet/table-headings.ts';
import { readCell, type TableColumn, type TableLayout } from '../sheet/table-layout.ts';
import { plusRow, type Sums } from './row-sums.ts';

/** What a total row may sum up besides stretches of rows. */
export interface KindSums {
	/** Of the kind that the label names and nothing else: 办公费 of `办公费合计`. */
	readonly named: readonly Sums[];
	/** Of the rows that say what the total row says beside its label (支出 小计), or whose word its label holds. */
	readonly alike: readonly Sums[];
}

/** More ways in which total rows name their kind no table has. */
const mostKinds = 16;
/** Behind the name of a kind in a label: `办公费合计`. */
const totalWord = /(?:合计|小计|总计|共计|总额|总和|总数|总金额)(?:数|额|金额)?$/;

const noSums: Sums = new Map();

/** Sums up the rows by what their words say, and finds for a total row the sums of its kind. */
export function sumUpKinds(
	rows: readonly RowRead[],
	{ columns }: Pick<TableLayout, 'columns'>,
): (total: RowRead) => KindSums {
	const words = columns.filter(({ column }) => column.type.words);
	const known = new Map<string, ReadonlyMap<string, Sums>>();
	const grouped = (name: string, keysOf: (row: RowRead) => readonly string[]) => {
		const before = known.get(name);
		const groups = new Map<string, Sums>();
		if (before || known.size === mostKinds) return before ?? groups;
		for (const row of rows) {
			if (row.kind !== 'entry') continue;
			for (const key of keysOf(row)) {
				groups.set(key, plusRow(groups.get(key) ?? noSums, row));
			}
		}
		known.set(name, groups);
		return groups;
	};
	const byWord = (column: TableColumn) =>
		grouped(column.field, (row) => [
			...new Set([wordIn(row, column), compact(readCell(row.record, column.index))]),
		]);
	return (total) => {
		const { label, record } = total;
		const name = label.replace(totalWord, '');
		const named = words.flatMap((column) => byWord(column).get(name) ?? []);
		const said = columns.filter(({ column, index }) => {
			const cell = readCell(record, index);
			return !isNumber(column) && compact(cell) !== '' && readTotalLabel(cell) !== label;
		});
		const keyOf = (row: RowRead) => JSON.stringify(said.map((column) => wordIn(row, column)));
		const fields = said.map(({ field }) => field).join(' ');
		const alike =
			said.length > 0
				? [grouped(`${fields} `, (row) => [keyOf(row)]).get(keyOf(total))]
				: words.flatMap((column) =>
						(column.column.type.words ?? [])
							.filter((word) => label.includes(word))
							.map((word) => byWord(column).get(word)),
					);
		return { named, alike: alike.filter((sums) => sums !== undefined) };
	};
}

/** The standard word of a row, else what is written. */
function wordIn({ record, values }: RowRead, { field, column, index }: TableColumn): string {
	const value = values[field];
	const isWord = column.type.words && value !== undefined;
	return isWord ? column.type.write(value) : compact(readCell(record, index));
}
