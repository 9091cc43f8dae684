import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvOf, villageFolder, type Cells } from '../builders.ts';
import { aDataFolder } from '../data-folder.ts';
import {
	correctionsOf,
	finance,
	ledger,
	logOf,
	published,
	registration,
	told,
} from './published-village.ts';

/** The log of these versions of a village's files, and everything that is kept of it, as text. */
function logOfVersions(...versions: readonly Readonly<Record<string, string | undefined>>[]) {
	const [first = {}, ...later] = versions;
	const { data, commit } = published(first);
	const cache = path.join(aDataFolder({}), 'corrections.json');
	// A build after each commit, as every push makes one.
	correctionsOf(data, { cache });
	for (const [index, version] of later.entries()) {
		commit(`2025-05-0${index + 1}`, version);
		correctionsOf(data, { cache });
	}
	const corrections = told(data, { cache });
	expect(corrections).toEqual(told(data));
	const everything =
		JSON.stringify([...logOf(data, { cache }).villages]) + readFileSync(cache, 'utf8');
	return { data, corrections, everything };
}

const amount = (yuan: string, cells: Cells = {}) => ({ '支出（元）': yuan, ...cells });

describe('what may not be shown is in no log and is not kept', () => {
	it.for([
		['a phone', '备注', '电话13812345678', '电话已删'],
		['an identity card', '摘要', '补助11010519491231002X', '补助'],
		['a masked person', '摘要', '王小明误工补贴', '王*明误工补贴'],
		['a person whose name was cut out', '摘要', '王小明误工补贴', '误工补贴'],
		['a person whose name was replaced', '摘要', '支付王小明误工补贴', '支付村民误工补贴'],
		['a person whose name was cut out behind any word', '摘要', '代缴王小明医保', '代缴医保'],
		['a text that was emptied', '备注', '王小明误工补贴', ''],
		['a person as the other party', '对方', '王小明', '王*明'],
		['a handler', '经手人', '王小明', '李大山'],
	] as const)('%s', ([, heading, before, after]) => {
		const { corrections, everything } = logOfVersions(
			ledger({ [heading]: before }),
			ledger({ [heading]: after }),
		);
		expect(corrections).toMatchObject([{ cells: [{ withheld: true }] }]);
		expect(everything).not.toContain('王小明');
		expect(everything).not.toContain('13812345678');
		expect(everything).not.toContain('11010519491231002X');
	});

	it('a name that an earlier correction showed, once a later one masks it', () => {
		const { corrections, everything } = logOfVersions(
			ledger({ 摘要: '误工补贴' }),
			ledger({ 摘要: '王小明误工补贴' }),
			ledger({ 摘要: '王*明误工补贴' }),
		);
		expect(corrections.map(({ cells }) => cells[0]?.withheld)).toEqual([true, true]);
		expect(everything).not.toContain('王小明');
	});

	it('the words of a row that is gone, in earlier corrections too', () => {
		const row = { 凭证号: '记-3-2', 摘要: '王小明误工补贴' };
		const { corrections, everything } = logOfVersions(
			ledger({}, { ...row, 摘要: '误工补贴' }),
			ledger({}, amount('6.00', row)),
			ledger({}),
		);
		expect(corrections).toHaveLength(2);
		expect(everything).not.toContain('王小明');
	});

	it('a name that tells a row from others, once it is erased', () => {
		const bids = (...rows: readonly string[]) => ({
			[`${villageFolder}/bids.csv`]: `项目编号,单位,报价,结果,更正说明\n${rows.join('\n')}\n`,
		});
		const { corrections, everything } = logOfVersions(
			bids('XM1,王小明,10.00,未中标,', 'XM1,青禾公司,20.00,中标,'),
			bids('XM1,王小明,12.00,未中标,王小明写错了', 'XM1,青禾公司,20.00,中标,'),
			bids('XM1,某*,12.00,未中标,已删去', 'XM1,青禾公司,20.00,中标,'),
		);
		expect(corrections).toMatchObject([
			{ kind: 'changed', cells: [{ field: 'bidder', withheld: true }, { field: 'correction' }] },
			{ kind: 'changed', cells: [{ field: 'offer', before: '10.00', after: '12.00' }] },
		]);
		expect(everything).not.toContain('王小明');
	});

	it('the words of a file that is gone', () => {
		const { everything } = logOfVersions(
			{ ...ledger({}), ...finance(registration()) },
			{ ...ledger({ 摘要: '王小明误工补贴' }), ...finance(registration({ 更正说明: '王小明的' })) },
			{
				[`${villageFolder}/ledger/2025-03.csv`]: undefined,
				[`${villageFolder}/finance.csv`]: undefined,
			},
		);
		expect(everything).not.toContain('王小明');
	});

	it('a reason that holds a phone, or names somebody whom it later masks', () => {
		const versions = (reason: string) => finance(registration({ 更正说明: reason }));
		const first = { ...ledger(amount('5.00')), ...finance(registration()) };
		const phone = logOfVersions(first, {
			...ledger(amount('6.00')),
			...versions('请打13812345678'),
		});
		expect(phone.corrections).toMatchObject([{ reasonWithheld: true }]);
		expect(phone.everything).not.toContain('13812345678');
		const masked = logOfVersions(
			first,
			{ ...ledger(amount('6.00')), ...versions('王小明多领') },
			versions('王*明多领'),
		);
		expect(masked.everything).not.toContain('王小明');
	});

	it('a disclosure that is for the members of the village, nor that it ever was there', () => {
		const restricted = (title: string) =>
			finance(registration({ 目录编号: 'CW-04', 标题: title, 编号: 'NB-1' }));
		const { corrections, everything } = logOfVersions(restricted('内部甲'), restricted('内部乙'));
		expect(corrections).toEqual([]);
		expect(everything).not.toMatch(/内部|NB-1/);
	});

	it('what was for everybody, once the catalogue keeps it to members', () => {
		const { data } = logOfVersions(
			finance(registration({ 目录编号: 'CW-03', 标题: '甲' })),
			finance(registration({ 目录编号: 'CW-03', 标题: '乙' })),
		);
		expect(told(data)).toHaveLength(1);
		const catalogue = path.join(data, 'catalogue.csv');
		writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replaceAll('全社会', '本村成员'));
		expect(told(data)).toEqual([]);
	});

	it('a village that is in the register no more', () => {
		const gone = 'villages/990101001201/ledger/2025-03.csv';
		const row = (yuan: string) => ({
			[gone]: csvOf([
				{ 日期: '2025-03-05', 凭证号: '石-1', 类别: '办公费', 摘要: '纸', '支出（元）': yuan },
			]),
		});
		const { data } = logOfVersions(row('5.00'), row('6.00'));
		expect(logOf(data).villages.get('990101001201')?.corrections).toHaveLength(1);
		const register = path.join(data, 'villages.csv');
		writeFileSync(register, readFileSync(register, 'utf8').replace(/990101001201.*\n/, ''));
		expect(JSON.stringify([...logOf(data).villages])).not.toContain('石-1');
	});
});

