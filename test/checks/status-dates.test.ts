import { describe, expect, it } from 'vitest';
import { statusDates } from '../../src/checks/status-dates.ts';
import { aHomestead, aProject, aRectification } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('the status of a rectification', () => {
	it.each([
		['under way without a date', { 状态: '整改中' }],
		['of the long term without a date', { 状态: '长期整改' }],
		['done on a date', { 状态: '已完成', 完成日期: '2025-05-20' }],
	])('may be %s', (_, cells) => {
		expect(problems(statusDates, { rectifications: [aRectification(cells)] })).toEqual([]);
	});

	it('that says done has a date', () => {
		const village = { rectifications: [aRectification({ 状态: '已完成' })] };
		expect(problems(statusDates, village)).toEqual([
			'status-undated rectifications.csv:2 完成日期',
		]);
		expect(sentences(statusDates, village)).toEqual(['状态是“已完成”，却没有填“完成日期”的日期。']);
	});

	it.each(['未启动', '整改中', '长期整改'])('%s has no date of being done', (status) => {
		const row = aRectification({ 状态: status, 完成日期: '2025-05-20' });
		expect(problems(statusDates, { rectifications: [row] })).toEqual([
			'status-behind rectifications.csv:2 状态',
		]);
	});
});

describe('the status of a project', () => {
	it.each([
		['in preparation', { 状态: '筹备' }],
		['out to tender', { 状态: '招标', 公告日期: '2025-03-01' }],
		['under way', { 状态: '在建', 开工: '2025-04-01' }],
		['completed', { 状态: '完工', 开工: '2025-04-01', 竣工: '2025-06-01' }],
		['accepted', { 状态: '验收', 验收: '2025-06-09' }],
		['stopped at any step', { 状态: '终止', 开工: '2025-04-01' }],
	])('may be %s', (_, cells) => {
		expect(problems(statusDates, { projects: [aProject(cells)] })).toEqual([]);
	});

	it.each([
		['在建', '开工'],
		['完工', '竣工'],
		['验收', '验收'],
	])('%s has the date of %s', (status, heading) => {
		expect(problems(statusDates, { projects: [aProject({ 状态: status })] })).toEqual([
			`status-undated projects.csv:2 ${heading}`,
		]);
	});

	it('is not behind the last date', () => {
		const project = aProject({ 状态: '在建', 开工: '2025-04-01', 竣工: '2025-06-01' });
		expect(problems(statusDates, { projects: [project] })).toEqual([
			'status-behind projects.csv:2 状态',
		]);
		expect(sentences(statusDates, { projects: [project] })).toEqual([
			'状态还是“在建”，“竣工”却已经有日期。',
		]);
	});
});

describe('the result of an application for a house plot', () => {
	const dated = { 公示开始: '2025-03-10', 报乡镇日期: '2025-04-01' };

	it.each([
		['received', {}],
		['posted', { 结果: '公示中', 公示开始: '2025-03-10' }],
		['sent', { 结果: '已报批', ...dated }],
		['approved', { 结果: '已批准', ...dated, 批准日期: '2025-05-06' }],
		['refused at any stage', { 结果: '未批准', ...dated }],
	])('may be %s', (_, cells) => {
		expect(problems(statusDates, { homesteads: [aHomestead(cells)] })).toEqual([]);
	});

	it.each([
		['公示中', '公示开始'],
		['已报批', '报乡镇日期'],
		['已批准', '批准日期'],
	])('%s has the date of %s', (result, heading) => {
		expect(problems(statusDates, { homesteads: [aHomestead({ 结果: result })] })).toEqual([
			`status-undated homesteads.csv:2 ${heading}`,
		]);
	});

	it.each(['受理', '公示中', '已报批', '未批准'])('%s is not approved on a day', (result) => {
		const row = aHomestead({ ...dated, 结果: result, 批准日期: '2025-05-06' });
		expect(problems(statusDates, { homesteads: [row] })).toContain(
			'status-behind homesteads.csv:2 结果',
		);
	});
});
