import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerFiles } from '../../../src/publishing/files/ledger-files.ts';
import { ledgerColumns } from '../../../src/search/explore/ledger-columns.ts';
import type { LedgerIndex } from '../../../src/search/explore/ledger-index.ts';
import {
	NoRangesError,
	openLedgerStore,
	type LedgerSource,
} from '../../../src/search/explore/read-ledger.ts';
import { showRow } from '../../../src/search/explore/shown-rows.ts';
import { listHeadings, listLines, listRecords } from '../../../src/search/explore/take-away.ts';
import { textsFor } from '../../../src/texts/index.ts';
import { aLedgerRow, villageId } from '../../builders.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild, aWriter } from '../../publishing/a-build.ts';

const ledger = {
	'2024-12': [aLedgerRow({ 日期: '2024-12-30', 凭证号: '记-12-1', '支出（元）': '0.10' })],
	'2025-03': [
		aLedgerRow({ 摘要: '垃圾清运', '支出（元）': '-12.05', 对方: '张*丰', 证明人: '李明远' }),
		aLedgerRow({ 日期: '2025-03-06', 凭证号: '记-3-1', '支出（元）': '90071992547409.91' }),
	],
};

/** A site's files, and what of them is asked for. */
async function openFiles({ ranges = true } = {}) {
	const folder = aDataFolder({});
	const build = aBuild({ writer: aWriter(folder), live: true });
	await ledgerFiles.write(aSite(aDatedVillage({ asOf: '2025-12-31' }, { ledger })), build);
	const below = (name: string) => readFileSync(path.join(folder, 'downloads/ledger', name));
	const index = JSON.parse(below('index.json').toString()) as LedgerIndex;
	const asked: string[] = [];
	const part = (file: string, start: number, end?: number) =>
		Uint8Array.from(below(file).subarray(start, end)).buffer;
	const source: LedgerSource = {
		readPart({ year, file }, start, end) {
			asked.push(`${year} ${end - start}`);
			if (!ranges) return Promise.reject(new NoRangesError());
			return Promise.resolve(part(file, start, end));
		},
		readWhole({ year, file }) {
			asked.push(`${year} whole`);
			return Promise.resolve(part(file, 0));
		},
	};
	return { index, asked, store: openLedgerStore(source) };
}

const options = {
	signal: new AbortController().signal,
	bytesAtMost: Infinity,
	onPlanned: () => undefined,
};
const all = ledgerColumns.map(({ name }) => name);

describe('the rows of the files', () => {
	it('are read by column, over years, as they were written', async () => {
		const { index, store } = await openFiles();
		const table = await store.load(index.years, all, options);
		if ('bytes' in table) throw new Error('not read');
		expect(table.rows).toBe(3);
		expect(showRow(table, 0)).toEqual({
			...{ village: villageId, period: '2025-03', anchor: 'v-记-3-1', date: '2025-03-05' },
			...{ voucher: '记-3-1', category: '办公费', summary: '垃圾清运', incomeFen: undefined },
			...{ expenseFen: -1205, counterparty: '张*丰', organisation: undefined },
		});
		expect(showRow(table, 1).anchor).toBe('v-记-3-1~2');
		const headings = listHeadings(textsFor('zh-CN').explore.columns);
		const lines = listLines(table, [1, 2]);
		const cell = (heading: string) => lines.map((line) => line[headings.indexOf(heading)]);
		expect(headings).toHaveLength(ledgerColumns.length);
		expect(cell('支出（元）')).toEqual(['90071992547409.91', '0.10']);
		expect(cell('日期')).toEqual(['2025-03-06', '2024-12-30']);
		expect(cell('证明人')).toEqual(['', '']);
		expect(listRecords(table, [0])).toEqual([
			{
				...{
					village: villageId,
					villageName: '柳溪村',
					township: '990101',
					townshipName: '柳溪镇',
				},
				...{ period: '2025-03', ref: 'ledger:2025-03:记-3-1', date: '2025-03-05' },
				...{ voucher: '记-3-1', category: '办公费', summary: '垃圾清运', expenseFen: -1205 },
				...{ counterparty: '张*丰', witness: '李明远' },
			},
		]);
	});

	it('are read once, and only the columns and years that are asked for', async () => {
		const { index, store, asked } = await openFiles();
		const [newest] = index.years;
		if (!newest) throw new Error('no year');
		await store.load([newest], ['summary'], options);
		expect(asked[0]).toBe(`2025 ${newest.footerBytes}`);
		expect(asked).toHaveLength(2);
		await store.load([newest], ['summary'], options);
		expect(asked).toHaveLength(2);
		const table = await store.load([newest], ['summary', 'expenseFen'], options);
		expect(asked).toHaveLength(3);
		expect(asked.every((each) => each.startsWith('2025'))).toBe(true);
		if ('bytes' in table) throw new Error('not read');
		expect(() => table.texts('handler')).toThrow(RangeError);
	});

	it('are not read unasked where they are much', async () => {
		const { index, store, asked } = await openFiles();
		const planned: number[] = [];
		const careful = { ...options, onPlanned: (bytes: number) => planned.push(bytes) };
		const much = await store.load(index.years, all, { ...careful, bytesAtMost: 100 });
		expect('bytes' in much && much.bytes > 100).toBe(true);
		expect([asked.length, planned]).toEqual([2, []]);
		await store.load(index.years, all, careful);
		expect(planned).toEqual(['bytes' in much && much.bytes]);
	});

	it('are read from whole files where the host has no ranges, and it is known', async () => {
		const { index, store, asked } = await openFiles({ ranges: false });
		const bytes = index.years.reduce((sum, year) => sum + year.bytes, 0);
		expect(await store.load(index.years, ['summary'], { ...options, bytesAtMost: 100 })).toEqual({
			bytes,
		});
		expect(store.wholeFiles).toBe(true);
		const table = await store.load(index.years, ['summary', 'expenseFen'], options);
		expect('rows' in table && table.fen('expenseFen')[0]).toBe(-1205);
		await store.load(index.years, all, options);
		expect(asked.filter((each) => each.endsWith('whole'))).toEqual(['2025 whole', '2024 whole']);
	});
});
