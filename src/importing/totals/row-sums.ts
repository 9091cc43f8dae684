import type { RowRead } from '../rows/read-row.ts';
import type { CellNumber } from '../rows/row-side.ts';

/** Of the rows of a stretch or a kind; not to be compared when a cell of them could not be read. */
export interface Sum {
	readonly total: number;
	readonly unreadable: number;
}

/** By field. */
export type Sums = ReadonlyMap<string, Sum>;

const nothing: Sum = { total: 0, unreadable: 0 };

/** The sums with a row of the table. */
export function plusRow(sums: Sums, { numbers }: Pick<RowRead, 'numbers'>): Sums {
	const more = new Map(sums);
	for (const [field, number] of numbers) more.set(field, plusNumber(sums.get(field), number));
	return more;
}

function plusNumber({ total, unreadable }: Sum = nothing, number: CellNumber): Sum {
	if (number === 'unreadable') return { total, unreadable: unreadable + 1 };
	return { total: total + (number ?? 0), unreadable };
}

/** The sums of the rows from one place to another. */
export function between(from: Sums, to: Sums): Sums {
	return new Map(
		[...to].map(([field, { total, unreadable }]) => {
			const before = from.get(field) ?? nothing;
			const sum = { total: total - before.total, unreadable: unreadable - before.unreadable };
			return [field, sum] as const;
		}),
	);
}

/** The sum of a field; `undefined` where a cell could not be read, or the sum is not exact. */
export function sumIn(sums: Sums, field: string): number | undefined {
	const { total, unreadable } = sums.get(field) ?? nothing;
	return unreadable === 0 && Number.isSafeInteger(total) ? total : undefined;
}
