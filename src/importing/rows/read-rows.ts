import type { Direction } from '../../domain/money/categories.ts';
import type { TableLayout } from '../sheet/table-layout.ts';
import { isCounted, readRow, type RowContext, type RowRead } from './read-row.ts';
import { levelOf, sideOfSection } from './section-side.ts';
import type { SortedRecord } from './sort-records.ts';

interface TableContext extends Omit<RowContext, 'above' | 'ofSection'> {
	/** What the title of the table says of the side of its payments. */
	readonly ofTitle: Direction | undefined;
}

/** Reads the rows of a table, each with what the rows above it say for it. */
export function readRows(
	sorted: readonly SortedRecord[],
	layout: TableLayout,
	{ ofTitle, ...context }: TableContext,
): readonly RowRead[] {
	let above: RowRead['values'] = {};
	let ofSection = ofTitle;
	let levelOfSide = '';
	return sorted.flatMap((record) => {
		if (record.kind === 'section' || record.kind === 'total') {
			// A section begins with its title, alone or with what it sums up to.
			const title = record.record.cells.find((cell) => cell.trim() !== '') ?? '';
			const side = sideOfSection(title);
			const level = levelOf(title);
			// 三、其他 beside 二、支出 is neither; （一）办公费 below it is part of it.
			if (side ?? (record.kind === 'section' && level === levelOfSide)) {
				[ofSection, levelOfSide] = [side, level];
			}
		}
		if (!isCounted(record)) return [];
		const row = readRow(record, layout, { ...context, above, ofSection });
		if (row.kind === 'entry') above = row.values;
		return [row];
	});
}