describe('of free text, only that it changed is told', () => {
	const texts = {
		身份证: '补助身份证尾号不全1101051949123100',
		电话: '请拨打幺三八-1234-5678',
		姓名: '付老王家小明挖机款',
		住址: '送到河沿第三户人家',
		病: '肝上的毛病住院',
	};

	it.for(Object.entries(texts))('whatever the gate takes it for: %s', ([, text]) => {
		for (const heading of ['摘要', '备注', '对方', '凭证号'] as const) {
			const { corrections, everything } = logOfVersions(
				ledger({ [heading]: text }),
				ledger({ [heading]: heading === '凭证号' ? '记-3-9' : '已删去' }),
				ledger({ [heading]: heading === '凭证号' ? '记-3-9' : '另一句话' }),
			);
			expect(corrections.length).toBeGreaterThan(0);
			expect(everything).not.toContain(text);
			expect(everything).not.toContain('另一句话');
		}
	});

	it.for(Object.entries(texts))(
		'nor when the row, the file or the disclosure goes: %s',
		([, text]) => {
			const row = { 凭证号: text, 摘要: text, 备注: text, 对方: text };
			for (const gone of [
				ledger({}),
				{ 'villages/990101001200/ledger/2025-03.csv': undefined },
			] as const) {
				const { everything } = logOfVersions(ledger({}, row), gone);
				expect(everything).not.toContain(text);
			}
			const disclosed = (正文: string) =>
				finance(registration({ 目录编号: 'CW-03', 正文, 标题: 正文 }));
			expect(logOfVersions(disclosed(text), disclosed('没有了')).everything).not.toContain(text);
		},
	);

	it('one organisation in place of another', () => {
		const party = (name: string) => ledger({ 对方: name, 对方类型: '单位' });
		const { corrections } = logOfVersions(party('清源建材经营部'), party('碧水渔业合作社'));
		expect(corrections[0]?.cells).toEqual([{ field: 'counterparty', withheld: true }]);
	});

	it.for([
		['an amount as long as a telephone', '支出（元）', '13800138000.00', '1.00'],
		['an id that may be anything', '决议编号', 'wangxiaoming-138001', 'JY2025-01'],
	] as const)('%s is no measure', ([, heading, before, after]) => {
		const { corrections, everything } = logOfVersions(
			ledger({ [heading]: before }),
			ledger({ [heading]: after }),
		);
		expect(corrections[0]?.cells).toMatchObject([{ withheld: true }]);
		expect(everything).not.toContain(before);
	});

	it('what a row is called by is told where it is a number', () => {
		const called = (number: string) =>
			logOfVersions(
				ledger({ 凭证号: number, '支出（元）': '1.00' }),
				ledger({ 凭证号: number, '支出（元）': '2.00' }),
			).corrections[0]?.name;
		expect(['记-3-12', '记字第5号', 'PZ2025/03'].map(called)).toEqual([
			...['记-3-12', '记字第5号', 'PZ2025/03'],
		]);
		expect(['转账凭证8', 'wangxiaoming', '139001390013'].map(called)).toEqual([
			...[undefined, undefined, undefined],
		]);
	});
});

describe('amounts, dates and choices', () => {
	it('are told as they were and as they are', () => {
		const version = (own: Cells) => ledger({ '支出（元）': '1.00', ...own });
		const { corrections } = logOfVersions(
			version({ 日期: '2025-03-05', 票据类型: '收据' }),
			version({ 日期: '2025-03-06', 票据类型: '发票' }),
		);
		expect(corrections[0]?.cells).toEqual([
			{ field: 'date', before: '2025-03-05', after: '2025-03-06' },
			{ field: 'voucherType', before: '收据', after: '发票' },
		]);
	});
});
