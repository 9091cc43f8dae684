import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bucketOf,
	countBuckets,
	findInBucket,
	packPayment,
	type FoundPayment,
} from '../../../src/search/amounts/amount-buckets.ts';

const payment: FoundPayment = {
	...{ village: '990101001200', period: '2025-03', anchor: '记-3-1', date: '2025-03-05' },
	...{ side: 'expense', fen: -5000, summary: '退回打印纸', counterparty: '' },
};

describe('the buckets of amounts', () => {
	it.each([
		[0, 1],
		[1, 1],
		[501, 2],
		[128_000, 256],
		[10_000_000, 256],
	])('of %i payments are %i', (payments, buckets) => {
		expect(countBuckets(payments)).toBe(buckets);
	});

	it('hold an amount and what takes it back in one of them', () => {
		const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
		fc.assert(
			fc.property(amount, fc.integer({ min: 1, max: 256 }), (fen, buckets) => {
				const bucket = bucketOf(fen, buckets);
				expect(bucketOf(-fen, buckets)).toBe(bucket);
				expect(bucket >= 0 && bucket < buckets && Number.isInteger(bucket)).toBe(true);
			}),
		);
	});

	it('are of about one size, though amounts are round', () => {
		const sizes = new Map<number, number>();
		for (let yuan = 1; yuan <= 25_600; yuan += 1) {
			const bucket = bucketOf(yuan * 100 * 50, 256);
			sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
		}
		expect(sizes.size).toBe(256);
		expect(Math.max(...sizes.values())).toBeLessThan(250);
	});

	it('give back what was put in, and nothing for another amount or a name of JavaScript', () => {
		const bucket = JSON.parse(JSON.stringify({ 5000: [packPayment(payment)] }));
		expect(findInBucket(bucket, 5000)).toEqual([payment]);
		expect(findInBucket(bucket, 5001)).toEqual([]);
		expect(findInBucket(JSON.parse('{"__proto__":[1]}'), 0)).toEqual([]);
	});
});
