import { describe, expect, it } from 'vitest';
import { feedbackUnpublished } from '../../../../src/checks/hints/inspections/feedback-unpublished.ts';
import { anInspection } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const village = (cells: Readonly<Record<string, string>>) => ({
	inspections: [anInspection(cells)],
});
const kept = village({ 公开日期: '' });

describe('what an inspection told the village', () => {
	it('is published, or may wait for thirty days', () => {
		expect(hintsIn(feedbackUnpublished, village({}), { asOf: '2026-06-30' })).toEqual([]);
		expect(hintsIn(feedbackUnpublished, kept, { asOf: '2025-03-31' })).toEqual([]);
		expect(hintsIn(feedbackUnpublished, village({ 反馈日期: '', 公开日期: '' }))).toEqual([]);
	});

	it('is asked for afterwards', () => {
		expect(sayings(feedbackUnpublished, kept, { asOf: '2025-04-01' })).toEqual([
			'inspections:JC2025-01 青禾县审计局的任期审计在2025年3月1日反馈，已过 31 天，没有登记公开日期。',
		]);
	});

	it('is asked for until the day on which it is published', () => {
		const later = village({ 公开日期: '2025-05-01' });
		expect(hintsIn(feedbackUnpublished, later, { asOf: '2025-04-30' })).toHaveLength(1);
		expect(hintsIn(feedbackUnpublished, later, { asOf: '2025-05-01' })).toEqual([]);
	});

	it('is not asked for where the village owed nothing yet', () => {
		const asOf = '2025-12-31';
		expect(hintsIn(feedbackUnpublished, kept, { asOf, since: '2025-03-01' })).toHaveLength(1);
		expect(hintsIn(feedbackUnpublished, kept, { asOf, since: '2025-03-02' })).toEqual([]);
	});

	it('may wait for as long as the county says', () => {
		const seen = { asOf: '2025-04-01', thresholds: { feedbackDays: 31 } };
		expect(hintsIn(feedbackUnpublished, kept, seen)).toEqual([]);
	});
});
