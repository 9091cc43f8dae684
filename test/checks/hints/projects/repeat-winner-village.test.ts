import { describe, expect, it } from 'vitest';
import { repeatWinnerVillage } from '../../../../src/checks/hints/projects/repeat-winner-village.ts';
import type { Cells } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

/** Projects awarded one a month since January 2026, each with the cells given. */
function projects(...each: Cells[]) {
	return {
		projects: each.map((cells, index) =>
			aFullProject({
				编号: `XM2026-0${index + 1}`,
				名称: `第${index + 1}项工程`,
				开标日期: `2026-0${index + 1}-10`,
				合同编号: '',
				决议编号: '',
				中标金额: '20000.00',
				...cells,
			}),
		),
	};
}

const one = { 中标单位: '青禾县（众力）建筑有限公司' };
const other = { 中标单位: '禾丰建设工程队' };

describe('an organisation that wins three projects of a village in three years', () => {
	it('is noted once, at the last of them, with all of them', () => {
		const parts = projects(one, other, one, one);
		expect(sayings(repeatWinnerVillage, parts)).toEqual([
			'projects:XM2026-04 近 3 年 4 个项目，青禾县（众力）建筑有限公司中标 3 个，占 75.0%，合计 60,000.00 元。',
		]);
		expect(hintsIn(repeatWinnerVillage, parts)).toMatchObject([
			{
				on: '2026-04-10',
				amountFen: 6_000_000,
				rows: [
					{ subject: 'projects:XM2026-01' },
					{ subject: 'projects:XM2026-03' },
					{ subject: 'projects:XM2026-04' },
				],
			},
		]);
	});

	it('is the same organisation in other brackets, widths and spaces', () => {
		const parts = projects(
			one,
			{ 中标单位: '青禾县(众力)建筑有限公司' },
			{ 中标单位: '青禾县【众力】 建筑有限公司' },
		);
		expect(hintsIn(repeatWinnerVillage, parts)).toHaveLength(1);
	});

	it('gives no hint while others win most', () => {
		const parts = projects(one, other, one, other, one, other, other);
		expect(sayings(repeatWinnerVillage, parts, { asOf: '2026-07-31' })).toEqual([
			'projects:XM2026-07 近 3 年 7 个项目，禾丰建设工程队中标 4 个，占 57.1%，合计 80,000.00 元。',
		]);
	});
});

it('two of two give no hint', () => {
	expect(hintsIn(repeatWinnerVillage, projects(one, one))).toEqual([]);
});

it('names that differ in a word are two organisations', () => {
	const parts = projects(one, one, { 中标单位: '青禾县（众力）建设有限公司' });
	expect(hintsIn(repeatWinnerVillage, parts)).toEqual([]);
});

it('what was won three years ago, or without any date, no longer counts', () => {
	const undated = { 开标日期: '', 公告日期: '', 开工: '', 竣工: '', 验收: '', 状态: '招标' };
	const parts = projects(one, one, { ...one, 开标日期: '2023-06-30' }, { ...one, ...undated });
	expect(hintsIn(repeatWinnerVillage, parts)).toEqual([]);
	expect(hintsIn(repeatWinnerVillage, parts, { asOf: '2026-06-29' })).toHaveLength(1);
});

it('private persons, whose masked names may be shared, and villagers’ own works are left out', () => {
	const person = { 中标单位: '张*丰' };
	const own = { 采购方式: '村民自建', 中标单位: '三组' };
	expect(hintsIn(repeatWinnerVillage, projects(person, person, person))).toEqual([]);
	expect(hintsIn(repeatWinnerVillage, projects(own, own, own))).toEqual([]);
});
