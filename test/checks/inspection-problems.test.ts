import { describe, expect, it } from 'vitest';
import { inspectionProblems } from '../../src/checks/inspection-problems.ts';
import { anInspection, aRectification } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const found = (cells: Readonly<Record<string, string>>, inspection = anInspection()) => ({
	inspections: [inspection],
	rectifications: [aRectification({ 检查编号: 'JC2025-01', ...cells })],
});

describe('a problem that an inspection raised', () => {
	it('is raised while it goes on or afterwards, and says the same of where it comes from', () => {
		expect(problems(inspectionProblems, found({ 反馈日期: '2025-02-10' }))).toEqual([]);
		expect(problems(inspectionProblems, found({ 检查编号: '', 来源: '监委会' }))).toEqual([]);
	});

	it('is not raised before it began', () => {
		const village = found({ 反馈日期: '2025-02-09' });
		expect(problems(inspectionProblems, village)).toEqual([
			'problem-before-inspection rectifications.csv:2 反馈日期',
		]);
		expect(sentences(inspectionProblems, village)).toEqual([
			'反馈日期 2025-02-09，对应的检查 JC2025-01 却在 2025-02-10 才开始。',
		]);
	});

	it.each([
		['巡察', '巡察'],
		['离任审计', '审计'],
		['专项审计', '审计'],
		['专项检查', '专项检查'],
		['公开情况检查', '专项检查'],
	])('of the kind %s has the source %s, and no other', (kind, source) => {
		const inspection = anInspection({ 种类: kind });
		expect(problems(inspectionProblems, found({ 来源: source }, inspection))).toEqual([]);
		expect(problems(inspectionProblems, found({ 来源: '群众反映' }, inspection))).toEqual([
			'problem-other-source rectifications.csv:2 来源',
		]);
	});

	it('is told which source the inspection has', () => {
		expect(sentences(inspectionProblems, found({ 来源: '巡察' }))).toEqual([
			'来源写的是“巡察”，对应的检查 JC2025-01 是“任期审计”。',
		]);
	});
});
