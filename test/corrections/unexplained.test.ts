import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnexplained } from '../../src/corrections/unexplained.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { explain } from '../../src/texts/findings.ts';
import { aBalance, aLedgerRow, csvOf, villageFolder, villageId, type Cells } from '../builders.ts';
import { finance, ledger, published, read, registration, told } from './published-village.ts';
import { aDataFolder } from '../data-folder.ts';
import type { DatedRepository } from '../dated-repository.ts';

const balances = (...rows: Cells[]) => ({
	[`${villageFolder}/balances.csv`]: csvOf(rows.map((row) => aBalance({ 更正说明: '', ...row }))),
});
/** What is saved and not committed. */
function save({ data }: DatedRepository, files: Readonly<Record<string, string>>): void {
	for (const [file, content] of Object.entries(files))
		writeFileSync(path.join(data, file), content);
}

const findingsOf = (data: string, settings: Parameters<typeof read>[1] = {}) => {
	const { register } = loadCounty(data);
	const { log } = read(data, {
		saved: (history) => ({ folder: data, files: history.uncommitted() }),
		...settings,
	});
	if (typeof log === 'string') return [];
	return findUnexplained(log, { folder: data, villages: [villageId], register });
};

const asked = (data: string, since?: string) =>
	findingsOf(data, { ...(since !== undefined && { since }) }).map(({ place, values }) => [
		path.basename(place.file),
		place.line,
		place.column,
		place.cell,
		values['before'],
		values['where'],
	]);

const sentences = (data: string) =>
	findingsOf(data).map((one) => {
		const { message, fix } = explain(one, 'zh');
		return `${one.place.file} ${message}${fix}`;
	});

const first = () =>
	published({ ...ledger({}), ...finance(registration({ 更正说明: '' })), ...balances({}) });

describe('a published figure that was changed', () => {
	const change = ledger({ '支出（元）': '120.00' });

	it('is asked for while it is not committed, and right after', () => {
		const repository = first();
		save(repository, change);
		const expected = [['2025-03.csv', 2, '支出（元）', '120.00', '100.00', 'row']];
		expect(asked(repository.data)).toEqual(expected);
		repository.commit('2025-05-01', {});
		expect(asked(repository.data)).toEqual(expected);
		repository.commit('2025-05-02', { ...finance(registration({ 更正说明: '复核时改正' })) });
		expect(asked(repository.data)).toEqual([]);
	});

	it('is asked for however many commits follow, until it is explained', () => {
		const repository = first();
		repository.commit('2025-05-01', change);
		repository.commit('2025-05-02', ledger({ '支出（元）': '130.00' }));
		repository.commit('2025-05-03', { [`${villageFolder}/notices.txt`]: '' });
		const expected = [['2025-03.csv', 2, '支出（元）', '130.00', '100.00', 'row']];
		expect(asked(repository.data)).toEqual(expected);
		repository.commit('2025-05-04', ledger({ '支出（元）': '130.00', 更正说明: '漏记一张发票' }));
		expect(asked(repository.data)).toEqual([]);
		expect(told(repository.data).map(({ reason, reasonOn }) => [reason, reasonOn])).toEqual([
			['漏记一张发票', '2025-05-04'],
			['漏记一张发票', '2025-05-04'],
		]);
	});

	it('is not explained by what a later change of something else came with', () => {
		const other = { 凭证号: '记-3-2' };
		const repository = published({ ...ledger({}, other), ...finance(registration({})) });
		repository.commit('2025-05-01', ledger({ '支出（元）': '120.00' }, other));
		const second = ledger({ '支出（元）': '120.00' }, { ...other, '支出（元）': '7.00' });
		const reason = (text: string) => finance(registration({ 更正说明: text }));
		repository.commit('2025-05-02', { ...second, ...reason('记-3-2漏记一张发票') });
		expect(asked(repository.data).map(([, line]) => line)).toEqual([2]);
		repository.commit('2025-05-03', reason('记-3-1、记-3-2各漏记一张发票'));
		expect(asked(repository.data)).toEqual([]);
	});

	it('is asked for where the row is gone since, and where nothing but the newest commits is known', () => {
		const repository = first();
		repository.commit('2025-05-01', change);
		repository.commit('2025-05-02', ledger({ 凭证号: '记-3-2' }));
		expect(asked(repository.data)).toEqual([
			['2025-03.csv', undefined, '支出（元）', '120.00', '100.00', 'row'],
			['2025-03.csv', undefined, undefined, undefined, undefined, undefined],
		]);
		const clone = path.join(aDataFolder({}), 'clone');
		const from = `file://${repository.folder}`;
		repository.git('2025-05-03', 'clone', '--quiet', '--depth=2', from, clone);
		const settings = { cutOff: true };
		expect(findingsOf(path.join(clone, 'data')).map(({ kind }) => kind)).toEqual([]);
		expect(findingsOf(path.join(clone, 'data'), settings).map(({ kind }) => kind)).toEqual([
			'removal-unexplained',
		]);
	});

	it('is asked for once, though the newest commit changed it too', () => {
		const repository = first();
		repository.commit('2025-05-01', change);
		save(repository, ledger({ '支出（元）': '130.00' }));
		expect(asked(repository.data)).toEqual([
			['2025-03.csv', 2, '支出（元）', '130.00', '100.00', 'row'],
		]);
	});

	it('is asked for where the newest commit had brought it', () => {
		const repository = published({});
		repository.commit('2025-05-01', balances({}));
		save(repository, balances({ 期末余额: '800.00' }));
		expect(asked(repository.data)).toHaveLength(1);
	});

	it('is explained beside the registration of its period', () => {
		const repository = first();
		save(repository, { ...change, ...finance(registration({ 更正说明: '漏记一张发票' })) });
		expect(asked(repository.data)).toEqual([]);
	});

	it('is explained beside its own row, or another of the same period', () => {
		const repository = first();
		save(repository, balances({ 期末余额: '800.00' }));
		expect(asked(repository.data)).toEqual([
			['balances.csv', 2, '期末余额', '800.00', '900.00', 'row'],
		]);
		save(repository, balances({ 期末余额: '800.00', 更正说明: '银行对账后改正' }));
		expect(asked(repository.data)).toEqual([]);
	});

	it('is no correction before corrections count', () => {
		const repository = first();
		save(repository, change);
		expect(asked(repository.data, '2026-12-01')).toEqual([]);
		expect(asked(repository.data, '2026-11-01')).toHaveLength(1);
	});

	it('without a history, nothing is asked', () => {
		expect(asked(aDataFolder({ ...change }))).toEqual([]);
	});
});

