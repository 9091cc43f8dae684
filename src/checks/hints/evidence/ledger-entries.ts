import { ledgerSubject, type HintSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintRow } from '../../../domain/hints/hint.ts';
import { rowAnchors } from '../../../village/row-anchor.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';

/** A ledger row with its permanent address. */
export interface LedgerEntry {
	readonly subject: HintSubject;
	readonly row: LedgerRow;
}

const ofVillage = new WeakMap<VillageDataset, readonly LedgerEntry[]>();

/** Every row of every ledger of a village, by period. Worked out once a village. */
export function ledgerEntries(dataset: VillageDataset): readonly LedgerEntry[] {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const entries = dataset.files.ledger.flatMap(({ period, rows }) => {
		if (!period) return [];
		const anchors = rowAnchors(rows);
		return rows.map((row, index) => ({
			subject: ledgerSubject(period.key, anchors[index] ?? ''),
			row,
		}));
	});
	ofVillage.set(dataset, entries);
	return entries;
}

/** A ledger row by which money went out. */
export interface Payment extends LedgerEntry {
	readonly fen: number;
}

/** A ledger row as evidence. */
export function evidenceOf({ subject, row }: LedgerEntry): HintRow {
	const amountFen = row.expense ?? row.income;
	return {
		subject,
		text: row.summary,
		on: row.date,
		...(amountFen !== undefined && { amountFen }),
	};
}

/** A hint about one payment: subject, day, amount and evidence. */
export function aboutPayment({ subject, row, fen }: Payment) {
	return { subject, on: row.date, amountFen: fen, rows: [evidenceOf({ subject, row })] };
}
