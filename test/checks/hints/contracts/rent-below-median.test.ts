import { describe, expect, it } from 'vitest';
import { rentBelowMedian } from '../../../../src/checks/hints/contracts/rent-below-median.ts';
import type { PlotRent } from '../../../../src/village/plot-rent.ts';
import { selectComparable, type Comparable } from '../../../../src/summary/comparable.ts';
import type { VillageParts } from '../../../builders.ts';
import { aDatedVillage } from '../../../dated-village.ts';
import { aFullResource, aLease } from '../../../register-rows.ts';
import { aComparable, countyHintsIn, countySayings } from '../county-hints-in.ts';

/** Ten mu of farmland for this much a mu, in yuan. */
function let10Mu(yuan: number, parts: Partial<PlotRent> = {}): PlotRent {
	return {
		contract: 'HT-1',
		name: '机动地流转合同',
		signedOn: '2025-01-10',
		kind: 'farmland',
		rentFen: yuan * 1000,
		area: 100_000,
		...parts,
	};
}

/** Villages numbered from 1 with a plot each. */
function county(...rents: readonly PlotRent[]): Comparable[] {
	return rents.map((rent, index) => aComparable({ village: `${index + 1}`, rents: [rent] }));
}

describe('the rent of a mu', () => {
	it('at half of the county’s median is noted with both and with how many were compared', () => {
		const villages = county(let10Mu(200), ...[300, 400, 400, 500].map((each) => let10Mu(each)));
		expect(countySayings(rentBelowMedian, villages)).toEqual([
			'1 contracts:HT-1 耕地每亩每年 200.00 元；全县同类合同 5 份，中位数 400.00 元，低 50.0%。',
		]);
		expect(countyHintsIn(rentBelowMedian, villages).get('1')).toMatchObject([
			{ on: '2025-01-10', amountFen: 200_000, rows: [{ text: '机动地流转合同' }] },
		]);
	});

	it('a fen a year above that gives no hint', () => {
		const villages = county(
			let10Mu(200, { rentFen: 200_001 }),
			...[300, 400, 400, 500].map((each) => let10Mu(each)),
		);
		expect(countySayings(rentBelowMedian, villages)).toEqual([]);
	});

	it('is held against the county’s own limit', () => {
		const villages = county(let10Mu(300), ...[400, 400, 400, 500].map((each) => let10Mu(each)));
		expect(countySayings(rentBelowMedian, villages)).toEqual([]);
		const thresholds = { rentBelowPercent: 25 };
		expect(countySayings(rentBelowMedian, villages, { thresholds })).toHaveLength(1);
	});

	it('is compared by the mu and not by the plot', () => {
		const villages = county(
			let10Mu(400, { area: 1_000_000, rentFen: 4_000_000 }),
			...[400, 400, 400, 500].map((each) => let10Mu(each)),
		);
		expect(countySayings(rentBelowMedian, villages)).toEqual([]);
	});

	it('is compared with its own kind, of which there must be five', () => {
		const water = { kind: 'water' } as const;
		const villages = county(
			let10Mu(100, water),
			...[400, 400, 400].map((each) => let10Mu(each, water)),
			...[400, 400, 400].map((each) => let10Mu(each)),
		);
		expect(countySayings(rentBelowMedian, villages)).toEqual([]);
	});

	it('gives no hint where nobody pays anything', () => {
		const villages = county(...[0, 0, 0, 0, 0].map((each) => let10Mu(each)));
		expect(countySayings(rentBelowMedian, villages)).toEqual([]);
	});
});

describe('the rents of a village', () => {
	const seen = { asOf: '2026-06-30' };
	const plot = aFullResource({ 编号: 'ZY001', 类别: '园地', '面积（亩）': '12.5' });
	const lease = aLease({ 类型: '资源发包', 标的: 'ZY001', 年租金: '2500.00' });

	function rentsOf(parts: VillageParts) {
		const { dataset, context } = aDatedVillage(seen, parts);
		return selectComparable(dataset, context).rents;
	}

	it('are those of its plots that are let on the day', () => {
		expect(rentsOf({ resources: [plot], contracts: [lease] })).toEqual([
			{
				contract: 'HT2024-02',
				name: '村口门面租赁合同',
				signedOn: '2023-12-20',
				kind: 'orchard',
				rentFen: 250_000,
				area: 125_000,
			},
		]);
	});

	it.each([
		['is over', { 结束: '2026-06-29' }],
		['has not begun', { 开始: '2026-07-01' }],
		['was ended', { 状态: '终止' }],
		['says no yearly rent', { 年租金: '' }],
	])('leave out a contract that %s', (_, cells) => {
		expect(rentsOf({ resources: [plot], contracts: [{ ...lease, ...cells }] })).toEqual([]);
	});

	it('leave out a plot without an area', () => {
		const none = { ...plot, '面积（亩）': '0' };
		expect(rentsOf({ resources: [none], contracts: [lease] })).toEqual([]);
	});

	it('leave out plots that several contracts share, and contracts for several plots', () => {
		const second = { ...lease, 编号: 'HT2024-03' };
		expect(rentsOf({ resources: [plot], contracts: [lease, second] })).toEqual([]);
		const other = aFullResource({ 编号: 'ZY002', 合同编号: 'HT2024-02' });
		expect(rentsOf({ resources: [plot, other], contracts: [lease] })).toEqual([]);
	});

	it('are compared with those of other villages', () => {
		const { dataset, context } = aDatedVillage(seen, { resources: [plot], contracts: [lease] });
		const others = [500, 500, 600, 600].map((each) => let10Mu(each, { kind: 'orchard' }));
		const villages = [selectComparable(dataset, context), ...county(...others)];
		expect(countySayings(rentBelowMedian, villages)).toEqual([
			'990101001200 contracts:HT2024-02 园地每亩每年 200.00 元；全县同类合同 5 份，中位数 500.00 元，低 60.0%。',
		]);
	});
});
