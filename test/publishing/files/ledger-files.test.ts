import { parquetReadObjects } from 'hyparquet';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { payeeId } from '../../../src/domain/payees/payee-name.ts';
import { ledgerFiles } from '../../../src/publishing/files/ledger-files.ts';
import { ledgerColumns } from '../../../src/search/explore/ledger-columns.ts';
import type { LedgerIndex } from '../../../src/search/explore/ledger-index.ts';
import { hintMarks } from '../../../src/views/hint-marks.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aLedgerRow, villageId } from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aHint } from '../../made-up-hints.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild, aWriter } from '../a-build.ts';

const ledger = {
	'2024-12': [aLedgerRow({ 日期: '2024-12-30', 凭证号: '记-12-1', '支出（元）': '0.10' })],
	'2025-03': [
		aLedgerRow({
			...{ 日期: '2025-03-20', 凭证号: '记-3-2', 摘要: '清理河道', '支出（元）': '-12.05' },
			...{ 对方: '青禾县建筑公司', 对方类型: '单位', 证明人: '李明远', 票据类型: '发票' },
		}),
		aLedgerRow({
			...{ 日期: '2025-03-05', 凭证号: '记-3-1', 摘要: '=cmd', '支出（元）': '90071992547409.91' },
			...{ 对方: '张*丰', 对方类型: '个人' },
		}),
	],
};

async function written() {
	const village = aDatedVillage({ asOf: '2025-12-31' }, { ledger });
	const made = aSite(village);
	const marks = hintMarks([aHint({ rule: 'witness-missing', subject: 'ledger:2025-03:记-3-2' })]);
	const site = { ...made, village: (id: string | undefined) => ({ ...made.village(id), marks }) };
	const folder = aDataFolder({});
	const build = aBuild({ writer: aWriter(folder), live: true });
	await ledgerFiles.write(site, build);
	const below = (name: string) => path.join(folder, 'downloads/ledger', name);
	const index = JSON.parse(readFileSync(below('index.json'), 'utf8')) as LedgerIndex;
	const rowsOf = (year: number) => {
		const { file = '' } = index.years.find((each) => each.year === year) ?? {};
		return parquetReadObjects({
			file: Uint8Array.from(readFileSync(below(file))).buffer,
			compressors: { GZIP: (input) => gunzipSync(input) },
		});
	};
	return { index, rowsOf, addresses: [...ledgerFiles.addresses(site, build)] };
}

describe('the files of all ledger rows', () => {
	it('are listed by year, newest first, under names with a fingerprint', async () => {
		const { index, addresses } = await written();
		expect(addresses).toEqual(['/downloads/ledger/index.json']);
		expect(index.county).toEqual({ code: '990101', name: '青禾县' });
		expect(index.villages).toEqual([{ id: villageId, name: '柳溪村', township: '990101' }]);
		expect(index.years.map(({ year, rows }) => [year, rows])).toEqual([
			[2025, 2],
			[2024, 1],
		]);
		expect(index.years[0]?.file).toMatch(/^years\/county=990101\/year=2025\/[\w-]{16}\.parquet$/);
	});

	it('have every cell as the village wrote it, and lead to the row, by date', async () => {
		const { rowsOf } = await written();
		const [first, second, ...others] = await rowsOf(2025);
		expect(others).toEqual([]);
		expect(Object.keys(first ?? {})).toEqual(ledgerColumns.map(({ name }) => name));
		expect(first).toMatchObject({
			...{ village: villageId, villageName: '柳溪村', township: '990101', townshipName: '柳溪镇' },
			...{ period: '2025-03', ref: 'ledger:2025-03:记-3-1', date: new Date('2025-03-05') },
			...{ voucher: '记-3-1', category: '办公费', summary: '=cmd', incomeFen: null },
			...{ expenseFen: 9_007_199_254_740_991n, counterparty: '张*丰', counterpartyType: '个人' },
			...{ organisation: null, hints: null, witness: null },
		});
		expect(second).toMatchObject({
			...{
				ref: 'ledger:2025-03:记-3-2',
				expenseFen: -1205n,
				witness: '李明远',
				voucherType: '发票',
			},
			...{ organisation: payeeId('青禾县建筑公司'), hints: 'witness-missing' },
		});
	});
});
