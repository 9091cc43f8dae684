import { amount } from '../../domain/schema/cell-type.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { formatYuan } from '../../domain/money/money.ts';
import type { Place } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { findCapitalAmounts, readCapitalAmount } from '../cells/capital-amount.ts';
import { capitals as howToWrite } from '../cells/office-amount.ts';
import { compact } from '../cells/office-text.ts';

/** An amount in Chinese numerals in a row that states a total. */
export interface StatedCapital {
	readonly place: Place;
	/** `undefined` where it cannot be read. */
	readonly fen: number | undefined;
}

interface Headed {
	readonly file: string;
	readonly headings: readonly string[];
}

/** The amounts in Chinese numerals of a row, wherever they stand in it. */
export function readCapitals(
	{ line, cells }: CsvRecord,
	{ file, headings }: Headed,
): readonly StatedCapital[] {
	return cells.flatMap((cell, position) =>
		findCapitalAmounts(compact(cell)).map((written) => {
			const column = headings[position];
			const place = { file, line, position, ...(column && { column }), cell: cell.trim() };
			return { place, fen: readCapitalAmount(written) };
		}),
	);
}

/**
 * Each must be one of the sums that such a row may state.
 * @param possible in fen, the likeliest first; empty where nothing is known
 */
export function* compareCapitals(
	label: string,
	capitals: readonly StatedCapital[],
	possible: readonly number[],
): Generator<Finding> {
	for (const { place, fen } of capitals) {
		if (fen === undefined) {
			yield finding('cell-unreadable', place, { type: amount().name, howToWrite });
		} else if (possible.length > 0 && !possible.includes(fen)) {
			yield finding('total-mismatch', place, { label, expected: formatYuan(possible[0] ?? 0) });
		}
	}
}
