import { expect, it } from 'vitest';
import { biddersTakeTurns } from '../../../../src/checks/hints/projects/bidders-take-turns.ts';
import { aBid, type Cells } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

/** Tenders, a month each: the first named won. */
function tenders(...each: readonly (readonly string[])[]) {
	const ids = each.map((_, index) => `XM2025-0${index + 1}`);
	return {
		projects: ids.map((id, index) =>
			aFullProject({ 编号: id, 开标日期: `2025-0${index + 1}-10`, 合同编号: '', 决议编号: '' }),
		),
		bids: each.flatMap((names, index): Cells[] =>
			names.map((name, place) =>
				aBid({ 项目编号: ids[index] ?? '', 单位: name, 结果: place === 0 ? '中标' : '未中标' }),
			),
		),
	};
}

const [one, other, third] = ['众力建筑公司', '宏远市政公司', '长风水利公司'];

it('two that win in turns are noted once, at the last of their tenders', () => {
	const parts = tenders([one, other], [other, one, third], [one, other]);
	expect(sayings(biddersTakeTurns, parts)).toEqual([
		'projects:XM2025-03 近 3 年，众力建筑公司和宏远市政公司一起投标 3 次，每次都由其中一家中标：前者 2 次，后者 1 次。',
	]);
	expect(hintsIn(biddersTakeTurns, parts)).toMatchObject([
		{ on: '2025-03-10', amountFen: 22_800_000, rows: [{}, {}, {}] },
	]);
});

it('who takes turns with two others is noted once at the tender', () => {
	const parts = tenders(
		[one, other],
		[other, one],
		[third, one],
		[one, third],
		[one, other, third],
	);
	expect(sayings(biddersTakeTurns, parts)).toEqual([
		'projects:XM2025-05 近 3 年，众力建筑公司和宏远市政公司一起投标 3 次，每次都由其中一家中标：前者 2 次，后者 1 次。最近一次中标的单位与另外 1 家也是这样。',
	]);
});

it.each([
	['they met twice', tenders([one, other], [other, one])],
	['one of them always won', tenders([one, other], [one, other], [one, other])],
	[
		'somebody else won one of their tenders',
		tenders([one, other], [other, one], [one, other], [third, one, other]),
	],
])('nothing is noted where %s', (_, parts) => {
	expect(hintsIn(biddersTakeTurns, parts)).toEqual([]);
});

it('what lies longer back says nothing', () => {
	const parts = tenders([one, other], [other, one], [one, other]);
	expect(hintsIn(biddersTakeTurns, parts, { asOf: '2028-12-31' })).toEqual([]);
});
