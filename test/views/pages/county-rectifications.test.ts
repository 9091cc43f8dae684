import { expect, it } from 'vitest';
import type { CountySummary } from '../../../src/summary/county-summary.ts';
import {
	countRectifications,
	countRectificationsBySource,
} from '../../../src/summary/rectification-counts.ts';
import { rowsOf } from '../../../src/village/dataset.ts';
import { countyRectifications } from '../../../src/views/pages/county-rectifications.ts';
import { aVillage, type Cells } from '../../builders.ts';
import { aFullRectification } from '../../register-rows.ts';

const asOf = '2026-11-21';
const village = (id: string, rectifications: readonly Cells[]) => {
	const rows = rowsOf(aVillage({ rectifications }).dataset, 'rectifications');
	return {
		id,
		name: id,
		rectifications: {
			all: countRectifications(rows, asOf),
			sources: countRectificationsBySource(rows, asOf),
		},
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
		{ id: '990102', name: '白石镇', villages: [village('C', [aFullRectification({ ...open })])] },
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
