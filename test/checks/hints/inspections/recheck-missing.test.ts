import { describe, expect, it } from 'vitest';
import { recheckMissing } from '../../../../src/checks/hints/inspections/recheck-missing.ts';
import { aRectification } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const village = (cells: Readonly<Record<string, string>>) => ({
	rectifications: [aRectification({ 状态: '已完成', 完成日期: '2025-06-01', ...cells })],
});

describe('a problem that was put right', () => {
	it('is checked again, or may wait for ninety days', () => {
		expect(hintsIn(recheckMissing, village({ 复查日期: '2025-08-01' }))).toEqual([]);
		expect(hintsIn(recheckMissing, village({}), { asOf: '2025-08-30' })).toEqual([]);
	});

	it('is asked for afterwards, and one that is not put right never is', () => {
		expect(sayings(recheckMissing, village({}), { asOf: '2025-08-31' })).toEqual([
			'rectifications:ZG2025-01 2025年6月1日整改完成，已过 91 天，没有登记复查。',
		]);
		expect(hintsIn(recheckMissing, village({ 状态: '整改中', 完成日期: '' }))).toEqual([]);
	});

	it('is not asked for where the village owed nothing yet', () => {
		expect(hintsIn(recheckMissing, village({}), { since: '2025-06-01' })).toHaveLength(1);
		expect(hintsIn(recheckMissing, village({}), { since: '2025-06-02' })).toEqual([]);
	});

	it('may wait for as long as the county says', () => {
		const seen = { asOf: '2025-08-31', thresholds: { recheckDays: 91 } };
		expect(hintsIn(recheckMissing, village({}), seen)).toEqual([]);
	});
});
