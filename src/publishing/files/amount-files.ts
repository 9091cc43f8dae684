import { anchorOf } from '../../domain/rows/row-ref.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import {
	bucketOf,
	countBuckets,
	packPayment,
	type AmountBucket,
	type FoundPayment,
} from '../../search/amounts/amount-buckets.ts';
import { amountBucketPath } from '../../views/paths.ts';
import type { SiteWriter } from '../site-writer.ts';

/** The payments of a year by their amounts, in small files: an amount is looked up in one of them. */
export interface AmountFiles {
	/** @param village its id */
	add(row: LedgerRow, village: string): void;
	/** Writes them. @returns how many there are */
	write(out: SiteWriter): number;
}

export function openAmountFiles(year: number): AmountFiles {
	const payments: FoundPayment[] = [];
	return {
		add(row, village) {
			const side = row.income === undefined ? 'expense' : 'income';
			payments.push({
				...{ village, side, date: row.date, summary: row.summary },
				period: row.ref.period ?? '',
				anchor: anchorOf(row.ref),
				fen: row.income ?? row.expense ?? 0,
				counterparty: row.counterparty ?? '',
			});
		},
		write(out) {
			const buckets = countBuckets(payments.length);
			const byBucket = Map.groupBy(payments, ({ fen }) => bucketOf(fen, buckets));
			for (let bucket = 0; bucket < buckets; bucket += 1) {
				const byAmount = Map.groupBy(byBucket.get(bucket) ?? [], ({ fen }) => Math.abs(fen));
				const packed: AmountBucket = Object.fromEntries(
					[...byAmount].map(([fen, own]) => [fen, own.map(packPayment)]),
				);
				out.write(amountBucketPath(year, bucket, buckets), JSON.stringify(packed));
			}
			return buckets;
		},
	};
}
