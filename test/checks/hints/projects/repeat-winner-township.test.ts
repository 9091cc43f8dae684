import { expect, it } from 'vitest';
import { repeatWinnerTownship } from '../../../../src/checks/hints/projects/repeat-winner-township.ts';
import type { Comparable } from '../../../../src/summary/comparable.ts';
import { awardsTo } from '../awards-to.ts';
import { aComparable, countyHintsIn, countySayings } from '../county-hints-in.ts';

const [willow, bridge] = ['990101001200', '990101001201'];

/** Two villages of one township with what each awarded. */
function township(first: readonly string[], second: readonly string[]): Comparable[] {
	return [
		aComparable({ village: willow, awards: awardsTo(...first) }),
		aComparable({ village: bridge, awards: awardsTo(...second) }),
	];
}

it('half of a township’s projects are noted in each village that gave some, at its last', () => {
	const villages = township(['众力公司', '众力公司', '禾丰队'], ['鑫路公司', '众力公司']);
	expect(countySayings(repeatWinnerTownship, villages)).toEqual([
		`${willow} projects:XM-2 近 3 年柳溪镇各村 5 个项目，众力公司中标 3 个，占 60.0%，其中本村 2 个。`,
		`${bridge} projects:XM-2 近 3 年柳溪镇各村 5 个项目，众力公司中标 3 个，占 60.0%，其中本村 1 个。`,
	]);
	expect(countyHintsIn(repeatWinnerTownship, villages).get(willow)).toMatchObject([
		{
			on: '2026-02-10',
			amountFen: 4_000_000,
			rows: [{ subject: 'projects:XM-1' }, { subject: 'projects:XM-2' }],
		},
	]);
});

it('less than half gives no hint', () => {
	const villages = township(['众力公司', '众力公司', '禾丰队'], ['鑫路公司', '亮村部']);
	expect(countySayings(repeatWinnerTownship, villages)).toEqual([]);
});

it('four projects are too few', () => {
	const villages = township(['众力公司', '众力公司'], ['众力公司', '众力公司']);
	expect(countySayings(repeatWinnerTownship, villages)).toEqual([]);
});

it('what was won in one village alone is left to the rule of the village', () => {
	const villages = township(['众力公司', '众力公司', '众力公司'], ['鑫路公司', '亮村部']);
	expect(countySayings(repeatWinnerTownship, villages)).toEqual([]);
});

it('projects of another township are not counted in', () => {
	const villages = township(['众力公司', '众力公司', '禾丰队'], ['众力公司', '众力公司']).map(
		(each) => (each.village === bridge ? { ...each, township: '990102' } : each),
	);
	expect(countySayings(repeatWinnerTownship, villages)).toEqual([]);
});
