import { describe, expect, it } from 'vitest';
import { findCoverage } from '../../../src/domain/obligations/disclosure-coverage.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { aDisclosure, aVillage, type Cells } from '../../builders.ts';

/** @param rows period and day of publication of each */
const covered = (key: string, ...rows: readonly (readonly [string, string, Cells?])[]) => {
	const finance = rows.map(([期间, 发布日期, more], index) =>
		aDisclosure({ 编号: `GK-${index + 1}`, 期间, 发布日期, ...more }),
	);
	const period = parsePeriod(key);
	if (!period) throw new Error(key);
	const coverage = findCoverage(period, aVillage({ finance }).dataset.files.finance[0]?.rows ?? []);
	return coverage && `${coverage.disclosure.id} ${coverage.publishedOn}`;
};

describe('a period', () => {
	it('is covered by a disclosure of that period, the first of several', () => {
		expect(covered('2025-03', ['2025-03', '2025-05-01'], ['2025-03', '2025-04-10'])).toBe(
			'GK-2 2025-04-10',
		);
	});

	it('is covered by one of a longer stretch', () => {
		expect(covered('2025-03', ['2025-Q1', '2025-04-20'])).toBe('GK-1 2025-04-20');
	});

	it('is covered by shorter ones from the day on which none is missing', () => {
		const months = [
			['2025-03', '2025-04-10'],
			['2025-01', '2025-02-10'],
			['2025-02', '2025-05-20'],
		] as const;
		expect(covered('2025-Q1', ...months)).toBe('GK-3 2025-05-20');
		expect(covered('2025-Q1', ...months.slice(0, 2))).toBeUndefined();
	});

	it('is not covered by its neighbours, nor by an event in it', () => {
		expect(
			covered('2025-03', ['2025-02', '2025-03-10'], ['2025-04', '2025-05-10']),
		).toBeUndefined();
		expect(covered('2025-03', ['2025-03-14', '2025-03-20'])).toBeUndefined();
	});

	it('counts what says that nothing happened only where nothing else covers it', () => {
		const none = { 不适用说明: '本月没有' };
		expect(covered('2025-03', ['2025-03', '2025-04-05', none])).toBe('GK-1 2025-04-05');
		expect(covered('2025-03', ['2025-03', '2025-04-05', none], ['2025-03', '2025-04-20'])).toBe(
			'GK-2 2025-04-20',
		);
	});
});
