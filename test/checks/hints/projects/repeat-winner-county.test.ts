import { expect, it } from 'vitest';
import { repeatWinnerCounty } from '../../../../src/checks/hints/projects/repeat-winner-county.ts';
import type { Comparable } from '../../../../src/summary/comparable.ts';
import { selectComparable } from '../../../../src/summary/comparable.ts';
import { aDatedVillage } from '../../../dated-village.ts';
import { aFullProject } from '../../../register-rows.ts';
import { awardsTo } from '../awards-to.ts';
import { aComparable, countyHintsIn, countySayings } from '../county-hints-in.ts';

const [willow, stone] = ['990101001200', '990102001200'];

/** A village in each of two townships with what it awarded. */
function county(first: readonly string[], second: readonly string[]): Comparable[] {
	return [
		aComparable({ village: willow, awards: awardsTo(...first) }),
		aComparable({ village: stone, township: '990102', awards: awardsTo(...second) }),
	];
}

const four = ['众力公司', '众力公司', '众力公司', '众力公司'];
const others = ['禾丰队', '鑫路公司', '亮村部', '长风公司'];

it('half of the county’s projects are noted in each village that gave some, at its last', () => {
	const villages = county(four, [...others, '众力公司', '宏远公司']);
	expect(countySayings(repeatWinnerCounty, villages)).toEqual([
		`${willow} projects:XM-4 近 3 年全县 10 个项目，众力公司中标 5 个，占 50.0%，其中本村 4 个。`,
		`${stone} projects:XM-5 近 3 年全县 10 个项目，众力公司中标 5 个，占 50.0%，其中本村 1 个。`,
	]);
	expect(countyHintsIn(repeatWinnerCounty, villages).get(stone)).toMatchObject([
		{ on: '2026-05-10', amountFen: 2_000_000, rows: [{ subject: 'projects:XM-5' }] },
	]);
});

it('less than half gives no hint, and the county’s own limit is kept', () => {
	const villages = county(four, [...others, '宏远公司', '宏远公司', '众力公司']);
	expect(countySayings(repeatWinnerCounty, villages)).toEqual([]);
	const thresholds = { winnerPercent: 45 };
	expect(countySayings(repeatWinnerCounty, villages, { thresholds })).toHaveLength(2);
});

it('nine projects are too few', () => {
	expect(countySayings(repeatWinnerCounty, county(four, [...others, '众力公司']))).toEqual([]);
});

it('what was won in one township alone is left to the rule of the township', () => {
	const villages = county([...four, '众力公司'], [...others, '宏远公司']);
	expect(countySayings(repeatWinnerCounty, villages)).toEqual([]);
});

it('the registers of villages give the awards that are compared', () => {
	const seen = { asOf: '2026-06-30' };
	const projects = awardsTo(...four, '众力公司').map(({ project, on, winner }) =>
		aFullProject({ 编号: project, 开标日期: on, 中标单位: winner, 合同编号: '', 决议编号: '' }),
	);
	const { dataset, context } = aDatedVillage(seen, { projects });
	const read = selectComparable(dataset, context);
	const other = { ...read, village: stone, township: '990102' };
	expect(countySayings(repeatWinnerCounty, [read, other], seen)).toEqual([
		`${willow} projects:XM-5 近 3 年全县 10 个项目，众力公司中标 10 个，占 100.0%，其中本村 5 个。`,
		`${stone} projects:XM-5 近 3 年全县 10 个项目，众力公司中标 10 个，占 100.0%，其中本村 5 个。`,
	]);
});
