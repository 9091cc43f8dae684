import { afterEach, describe, expect, it, vi } from 'vitest';
import { findAskedPayments } from '../../src/client/search-payments.ts';
import type { LedgerRow } from '../../src/domain/tables/ledger.ts';
import { openAmountFiles } from '../../src/publishing/files/amount-files.ts';
import type { SiteWriter } from '../../src/publishing/site-writer.ts';
import { readAddress } from '../../src/search/query.ts';
import { amountBucketPath } from '../../src/views/paths.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

const addresses = {
	index: '/index.json',
	bucket: amountBucketPath('{year}', '{bucket}', '{buckets}'),
	...{ row: '', explore: '' },
};
const village = { id: '990101001200', name: '柳溪村', township: '990101' };
const asked = (q: string) => readAddress(String(new URLSearchParams({ q })));

/** A year with payments of 1 to so many yuan. @returns its files, and how many buckets the list of files tells of */
function publish(payments: number) {
	const files = new Map<string, string>();
	const year = openAmountFiles(2025);
	for (let yuan = 1; yuan <= payments; yuan += 1) {
		const row = { date: '2025-03-05', summary: `第${yuan}笔`, expense: yuan * 100 };
		const ref = { table: 'ledger', period: '2025-03', key: `记-3-${yuan}` };
		year.add({ ...row, ref } as unknown as LedgerRow, village.id);
	}
	const write = (name: string, content: string) => void files.set(name, content);
	return { files, buckets: year.write({ write } as unknown as SiteWriter) };
}

/** @param listed how many buckets the list of files tells of, which may be that of another release */
function serve(files: ReadonlyMap<string, string>, listed: number): void {
	const index = { villages: [village], years: [{ year: 2025, amountBuckets: listed }] };
	vi.stubGlobal('fetch', (address: string) => {
		const text = address === addresses.index ? JSON.stringify(index) : files.get(address);
		return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
	});
}

describe('the payments of an amount', () => {
	it('are looked up in the bucket that holds them', async () => {
		const { files, buckets } = publish(1200);
		expect(buckets).toBe(3);
		serve(files, buckets);
		for (const yuan of [100, 777, 1200]) {
			const found = await findAskedPayments(asked(`${yuan}元`), addresses);
			expect(found?.payments.map(({ summary }) => summary)).toEqual([`第${yuan}笔`]);
		}
	});

	it('are never said to be none where the list of files is that of another release', async () => {
		const { files } = publish(1200);
		for (const listed of [1, 2, 4]) {
			serve(files, listed);
			await expect(findAskedPayments(asked('777元'), addresses)).rejects.toThrow(/^404 /);
		}
	});
});
