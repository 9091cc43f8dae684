import { textsFor } from '../texts/index.ts';
import { isGap, type MonthSlot } from '../views/money-series.ts';
import { ledgerPath } from '../views/paths.ts';

/** A month as a row of a figure of income and expense. @param label how the month is written in the table */
export function monthRow(
	village: string,
	slot: MonthSlot,
	label: (month: string) => string,
	locale: string | undefined,
) {
	const { village: t, format } = textsFor(locale);
	const { month } = slot;
	const short = format.shortMonth(month);
	return isGap(slot)
		? {
				...{ label: label(month), short: t.gapOnAxis(short), missing: t.gap[slot.gap] },
				fen: [undefined, undefined],
			}
		: {
				...{ label: label(month), short, href: ledgerPath(village, slot.ledger) },
				fen: [slot.incomeFen, slot.expenseFen],
			};
}
