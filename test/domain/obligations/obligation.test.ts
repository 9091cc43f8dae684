import { describe, expect, it } from 'vitest';
import {
	groupObligations,
	findRowInForce,
	chooseRowToShow,
} from '../../../src/domain/obligations/obligation.ts';
import type { Cells } from '../../builders.ts';
import { catalogueRows } from '../catalogue-row.ts';

const obligations = (...rows: readonly Cells[]) => groupObligations(catalogueRows(...rows));
const ids = (...rows: readonly Cells[]) =>
	obligations(...rows).map((each) => each.rows.map(({ id }) => id));

describe('the rows of the catalogue', () => {
	it('are one obligation when one follows the other under the same name', () => {
		const [old, amended] = [
			{ 公开事项: '收益分配', 失效日期: '2025-04-30' },
			{ 公开事项: '收益分配', 生效日期: '2025-05-01' },
		];
		expect(ids(old, amended)).toEqual([['CW-1', 'CW-2']]);
		expect(ids(amended, { 公开事项: '收支明细' }, old)).toEqual([['CW-2'], ['CW-3', 'CW-1']]);
	});

	it('are two obligations when both are in force on a day', () => {
		const rows = [
			{ 公开事项: '其他', 失效日期: '2025-05-01' },
			{ 公开事项: '其他', 生效日期: '2025-05-01' },
		];
		expect(ids(...rows)).toEqual([['CW-1'], ['CW-2']]);
		expect(ids({ 公开事项: '其他' }, { 公开事项: '其他' })).toEqual([['CW-1'], ['CW-2']]);
	});

	it('are two obligations when they differ in name or affair', () => {
		const ended = { 公开事项: '其他', 失效日期: '2025-04-30' };
		expect(ids(ended, { 公开事项: '别的', 生效日期: '2025-05-01' })).toHaveLength(2);
		expect(ids(ended, { 公开事项: '其他', 类别: '村务', 生效日期: '2025-05-01' })).toHaveLength(2);
	});
});

describe('the row in force', () => {
	const [obligation] = obligations(
		{ 生效日期: '2024-01-01', 失效日期: '2025-04-30' },
		{ 生效日期: '2025-05-01', 失效日期: '2025-12-31' },
	);
	if (!obligation) throw new Error('No obligation');

	it.each([
		['2023-12-31', undefined],
		['2024-01-01', 'CW-1'],
		['2025-04-30', 'CW-1'],
		['2025-05-01', 'CW-2'],
		['2026-01-01', undefined],
	])('on %s is %s', (day, id) => {
		expect(findRowInForce(obligation, day)?.id).toBe(id);
	});

	it('is shown; before the first the first, after the last the last', () => {
		const shown = ['2023-12-31', '2025-04-30', '2026-01-01'].map(
			(day) => chooseRowToShow(obligation, day).id,
		);
		expect(shown).toEqual(['CW-1', 'CW-1', 'CW-2']);
	});
});
