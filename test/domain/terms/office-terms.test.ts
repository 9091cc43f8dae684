import { describe, expect, it } from 'vitest';
import { officeHistories } from '../../../src/domain/terms/office-terms.ts';
import { rowsOf } from '../../../src/village/dataset.ts';
import { aVillage, type Cells } from '../../builders.ts';

/** A row of the register; of the village committee without a body. */
type Written = readonly [name: string, role: string, from: string, to?: string, body?: string];

function histories(...rows: readonly Written[]) {
	const officials = rows.map(([name, role, from, to = '', body = '村民委员会']): Cells => ({
		...{ 姓名: name, 机构: body, 职务: role },
		...{ 任期开始: from, 任期结束: to },
	}));
	return officeHistories(rowsOf(aVillage({ officials }).dataset, 'officials'), '2026-11-21');
}

describe('the terms of an office', () => {
	it('follow one another without a gap or an overlap, to the day', () => {
		const [office] = histories(
			['周百灵', '主任', '2021-01-16', '2024-03-01'],
			['苏玉凤', '主任', '2024-03-01', '2026-01-15'],
			['郭雪梅', '主任', '2026-01-16'],
		);
		expect(office).toMatchObject({ office: 'committee-head', gaps: [], overlaps: [] });
		expect(office?.changes.map(({ on }) => on)).toEqual(['2024-03-01', '2026-01-16']);
	});

	it('of somebody who was elected again change nothing', () => {
		const [office] = histories(
			['周百灵', '主任', '2021-01-16', '2026-01-20'],
			['周百灵', '主任', '2026-01-16'],
		);
		expect(office).toMatchObject({ gaps: [], overlaps: [], changes: [] });
	});

	it('overlap where two hold it on the same days', () => {
		const [office] = histories(
			['周百灵', '主任', '2021-01-16', '2026-02-01'],
			['郭雪梅', '主任', '2026-01-16'],
		);
		expect(office?.overlaps).toMatchObject([{ from: '2026-01-16', to: '2026-02-01', days: 17 }]);
	});

	it('overlap without an end where the first one has none, counted to the day', () => {
		const [office] = histories(['周百灵', '主任', '2021-01-16'], ['郭雪梅', '主任', '2026-11-20']);
		expect(office?.overlaps).toMatchObject([{ to: undefined, days: 2 }]);
	});

	it('do not overlap with whoever acts, with deputies or with another group', () => {
		const all = histories(
			['周百灵', '主任', '2021-01-16'],
			['郭雪梅', '代理主任', '2026-01-16'],
			['苏玉凤', '副主任', '2021-01-16'],
			['贺彩霞', '副主任', '2021-01-16'],
			['高瑞丰', '三组组长', '2021-01-16', '', '村民小组'],
			['魏友发', '四组组长', '2021-01-16', '', '村民小组'],
		);
		expect(all.flatMap(({ overlaps }) => overlaps)).toEqual([]);
		expect(all.map(({ office }) => office)).toEqual(['committee-head', 'group:三组', 'group:四组']);
	});

	it('leave a gap between two holders, and after the last one', () => {
		const [office] = histories(
			['周百灵', '主任', '2021-01-16', '2023-05-31'],
			['郭雪梅', '主任', '2023-06-11', '2026-11-11'],
		);
		expect(office?.gaps).toMatchObject([
			{ from: '2023-06-01', to: '2023-06-10', days: 10 },
			{ from: '2026-11-12', to: undefined, days: 10 },
		]);
	});

	it('leave no gap while somebody acts, or while the end is still to come', () => {
		expect(
			histories(
				['周百灵', '主任', '2021-01-16', '2023-05-31'],
				['郭雪梅', '副主任（主持工作）', '2023-06-01', '2031-01-15'],
			).flatMap(({ gaps }) => gaps),
		).toEqual([]);
	});

	const changed = (...rows: readonly Written[]) =>
		histories(...rows).flatMap(({ changes }) =>
			changes.map(({ before, after, on }) => [before.official.name, after.official.name, on]),
		);

	it('pass on from the holder, not from whoever acted beside the holder', () => {
		expect(
			changed(
				['周百灵', '主任', '2021-01-16', '2026-01-15'],
				['苏玉凤', '代理主任', '2024-02-01', '2024-08-31'],
				['郭雪梅', '主任', '2026-01-16'],
			),
		).toEqual([['周百灵', '郭雪梅', '2026-01-16']]);
	});

	it('pass on to whoever acts once the holder has left', () => {
		expect(
			changed(
				['周百灵', '主任', '2021-01-16', '2025-06-30'],
				['苏玉凤', '代理主任', '2025-06-01', '2026-01-15'],
				['郭雪梅', '主任', '2026-01-16'],
			),
		).toEqual([
			['周百灵', '苏玉凤', '2025-07-01'],
			['苏玉凤', '郭雪梅', '2026-01-16'],
		]);
	});

	it('do not pass back to a holder whose end nobody wrote down, nor on a day still to come', () => {
		expect(
			changed(
				['周百灵', '主任', '2015-01-16'],
				['苏玉凤', '主任', '2021-01-16', '2026-01-15'],
				['郭雪梅', '主任', '2026-01-16', '2026-12-31'],
				['贺彩霞', '代理主任', '2026-02-01'],
			),
		).toEqual([
			['周百灵', '苏玉凤', '2021-01-16'],
			['苏玉凤', '郭雪梅', '2026-01-16'],
		]);
	});

	it('that are still to come are not looked at', () => {
		expect(histories(['周百灵', '主任', '2026-12-01'])).toEqual([]);
	});
});
