import { describe, expect, it } from 'vitest';
import { findRepetitions } from '../../src/summary/repetitions.ts';
import {
	aDisclosure,
	aLedgerRow,
	anObligation,
	type Cells,
	type VillageParts,
} from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开事项: '收支明细', 数据表: 'ledger' }),
	anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开事项: '干部报酬' }),
	anObligation({ 目录编号: 'CW-04', 类别: '财务', 公开事项: '集体资产', 公开频次: '每年' }),
	anObligation({ 目录编号: 'CW-05', 类别: '财务', 公开事项: '防火', 公开频次: '事项发生时' }),
];

const repetitionsOf = (parts: VillageParts, asOf = '2025-06-20') => {
	const { dataset, context } = aDatedVillage({ asOf }, { catalogue, ...parts });
	return findRepetitions(dataset, context);
};

const long =
	'村干部五人，书记、主任、副主任、文书、妇女主任，报酬按镇里核定的标准发放，本期没有误工补贴，没有加班补贴，没有奖金，发放单已由监委会核对，村民可以到村委会查阅。';

describe('a ledger', () => {
	const rows = (month: string, more: Cells = {}) =>
		['复印纸', '村部电费', '保洁工资'].map((what, index) =>
			aLedgerRow({
				日期: `2025-${month}-0${index + 1}`,
				凭证号: `记-${month}-${index}`,
				摘要: `${Number(month)}月${what}`,
				...more,
			}),
		);

	it('whose rows are another’s but for dates and vouchers is found', () => {
		expect(
			repetitionsOf({ ledger: { '2025-03': rows('03'), '2025-04': rows('04').reverse() } }),
		).toEqual([{ kind: 'ledger-repeated', periods: ['2025-03', '2025-04'], rows: 3 }]);
	});

	it('that differs by one amount, or has fewer than three rows, is not', () => {
		const [first = {}, ...others] = rows('04');
		const ledger = {
			'2025-03': rows('03'),
			'2025-04': [{ ...first, '支出（元）': '100.01' }, ...others],
		};
		expect(repetitionsOf({ ledger })).toEqual([]);
		const short = { '2025-03': rows('03').slice(1), '2025-04': rows('04').slice(1) };
		expect(repetitionsOf({ ledger: short })).toEqual([]);
	});

	it('is not found once both lie before the calendar’s months', () => {
		const ledger = { '2025-03': rows('03'), '2025-04': rows('04') };
		expect(repetitionsOf({ ledger }, '2026-06-20')).toEqual([]);
	});
});

describe('a text', () => {
	const texts = (item: string, ...bodies: readonly (readonly [string, string])[]) =>
		bodies.map(([期间, 正文], index) =>
			aDisclosure({
				编号: `GK-${index + 1}`,
				目录编号: item,
				期间,
				正文,
				发布日期: `2025-0${index + 4}-10`,
			}),
		);

	it('posted again under a new period is found with both as evidence', () => {
		const finance = texts(
			'CW-03',
			['2025-03', `2025年3月，${long}`],
			['2025-04', `2025年4月，${long}`],
		);
		expect(repetitionsOf({ finance })).toEqual([
			{
				kind: 'text-repeated',
				affair: 'finance',
				item: 'CW-03',
				disclosures: [
					{ id: 'GK-1', period: '2025-03', publishedOn: '2025-04-10' },
					{ id: 'GK-2', period: '2025-04', publishedOn: '2025-05-10' },
				],
			},
		]);
	});

	it('that is short, or differs in a figure, is not', () => {
		expect(
			repetitionsOf({ finance: texts('CW-03', ['2025-03', '没有变化'], ['2025-04', '没有变化']) }),
		).toEqual([]);
		expect(
			repetitionsOf({
				finance: texts('CW-03', ['2025-03', `${long}1人`], ['2025-04', `${long}2人`]),
			}),
		).toEqual([]);
	});

	it('may be the same from year to year, and from event to event', () => {
		expect(repetitionsOf({ finance: texts('CW-04', ['2023', long], ['2024', long]) })).toEqual([]);
		expect(
			repetitionsOf({ finance: texts('CW-05', ['2025-03-01', long], ['2025-04-01', long]) }),
		).toEqual([]);
	});

	it('is no repetition within one period', () => {
		expect(
			repetitionsOf({ finance: texts('CW-03', ['2025-03', long], ['2025-03', long]) }),
		).toEqual([]);
	});
});

describe('periods', () => {
	const months = (count: number, more: (index: number) => Cells = () => ({})) =>
		Array.from({ length: count }, (_, index) =>
			aDisclosure({
				编号: `GK-${index + 1}`,
				期间: `2025-0${index + 1}`,
				正文: `第${index}次`,
				发布日期: '2025-06-10',
				...more(index),
			}),
		);

	it('published three together look filled in afterwards', () => {
		expect(repetitionsOf({ finance: months(3) })).toMatchObject([
			{
				kind: 'published-together',
				item: 'CW-03',
				publishedOn: '2025-06-10',
				disclosures: [{ period: '2025-01' }, { period: '2025-02' }, { period: '2025-03' }],
			},
		]);
	});

	it('published two together, on different days, or of different items, do not', () => {
		expect(repetitionsOf({ finance: months(2) })).toEqual([]);
		expect(
			repetitionsOf({ finance: months(3, (index) => ({ 发布日期: `2025-06-1${index}` })) }),
		).toEqual([]);
		const items = ['CW-02', 'CW-03', 'CW-05'];
		expect(
			repetitionsOf({ finance: months(3, (index) => ({ 目录编号: items[index] ?? '' })) }),
		).toEqual([]);
	});

	it('of which the village says that nothing happened are left out', () => {
		expect(repetitionsOf({ finance: months(3, () => ({ 不适用说明: '没有' })) })).toEqual([]);
	});
});
