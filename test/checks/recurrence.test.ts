import { describe, expect, it } from 'vitest';
import { recurrence } from '../../src/checks/recurrence.ts';
import { aRectification, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const village = (...rows: readonly Cells[]) => ({ rectifications: rows.map(aRectification) });
const old = { 编号: 'ZG2024-01', 反馈日期: '2024-05-21' };

describe('a problem that came back', () => {
	it('was raised before', () => {
		expect(problems(recurrence, village(old, { 关联旧问题: 'ZG2024-01' }))).toEqual([]);
	});

	it('was not raised later, or on the same day', () => {
		const wrong = village({ ...old, 关联旧问题: 'ZG2025-01' }, {});
		expect(problems(recurrence, wrong)).toEqual([
			'recurrence-later rectifications.csv:2 关联旧问题',
		]);
		expect(sentences(recurrence, wrong)).toEqual([
			'“ZG2025-01”是 2025-03-10 反馈的，不早于这个问题的反馈日期 2024-05-21。',
		]);
	});

	it('is not itself', () => {
		expect(problems(recurrence, village({ 关联旧问题: 'ZG2025-01' }))).toEqual([
			'recurrence-later rectifications.csv:2 关联旧问题',
		]);
	});

	it('does not go round in a circle', () => {
		const circle = village(
			{ 编号: 'A', 反馈日期: '2025-01-01', 关联旧问题: 'C' },
			{ 编号: 'B', 反馈日期: '2025-02-01', 关联旧问题: 'A' },
			{ 编号: 'C', 反馈日期: '2025-03-01', 关联旧问题: 'B' },
		);
		expect(problems(recurrence, circle)).toEqual([
			'recurrence-later rectifications.csv:2 关联旧问题',
		]);
	});
});
