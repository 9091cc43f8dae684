import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it, onTestFinished } from 'vitest';
import { payeeId } from '../../../src/domain/payees/payee-name.ts';
import { readPayee, readPayeeList } from '../../../src/site/payee-files.ts';
import { openPayeeSpool } from '../../../src/publishing/survey/payee-spool.ts';
import { gatherPayees, payeeFiles } from '../../../src/publishing/files/payees.ts';
import { readSpooledRecords } from '../../../src/publishing/search/search-spool.ts';
import { findPayeeMentions } from '../../../src/summary/payee-mentions.ts';
import { aLedgerRow, type Cells } from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';
import { aFullContract } from '../../register-rows.ts';
import { aBuild, aWriter } from '../a-build.ts';

const company = '青禾县供电公司';
const paid = (cells: Cells) => aLedgerRow({ 对方: company, 对方类型: '单位', ...cells });
const other = '990102001200';

/** The payees of two villages of the same ledger, surveyed by a process each. */
function written(rows: readonly Cells[], shards = 2) {
	const folder = mkdtempSync(path.join(tmpdir(), 'sunlit-payees-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const { dataset, context } = aDatedVillage(
		{ asOf: '2025-04-20' },
		{ ledger: { '2025-03': rows }, contracts: [aFullContract()] },
	);
	const { village } = dataset;
	const villages = new Map([
		[other, { ...village, id: other, name: '桥头村' }],
		[village.id, village],
	]);
	const spools = Array.from({ length: shards }, (_, shard) => path.join(folder, `spool-${shard}`));
	const open = spools.map((spool) => openPayeeSpool(spool));
	for (const [index, each] of [...villages.values()].reverse().entries()) {
		for (const mention of findPayeeMentions({ ...dataset, village: each })) {
			open[index % shards]?.add(mention);
		}
	}
	for (const spool of open) spool.close();
	const site = path.join(folder, 'site');
	const options = {
		site: aWriter(site),
		spools,
		surveyFolder: folder,
		records: path.join(folder, 'records'),
		context: { ...context, register: { ...context.register, villages } },
	};
	gatherPayees(options);
	const list = readPayeeList(folder);
	const build = aBuild({ writer: options.site, surveyFolder: folder });
	void payeeFiles.write({ ...aSite({ dataset, context: options.context }), payees: list }, build);
	return { ...options, site, folder, list };
}

function csvOf(site: string, name: string): Record<string, string>[] {
	const text = readFileSync(path.join(site, 'downloads/payees', `${name}.csv`), 'utf8');
	return Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
		header: true,
		skipEmptyLines: true,
	}).data;
}

describe('the payees of several villages', () => {
	const row = paid({ 摘要: '电费', '支出（元）': '12.30' });

	it('are brought together, whoever paid most first', () => {
		const { list, folder } = written([row, paid({ 对方: '老郑五金店', '支出（元）': '900.00' })]);
		expect(list.map(({ name, fen, concerned }) => [name, fen, concerned.length])).toEqual([
			['老郑五金店', 180_000, 2],
			[company, 2460, 2],
			['青禾县路桥工程队', 0, 2],
		]);
		expect(readPayee(folder, payeeId(company))).toMatchObject({ name: company, fen: 2460 });
	});

	it('have a file with every payment as it was disclosed, in the order of the register', () => {
		const { site } = written([row, paid({ 日期: '2025-03-09', 对方: '青禾县 供电公司' })]);
		const rows = csvOf(site, payeeId(company));
		expect(rows.map((each) => [each['日期'], each['村名'], each['对方']])).toEqual([
			['2025-03-09', '桥头村', '青禾县 供电公司'],
			['2025-03-09', '柳溪村', '青禾县 供电公司'],
			['2025-03-05', '桥头村', company],
			['2025-03-05', '柳溪村', company],
		]);
		expect(rows.at(-1)).toEqual({
			对方: company,
			村编号: '990101001200',
			村名: '柳溪村',
			乡镇: '柳溪镇',
			期间: '2025-03',
			日期: '2025-03-05',
			凭证号: '记-3-1',
			类别: '办公费',
			摘要: '电费',
			'支出（元）': '12.30',
		});
	});

	it('have a file with all of them', () => {
		const { site } = written([row]);
		expect(csvOf(site, 'all')).toEqual([
			expect.objectContaining({
				单位编号: payeeId(company),
				单位名称: company,
				'收款合计（元）': '24.60',
				笔数: '2',
				涉及村数: '2',
				涉及乡镇数: '1',
				最早一笔: '2025-03-05',
				截至: '2025-04-20',
			}),
			expect.objectContaining({ 单位名称: '青禾县路桥工程队', 合同份数: '2', 最早一笔: '' }),
		]);
	});

	it('are the same to the byte in however many processes the villages were surveyed', () => {
		const rows = [row, paid({ 对方: '青禾县  供电公司' }), paid({ 对方: '老郑五金店' })];
		const [one, two] = [written(rows, 1), written(rows, 2)];
		expect(two.list).toEqual(one.list);
		for (const name of ['all', payeeId(company)]) {
			const [a, b] = [one, two].map(({ site }) =>
				readFileSync(path.join(site, 'downloads/payees', `${name}.csv`), 'utf8'),
			);
			expect(b).toBe(a);
		}
	});

	it('may be called what a spreadsheet would run, and then are not', () => {
		const name = '=HYPERLINK("http://evil","青禾")';
		const { site } = written([paid({ 对方: name, 摘要: '@SUM(1)' })]);
		expect(csvOf(site, 'all')[0]?.['单位名称']).toBe(`'${name}`);
		expect(csvOf(site, payeeId(name))[0]).toMatchObject({ 对方: `'${name}`, 摘要: "'@SUM(1)" });
	});

	it.for(['../../etc/passwd', '..', '__proto__', 'all', '<b>/公司', 'CON'])(
		'may be called %s, which is never a path',
		(name) => {
			const { site, list, folder } = written([paid({ 对方: name })]);
			const id = list.find((each) => each.name === name)?.id ?? '';
			expect(id).toMatch(/^[0-9a-f]{16}$/);
			expect(csvOf(site, id)[0]?.['对方']).toBe(name);
			expect(readPayee(folder, id).name).toBe(name);
		},
	);

	it('are found by search, below what has a place of its own', () => {
		const { records } = written([row]);
		expect(
			readSpooledRecords([records], 'base').map((json) => JSON.parse(json) as unknown),
		).toEqual(
			expect.arrayContaining([
				expect.objectContaining({
					path: `/payees/${payeeId(company)}/`,
					title: company,
					filters: {
						kind: 'payee',
						township: ['990101'],
						village: [other, '990101001200'],
					},
				}),
			]),
		);
	});
});
