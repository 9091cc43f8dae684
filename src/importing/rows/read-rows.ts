import type { Direction } from '../../domain/money/categories.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { TableLayout } from '../sheet/table-layout.ts';
import { isCounted, readRow, type RowContext, type RowRead } from './read-row.ts';
import { levelOf, sideOfSection } from './section-side.ts';
import type { SortedRecord } from './sort-records.ts';

interface TableContext extends Omit<RowContext, 'dateAbove' | 'ofSection'> {
	/** What the title of the table says of the side of its payments. */
	readonly ofTitle: Direction | undefined;
}

/** Reads the rows of a table, each with what the rows above it say for it. */
export function readRows(
	sorted: readonly SortedRecord[],
	layout: TableLayout,
	{ ofTitle, ...context }: TableContext,
): readonly RowRead[] {
	let dateAbove: IsoDate | undefined;
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
		const row = readRow(record, layout, { ...context, dateAbove, ofSection });
		if (row.kind === 'entry') dateAbove = row.dated?.date;
		return [row];
	});
}