it('words that were changed, and rows that came later, are not asked for', () => {
	const repository = first();
	save(repository, ledger({ 摘要: '打印纸' }, { 凭证号: '记-3-2' }));
	expect(asked(repository.data)).toEqual([]);
});

describe('what was taken down', () => {
	const removed = (data: string) =>
		findingsOf(data).map(({ kind, values }) => [kind, values['rows'], values['what']]);
	const entry = (cells: Cells) => ({
		[`${villageFolder}/explanations.csv`]: csvOf([
			{ 日期: '2025-05-03', 表: '收支明细', 期间或编号: '', 更正说明: '重复登记', ...cells },
		]),
	});
	const rows = [{}, { 凭证号: '记-3-2', '支出（元）': '7.00', 对方: '王*明', 摘要: '王小明补助' }];

	it('is asked for with its number and figures, and no word of it', () => {
		const repository = published({ ...ledger(...rows), ...finance(registration({})) });
		repository.commit('2025-05-01', ledger({}));
		repository.commit('2025-05-02', { [`${villageFolder}/notices.txt`]: '' });
		expect(sentences(repository.data)).toEqual([
			'villages/990101001200/ledger/2025-03.csv 2025-05-01撤下了公开过的1行：记-3-2 支出（元） 7.00，没有写原因。撤错了的，放回来。确实要撤的，请在本村的 explanations.csv 加一行，“表”写“收支明细”，“期间或编号”写“2025-03”，写明为什么撤下。',
		]);
		repository.commit('2025-05-03', entry({ 期间或编号: '2025-02' }));
		expect(removed(repository.data)).toHaveLength(1);
		save(repository, entry({ 期间或编号: '2025-03' }));
		expect(removed(repository.data)).toEqual([]);
		repository.commit('2025-05-04', {});
		expect(told(repository.data)).toMatchObject([
			{ kind: 'removed', reason: '重复登记', reasonOn: '2025-05-04' },
		]);
	});

	it('is explained beside the registration of its period, too', () => {
		const repository = published({ ...ledger(...rows), ...finance(registration({})) });
		repository.commit('2025-05-01', ledger({}));
		repository.commit('2025-05-02', finance(registration({ 更正说明: '记-3-2重复登记' })));
		expect(removed(repository.data)).toEqual([]);
	});

	it('is asked for of a whole file, and of many rows once', () => {
		const many = Array.from({ length: 5 }, (_, at) => ({ 凭证号: `记-3-${at + 2}` }));
		const april = { [`${villageFolder}/ledger/2025-04.csv`]: csvOf([aLedgerRow({})]) };
		const repository = published({ ...ledger({}, ...many), ...april });
		repository.commit('2025-05-01', { ...ledger({}), [Object.keys(april)[0] ?? '']: undefined });
		expect(removed(repository.data)).toEqual([
			[
				'removal-unexplained',
				5,
				'记-3-2 支出（元） 100.00；记-3-3 支出（元） 100.00；记-3-4 支出（元） 100.00',
			],
			['removal-unexplained', 1, ''],
		]);
		save(repository, entry({}));
		expect(removed(repository.data)).toEqual([]);
	});

	it('was there in the first commit of the village, or was not published to all: nothing is asked', () => {
		const members = finance({ ...registration({ 编号: 'CW9', 目录编号: 'CW-04' }) });
		const repository = published({ ...members });
		repository.commit('2025-05-01', { [Object.keys(members)[0] ?? '']: undefined });
		expect(removed(repository.data)).toEqual([]);
	});

	it('is no word that was erased', () => {
		const bids = (name: string) => ({
			[`${villageFolder}/bids.csv`]: `项目编号,单位,报价,结果\nXM1,${name},10.00,未中标\n`,
		});
		const repository = published(bids('王*明'));
		repository.commit('2025-05-01', bids('某*'));
		expect(removed(repository.data)).toEqual([]);
		repository.commit('2025-05-02', bids('青禾公司'));
		expect(removed(repository.data)).toHaveLength(1);
	});
});
