import { describe, expect, it } from 'vitest';
import { portalContext } from '../../../src/domain/portal/portal-context.ts';
import { loadCounty } from '../../../src/loading/county.ts';
import { openVillage } from '../../../src/loading/village.ts';
import { addCounts, countExpected, countMissing } from '../../../src/summary/status-counts.ts';
import { buildVillageCalendar } from '../../../src/summary/village-calendar.ts';
import { writtenVillages } from '../../../scripts/demo/written-villages.ts';
import { calendarCounts } from '../../../src/views/pages/village-calendar.ts';
import { asOf } from '../../site/build-site.ts';
import { demoData } from '../../site/trees.ts';

const { portal, register } = loadCounty(demoData);
if (!portal) throw new Error('The demo has lost its settings');
const context = portalContext(portal, register, asOf);

const villages = writtenVillages.map(({ id, name, habit }) => {
	const village = register.villages.get(id);
	if (!village) throw new Error(`The demo has lost ${id}`);
	const calendar = buildVillageCalendar(openVillage(demoData, village, register), context);
	const older = addCounts(calendar.obligations.map((each) => each.older));
	return { name, habit, counts: calendarCounts(calendar), older };
});
const named = (wanted: string) => villages.filter(({ habit }) => habit === wanted);

describe('the calendars of the demo villages', () => {
	it('show the village with gaps as the one that misses most', () => {
		const [gaps] = named('gaps');
		const others = villages.filter(({ habit }) => habit !== 'gaps');
		expect(countMissing(gaps?.counts ?? {})).toBeGreaterThan(8);
		for (const { name, counts } of others)
			expect([name, countMissing(counts) < 5]).toEqual([name, true]);
	});

	it('show its ledger that nobody registered', () => {
		expect(named('gaps')[0]?.older.unregistered).toBe(1);
	});

	it('show what it registered without handing the table in: a ledger, and the audit of a term', () => {
		expect(named('gaps')[0]?.counts['table-missing']).toBe(2);
	});

	it('show the group whose accounts stopped, for each month its ledger and its balances', () => {
		const silent = villages.filter(
			({ habit, counts }) => habit !== 'gaps' && counts['table-missing'] !== undefined,
		);
		expect(silent.map(({ counts }) => counts['table-missing'])).toEqual([8]);
	});

	it('show the late village as the one that is late most often', () => {
		const [late] = named('late');
		const most = Math.max(
			...villages.filter(({ habit }) => habit !== 'late').map(({ counts }) => counts.late ?? 0),
		);
		expect(late?.counts.late ?? 0).toBeGreaterThan(3 * most);
	});

	it('show nearly everything of the punctual ones in time', () => {
		for (const { name, counts } of named('punctual')) {
			expect([name, countMissing(counts) <= 1, (counts.late ?? 0) <= 4]).toEqual([
				name,
				true,
				true,
			]);
		}
	});

	it('expect much the same of every village, whatever it chose to publish', () => {
		const periodic = villages.map(({ counts }) => countExpected(counts));
		expect(Math.min(...periodic)).toBeGreaterThan(60);
	});
});
