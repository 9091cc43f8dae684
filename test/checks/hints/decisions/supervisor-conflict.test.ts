import { describe, expect, it } from 'vitest';
import { supervisorConflict } from '../../../../src/checks/hints/decisions/supervisor-conflict.ts';
import type { Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const supervisor = (cells: Cells = {}): Cells => ({
	姓名: '杜克俭',
	机构: '村务监督委员会',
	职务: '委员',
	任期开始: '2021-01-16',
	...cells,
});
const official = (cells: Cells = {}): Cells => ({
	姓名: '贾谷雨',
	机构: '村民委员会',
	职务: '副主任',
	任期开始: '2021-01-20',
	...cells,
});
const said = (...officials: Cells[]) => sayings(supervisorConflict, { officials });

describe('a supervisor who holds another post', () => {
	it.each([
		['村民委员会', '委员', '村民委员会委员'],
		['代理会计', '会计', '代理会计会计'],
		['集体经济组织', '理事长', '集体经济组织理事长'],
		['村党组织', '书记', '村党组织书记'],
		['村党组织', '委员兼报账员', '村党组织委员兼报账员'],
	])('in %s as %s is noted', (机构, 职务, post) => {
		expect(said(supervisor(), official({ 姓名: '杜克俭', 机构, 职务 }))).toEqual([
			`officials:杜克俭 杜克俭是村务监督委员会委员，同时是${post}。`,
		]);
	});

	it.each([
		['村党组织', '纪检委员'],
		['村党组织', '副书记'],
		['集体经济组织', '监事长'],
		['集体经济组织', '理事'],
		['集体经济组织', '副理事长'],
		['村民小组', '二组组长'],
	])('in %s as %s is as the rules allow', (机构, 职务) => {
		expect(said(supervisor(), official({ 姓名: '杜克俭', 机构, 职务 }))).toEqual([]);
	});

	it('that ended before is no conflict', () => {
		const before = official({ 姓名: '杜克俭', 任期开始: '2016-01-01', 任期结束: '2021-01-15' });
		expect(said(supervisor(), before)).toEqual([]);
	});
});

describe('a declared relation', () => {
	const declaration = '与村委会副主任贾谷雨系夫妻';

	it('of the supervisor is noted with the words of the declaration', () => {
		const officials = [supervisor({ 亲属关系申报: declaration }), official()];
		expect(said(...officials)).toEqual([
			'officials:杜克俭 村务监督委员会委员杜克俭与村民委员会副主任贾谷雨有亲属关系申报：“与村委会副主任贾谷雨系夫妻”。',
		]);
		expect(hintsIn(supervisorConflict, { officials })).toMatchObject([
			{
				on: '2021-01-20',
				rows: [
					{ subject: 'officials:杜克俭', text: '村务监督委员会委员' },
					{ subject: 'officials:贾谷雨', text: '村民委员会副主任' },
				],
			},
		]);
	});

	it('of the official is noted too', () => {
		const other = official({ 亲属关系申报: '与监委会委员杜克俭是兄弟' });
		expect(said(supervisor(), other)).toHaveLength(1);
	});

	it('is noted once for a supervisor who served two terms', () => {
		const terms = [
			supervisor({ 任期结束: '2026-01-15', 亲属关系申报: declaration }),
			supervisor({ 任期开始: '2026-01-16', 亲属关系申报: declaration }),
		];
		expect(hintsIn(supervisorConflict, { officials: [...terms, official()] })).toMatchObject([
			{ on: '2026-01-16' },
		]);
	});

	it.each([
		'无',
		'与贾谷雨无近亲属关系',
		'与其他村干部没有近亲属关系',
		'与贾谷雨生系夫妻',
		'与二组组长钱万年系兄弟',
	])('“%s” names no official whom the supervisor watches', (亲属关系申报) => {
		const group = official({ 姓名: '钱万年', 机构: '村民小组', 职务: '二组组长' });
		expect(said(supervisor({ 亲属关系申报 }), official(), group)).toEqual([]);
	});

	it('between two officials concerns no supervisor', () => {
		const other = official({ 姓名: '周泉生', 亲属关系申报: '与贾谷雨系堂兄弟' });
		expect(said(supervisor(), official(), other)).toEqual([]);
	});
});
