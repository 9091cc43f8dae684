import { describe, expect, it } from 'vitest';
import { supervisionSilent } from '../../../../src/checks/hints/decisions/supervision-silent.ts';
import { aSupervisionRecord } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const recorded = (...days: readonly string[]) => ({
	supervision: days.map((day, index) => aSupervisionRecord({ 编号: `JD-${index + 1}`, 日期: day })),
});
const seen = { asOf: '2025-09-15', since: '2025-01-01' };

describe('the supervision committee', () => {
	it('may leave two whole months without a record', () => {
		const village = recorded('2025-01-31', '2025-04-01', '2025-07-20');
		expect(hintsIn(supervisionSilent, village, seen)).toEqual([]);
	});

	it('is silent for three, in the past or up to now', () => {
		const village = recorded('2025-06-30', '2025-01-10', '2025-02-28');
		expect(sayings(supervisionSilent, village, { ...seen, asOf: '2025-10-01' })).toEqual([
			'supervision:JD-3 2025年3月到2025年5月，连续 3 个月没有村务监督委员会的工作记录。',
			'supervision:JD-1 2025年7月到2025年9月，连续 3 个月没有村务监督委员会的工作记录。',
		]);
		expect(hintsIn(supervisionSilent, village, seen)).toMatchObject([
			{ on: '2025-05-31', rows: [{ subject: 'supervision:JD-3', on: '2025-02-28' }] },
		]);
	});

	it('is silent from the beginning where there is no record at all', () => {
		expect(sayings(supervisionSilent, recorded(), seen)).toEqual([
			'village 2025年1月到2025年8月，连续 8 个月没有村务监督委员会的工作记录。',
		]);
	});

	it('is looked at by whole quarters where the village closes its books by the quarter', () => {
		const closing = 'quarter';
		const village = recorded('2025-01-05', '2025-05-20');
		expect(hintsIn(supervisionSilent, village, { ...seen, closing })).toEqual([]);
		expect(sayings(supervisionSilent, village, { ...seen, closing, asOf: '2025-10-01' })).toEqual([
			'supervision:JD-2 2025年第三季度，连续 3 个月没有村务监督委员会的工作记录。',
		]);
	});

	it('is silent after as many months as the county sets', () => {
		const village = recorded('2025-01-31', '2025-04-01', '2025-07-20');
		const thresholds = { supervisionMonths: 2 };
		expect(hintsIn(supervisionSilent, village, { ...seen, thresholds })).toHaveLength(2);
	});
});
