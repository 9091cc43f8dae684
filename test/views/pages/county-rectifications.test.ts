import { expect, it } from 'vitest';
import type { CountySummary } from '../../../src/summary/county-summary.ts';
import {
	countRectifications,
	countRectificationsBySource,
} from '../../../src/summary/rectification-counts.ts';
import { rowsOf } from '../../../src/village/dataset.ts';
import { countyRectifications } from '../../../src/views/pages/county-rectifications.ts';
import { digestSupervision } from '../../../src/summary/supervision-digest.ts';
import { anInspection, type Cells } from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aFullRectification } from '../../register-rows.ts';

const asOf = '2026-11-21';
const village = (
	id: string,
	rectifications: readonly Cells[],
	inspections: readonly Cells[] = [],
) => {
	const { dataset, context } = aDatedVillage({ asOf }, { rectifications, inspections });
	const rows = rowsOf(dataset, 'rectifications');
	return {
		id,
		name: id,
		rectifications: {
			all: countRectifications(rows, asOf),
			sources: countRectificationsBySource(rows, asOf),
		},
		supervision: digestSupervision(dataset, context),
	};
};
const open = { 整改期限: '2026-06-30', 完成日期: '', 状态: '整改中' };
const county = {
	townships: [
		{
			id: '990101',
			name: '柳溪镇',
			villages: [
				village('A', [
					aFullRectification(),
					aFullRectification({ 编号: 'ZG2', 来源: '巡察', ...open }),
				]),
				village('B', []),
			],
		},
		{
			id: '990102',
			name: '白石镇',
			villages: [
				village('C', [aFullRectification({ ...open, 整改期限: '2026-05-31' })], [anInspection()]),
				village('D', [], [anInspection({ 公开日期: '' })]),
			],
		},
	],
} as unknown as CountySummary;

it('the county adds up what its villages raised and mended', () => {
	const page = countyRectifications(county);
	expect(page.counts).toEqual({ raised: 3, done: 1, overdue: 2, underWay: 0, recurring: 0 });
	expect(page.disclosing).toBe(2);
	expect(page.townships.map(({ name, counts }) => [name, counts.raised])).toEqual([
		['柳溪镇', 2],
		['白石镇', 1],
	]);
	expect(page.villages.map(({ id, townshipName }) => [id, townshipName])).toEqual([
		['A', '柳溪镇'],
		['C', '白石镇'],
	]);
	expect(page.sources.map(({ source, counts }) => [source, counts.raised])).toEqual([
		['audit', 2],
		['inspection', 1],
	]);
});

it('lists the problems that are not settled, the most urgent of the county first', () => {
	const { problems, moreProblems } = countyRectifications(county);
	expect(
		problems.map(({ village: { id }, id: row, progress }) => [id, row, progress.kind]),
	).toEqual([
		['C', 'ZG2025-01', 'overdue'],
		['A', 'ZG2', 'overdue'],
		['A', 'ZG2025-01', 'done'],
	]);
	expect(moreProblems).toBe(0);
});

it('lists the villages that were never inspected, or whose reports are not published', () => {
	const { gaps } = countyRectifications(county);
	expect(gaps.map(({ id, inspections, unpublished }) => [id, inspections, unpublished])).toEqual([
		['A', 0, 0],
		['B', 0, 0],
		['D', 1, 1],
	]);
});
