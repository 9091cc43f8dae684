import { describe, expect, it } from 'vitest';
import { termOverLimit } from '../../../../src/checks/hints/contracts/term-over-limit.ts';
import { textsIn } from '../../../../src/texts/index.ts';
import type { Cells } from '../../../builders.ts';
import { aFullAsset, aFullResource, aLease } from '../../../register-rows.ts';
import { aDatedVillage } from '../../../dated-village.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const shop = (cells: Cells) => ({ assets: [aFullAsset()], contracts: [aLease(cells)] });

/** A plot of a kind let from 2000 on, named on the side of the contract. */
function plot(kind: string, to: string, cells: Cells = {}) {
	const lease = { 类型: '资源发包', 标的: 'ZY001', 开始: '2000-01-01', 结束: to, ...cells };
	return { resources: [aFullResource({ 类别: kind })], contracts: [aLease(lease)] };
}

describe('the lease of an asset', () => {
	it('of more than 20 years is noted', () => {
		const long = shop({ 结束: '2044-01-02' });
		expect(sayings(termOverLimit, long)).toEqual([
			'contracts:HT2024-02 资产出租，期限2024年1月1日至2044年1月2日，超过 20 年。',
		]);
		const [hint] = hintsIn(termOverLimit, long);
		expect(hint).toMatchObject({ on: '2023-12-20', rows: [{ text: '村口门面租赁合同' }] });
		expect(hint).not.toHaveProperty('amountFen');
	});

	it.each(['2043-12-31', '2044-01-01'])('of 20 years, written as to %s, gives no hint', (to) => {
		expect(hintsIn(termOverLimit, shop({ 结束: to }))).toEqual([]);
	});

	it('that is over, or was ended, gives no hint', () => {
		expect(hintsIn(termOverLimit, shop({ 开始: '2000-01-01', 结束: '2026-06-29' }))).toEqual([]);
		expect(hintsIn(termOverLimit, shop({ 结束: '2060-12-31', 状态: '终止' }))).toEqual([]);
	});

	it('is held against the county’s own limit', () => {
		const seen = { thresholds: { leaseYears: 2 } };
		expect(hintsIn(termOverLimit, shop({}), seen)).toHaveLength(1);
	});
});

describe('a contract for land', () => {
	it.each([
		['耕地', '2030-01-01', 30],
		['草地', '2050-01-01', 50],
		['林地', '2070-01-01', 70],
	])('of %s may run to %s, and no longer', (kind, last, years) => {
		expect(hintsIn(termOverLimit, plot(kind, last))).toEqual([]);
		const later = last.replace(/01$/, '02');
		expect(sayings(termOverLimit, plot(kind, later))).toEqual([
			`contracts:HT2024-02 ${kind}发包，期限2000年1月1日至${last.slice(0, 4)}年1月2日，超过 ${years} 年。`,
		]);
	});

	it('finds its plot when only the plot names the contract', () => {
		const { contracts } = plot('耕地', '2031-01-01', { 标的: '' });
		const resources = [aFullResource({ 类别: '耕地', 合同编号: 'HT2024-02' })];
		expect(hintsIn(termOverLimit, { resources, contracts })).toHaveLength(1);
	});

	it.each(['园地', '水面', '四荒地', '建设用地', '其他'])('of %s has no limit', (kind) => {
		expect(hintsIn(termOverLimit, plot(kind, '2099-12-31'))).toEqual([]);
	});

	it('of a plot that the register does not have is not judged', () => {
		const { contracts } = plot('耕地', '2099-12-31');
		expect(hintsIn(termOverLimit, { contracts })).toEqual([]);
	});
});

it('works and loans are no leases', () => {
	const contracts = [aLease({ 类型: '其他', 结束: '2099-12-31' })];
	expect(hintsIn(termOverLimit, { contracts })).toEqual([]);
});

it('says whether its limit is the law’s or the county’s', () => {
	const { hintText } = textsIn('zh');
	const limitWith = (thresholds?: { leaseYears: number }) => {
		const { context } = aDatedVillage({ asOf: '2026-06-30', thresholds }, {});
		const limit = termOverLimit.limit(context);
		return [limit?.source.kind, limit && hintText(termOverLimit.id).limit(limit.values)];
	};
	expect(limitWith()).toEqual([
		'law',
		'资产出租 20 年，耕地 30 年，草地 50 年，林地 70 年（《中华人民共和国民法典》《中华人民共和国农村土地承包法》）。',
	]);
	expect(limitWith({ leaseYears: 10 })).toEqual([
		'threshold',
		'资产出租 10 年，耕地 30 年，草地 50 年，林地 70 年。',
	]);
});
