import { describe, expect, it } from 'vitest';
import { findVillageHints } from '../../src/checks/hints/index.ts';
import { assemblyAbsent } from '../../src/checks/hints/decisions/assembly-absent.ts';
import { calendarGrid } from '../../src/views/pages/calendar-grid.ts';
import { townshipPage } from '../../src/views/pages/township.ts';
import { findMerged, findSuccessor } from '../../src/domain/portal/village-changes.ts';
import { summariseVillage } from '../../src/summary/village-summary.ts';
import type { Village } from '../../src/domain/tables/villages.ts';
import { aDecision, anObligation } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开时限: '次月15日', 数据表: 'ledger' }),
	anObligation({ 目录编号: 'CW-09', 类别: '财务', 公开频次: '长期' }),
];

function seen(changes: Partial<Village>) {
	const { dataset, context } = aDatedVillage({ asOf: '2026-03-20' }, { catalogue });
	const village = { ...dataset.village, since: '2025-09-01', ...changes };
	return { dataset: { ...dataset, village }, context };
}
const monthsOwed = (changes: Partial<Village>) => {
	const { dataset, context } = seen(changes);
	const { calendar } = summariseVillage(dataset, context);
	return calendar.obligations.flatMap(({ entries }) => entries.map(({ period }) => period));
};

describe('a village that was merged or dissolved', () => {
	it('owes what had ended by then, and nothing later', () => {
		expect(monthsOwed({})).toHaveLength(8);
		expect(monthsOwed({ changedOn: '2025-11-15' })).toEqual(['2025-09', '2025-10']);
		expect(monthsOwed({ changedOn: '2025-11-30' })).toEqual(['2025-09', '2025-10', '2025-11']);
		expect(monthsOwed({ changedOn: '2026-12-31' })).toEqual(monthsOwed({}));
	});

	it('is marked in the tables of the county, and its households are counted where they are now', () => {
		const { dataset, context } = seen({ changedOn: '2025-11-15' });
		const summary = summariseVillage(dataset, context);
		const township = { id: '990101', name: '柳溪镇', villages: [summary] };
		const [row] = calendarGrid([township], undefined, context.asOf);
		expect(row?.village.ended).toEqual({ on: '2025-11-15' });
		expect(townshipPage(township, context.asOf).households).toBe(0);
	});

	it('is hinted at as it was on its last day', () => {
		const on = (changedOn: string | undefined) => {
			const { dataset, context } = aDatedVillage(
				{ asOf: '2026-12-31' },
				{ decisions: [aDecision({ '村民（代表）会议': '2025-06-30' })] },
			);
			const village = { ...dataset.village, changedOn };
			return findVillageHints({ ...dataset, village }, context, [assemblyAbsent]).length;
		};
		expect(on(undefined)).toBeGreaterThan(0);
		expect(on('2025-07-31')).toBe(0);
	});

	it('leads on to the village that is there, which names those merged into itself', () => {
		const { dataset } = seen({});
		const village = (id: string, mergedInto?: string) =>
			[id, { ...dataset.village, id, mergedInto, changedOn: '2026-01-01' }] as const;
		const villages = new Map([village('1', '2'), village('2', '3'), village('3'), village('4')]);
		const successor = (id: string) => findSuccessor(villages.get(id) as Village, villages)?.id;
		expect(['1', '2', '3'].map(successor)).toEqual(['3', '3', undefined]);
		const own = { ...dataset, village: villages.get('1') as Village };
		const { context } = seen({});
		const register = {
			...context.register,
			villages: new Map([...villages].map(([id, each]) => [id, { ...each, name: `村${id}` }])),
		};
		expect(summariseVillage(own, { ...context, register }).ended?.into).toBe('村3');
		expect(findMerged('3', villages).map(({ id }) => id)).toEqual(['2']);
		expect(findMerged('4', villages)).toEqual([]);
	});
});
