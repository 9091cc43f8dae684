import { describe, expect, it } from 'vitest';
import { assemblyAbsent } from '../../../../src/checks/hints/decisions/assembly-absent.ts';
import { aDecision } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const held = (...days: readonly string[]) => ({
	decisions: days.map((day, index) =>
		aDecision({ 编号: `JY-${index + 1}`, '村民（代表）会议': day }),
	),
});
const seen = { asOf: '2025-12-31', since: '2025-01-01' };

describe('the assemblies of a village', () => {
	it('may be up to six months apart', () => {
		const village = held('2025-03-31', '2025-09-29', '2025-06-30', '');
		expect(hintsIn(assemblyAbsent, village, seen)).toEqual([]);
	});

	it('are missed between two that are further apart, and after the last', () => {
		const village = held('2025-02-10', '2025-08-10');
		expect(sayings(assemblyAbsent, village, { ...seen, asOf: '2026-02-10' })).toEqual([
			'decisions:JY-1 2025年2月10日的村民（代表）会议以后，到2025年8月10日才有下一次会议的记录，已满 6 个月。',
			'decisions:JY-2 2025年8月10日的村民（代表）会议以后，到2026年2月10日没有会议的记录，已满 6 个月。',
		]);
		expect(hintsIn(assemblyAbsent, village, seen)).toMatchObject([
			{ on: '2025-08-10', rows: [{ on: '2025-02-10' }, { on: '2025-08-10' }] },
		]);
	});

	it('are missed from the day on which the village’s obligations begin', () => {
		expect(sayings(assemblyAbsent, held(), seen)).toEqual([
			'village 从起始公开日期2025年1月1日起，到2025年12月31日没有会议的记录，已满 6 个月。',
		]);
		expect(hintsIn(assemblyAbsent, held(), { ...seen, since: '2025-08-01' })).toEqual([]);
	});

	it('are missed after as many months as the county sets', () => {
		const village = held('2025-02-10', '2025-08-10');
		const thresholds = { assemblyMonths: 7 };
		expect(hintsIn(assemblyAbsent, village, { ...seen, thresholds })).toEqual([]);
	});

	it('that lie in the future of the site do not count', () => {
		const village = held('2025-02-10', '2025-10-10');
		expect(hintsIn(assemblyAbsent, village, { ...seen, asOf: '2025-09-01' })).toMatchObject([
			{ on: '2025-09-01' },
		]);
	});
});
