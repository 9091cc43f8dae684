import type { Direction } from '../../domain/money/categories.ts';

/** A payment as the search shows it. */
export interface FoundPayment {
	/** The id of its village. */
	readonly village: string;
	/** The key of the ledger's period, and the anchor on its page. */
	readonly period: string;
	readonly anchor: string;
	readonly date: string;
	readonly side: Direction;
	/** Negative for a reversal. */
	readonly fen: number;
	readonly summary: string;
	readonly counterparty: string;
}

/** A payment in a bucket's file, with the most telling cells alone. */
type Packed = readonly [
	village: string,
	period: string,
	anchor: string,
	date: string,
	side: 0 | 1,
	fen: number,
	summary: string,
	counterparty: string,
];

/** A bucket's file: payments by their amount in fen, reversals under the amount that they take back. */
export type AmountBucket = Readonly<Record<string, readonly Packed[]>>;

/** Payments of a year that one file is to hold, about: some kilobytes as hosts send them. */
const paymentsOfBucket = 500;
const bucketsAtMost = 256;

/** How many files hold the payments of a year. */
export function countBuckets(payments: number): number {
	return Math.min(bucketsAtMost, Math.max(1, Math.ceil(payments / paymentsOfBucket)));
}

/** In which of them an amount is looked up. @param fen of either sign */
export function bucketOf(fen: number, buckets: number): number {
	const amount = Math.abs(fen);
	// Amounts are mostly round; their digits are mixed, so that the files are of one size.
	const low = Math.imul(amount % 2 ** 32, 0x9e3779b1);
	const mixed = Math.imul((low ^ (low >>> 15)) + Math.floor(amount / 2 ** 32), 0x85ebca6b);
	return ((mixed ^ (mixed >>> 13)) >>> 0) % buckets;
}

export function packPayment(payment: FoundPayment): Packed {
	const { village, period, anchor, date, side, fen, summary, counterparty } = payment;
	return [village, period, anchor, date, side === 'income' ? 1 : 0, fen, summary, counterparty];
}

/** The payments of an amount in its bucket. */
export function findInBucket(bucket: AmountBucket, fen: number): FoundPayment[] {
	const key = String(Math.abs(fen));
	const own = Object.hasOwn(bucket, key) ? (bucket[key] ?? []) : [];
	return own.map(([village, period, anchor, date, side, signed, summary, counterparty]) => ({
		...{ village, period, anchor, date, fen: signed, summary, counterparty },
		side: side === 1 ? 'income' : 'expense',
	}));
}
