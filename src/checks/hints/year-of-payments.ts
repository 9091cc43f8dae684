import { yearSubject } from '../../domain/hint-subject.ts';
import { mostHintRows } from '../../domain/hint.ts';
import { sumFen } from '../../domain/money.ts';
import type { VillageDataset } from '../../domain/village-dataset.ts';
import { evidenceOf, type Payment } from './ledger-entries.ts';
import { standingPayments } from './standing-payments.ts';

/** A year's payments and some among them: what “全年 412 笔，其中 21 笔” needs. */
export interface PaymentShare extends Record<string, number> {
	readonly year: number;
	readonly all: number;
	readonly some: number;
	readonly fen: number;
}

/** A hint for each year with at least so many payments of a kind: how many of how many, and which. */
export function* yearsWith(
	dataset: VillageDataset,
	isMeant: (payment: Payment) => boolean,
	least: number,
) {
	const years = Map.groupBy(standingPayments(dataset), ({ row }) => Number(row.date.slice(0, 4)));
	for (const [year, all] of years) {
		const some = all.filter(isMeant);
		if (some.length < least) continue;
		const fen = sumFen(some.map((payment) => payment.fen));
		const values: PaymentShare = { year, all: all.length, some: some.length, fen };
		yield {
			subject: yearSubject(year),
			on: `${year}-12-31`,
			amountFen: fen,
			values,
			rows: some.slice(0, mostHintRows).map(evidenceOf),
		};
	}
}
