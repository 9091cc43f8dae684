import { describe, expect, it } from 'vitest';
import { fundOutsidePurpose } from '../../../../src/checks/hints/funds/fund-outside-purpose.ts';
import { aProject } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

it('a repair paid from a grant for repairs gives no hint', () => {
	const books = fundBooks({}, { payment: { 资金来源: '财政补助' } });
	expect(hintsIn(fundOutsidePurpose, books)).toEqual([]);
});

describe('the category of a payment', () => {
	it.each([
		['财政专项', '招待费', 1],
		['财政专项', '办公费', 0],
		['征地补偿', '办公费', 1],
		['征地补偿', '公益支出', 0],
		['社会捐赠', '会议费', 1],
		['其他', '干部报酬', 1],
	] as const)('of money of the kind %s is held against it: %s', (种类, 类别, hints) => {
		const books = fundBooks({ 种类 }, { payment: { 类别 } });
		expect(hintsIn(fundOutsidePurpose, books)).toHaveLength(hints);
	});

	it.each([
		['用于村干部基本报酬发放', 0],
		['保障村级组织运转', 0],
		['清扫村道，不得用于发放村干部报酬和补贴', 1],
		['村道维修', 1],
	] as const)('officials’ pay from fiscal money whose purpose is “%s”', (用途, hints) => {
		const books = fundBooks({ 种类: '财政专项', 用途 }, { payment: { 类别: '干部报酬' } });
		expect(hintsIn(fundOutsidePurpose, books)).toHaveLength(hints);
	});

	it('is named', () => {
		const books = fundBooks({}, { payment: { 类别: '招待费', 摘要: '工作餐' } });
		expect(sayings(fundOutsidePurpose, books)).toEqual([
			'ledger:2025-03:记-3-1 “工作餐”写的是用“村道维修补助”支付，类别是“招待费”，与这种资金的用途不相符。',
		]);
	});
});

describe('the project of a payment', () => {
	const projects = [
		aProject({ 编号: 'XM-1', 名称: '村道维修工程' }),
		aProject({ 编号: 'XM-2', 名称: '水渠整修工程' }),
	];
	const paid = (project: string, payment: string) => ({
		...fundBooks({ 项目编号: project }, { payment: { 项目编号: payment } }),
		projects,
	});

	it('that is not the one the money is for is noted', () => {
		expect(sayings(fundOutsidePurpose, paid('XM-1', 'XM-2'))).toEqual([
			'ledger:2025-03:记-3-1 “村道补坑”写的是用“村道维修补助”支付，这笔资金用于“村道维修工程”，支出属于“水渠整修工程”。',
		]);
	});

	it.each([
		['XM-1', 'XM-1'],
		['', 'XM-2'],
		['XM-1', ''],
	])('gives no hint where the money is for “%s” and the payment for “%s”', (fund, payment) => {
		expect(hintsIn(fundOutsidePurpose, paid(fund, payment))).toEqual([]);
	});
});

it('a payment that is said to be of the village’s own money is noted', () => {
	expect(sayings(fundOutsidePurpose, fundBooks({}, { payment: { 资金来源: '集体自有' } }))).toEqual(
		['ledger:2025-03:记-3-1 “村道补坑”写的是用“村道维修补助”支付，资金来源写的是“集体自有”。'],
	);
});
