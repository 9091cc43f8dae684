import { describe, expect, it } from 'vitest';
import { giveIds } from '../../../src/domain/rows/id-series.ts';

const row = (id: string, ...dates: readonly (number | undefined)[]) => ({
	id,
	years: new Map(
		dates.flatMap((year, at) => (year === undefined ? [] : [[`date${at}`, year] as const])),
	),
});
const give = (
	like: readonly ReturnType<typeof row>[],
	years: readonly (number | undefined)[],
	used: readonly string[] = [],
) =>
	giveIds(
		years.map((year) => row('', year)),
		{ like, used: [...like.map(({ id }) => id), ...used] },
	);

describe('the ids of new rows', () => {
	it('go on within the year of the row', () => {
		const like = [row('YJ2025-07', 2025), row('YJ2026-01', 2026), row('YJ2026-09', 2026)];
		expect(give(like, [2026, 2025, 2026, 2027])).toEqual([
			'YJ2026-10',
			'YJ2025-08',
			'YJ2026-11',
			'YJ2027-01',
		]);
	});

	it('go on through the years where they name none', () => {
		expect(give([row('ZC-001', 1990), row('ZC-010', 2026)], [2027, 2027])).toEqual([
			'ZC-011',
			'ZC-012',
		]);
		expect(give([row('7'), row('9')], [undefined])).toEqual(['10']);
	});

	it('take the year that the ids of the others name, wherever it stands', () => {
		const like = [row('CW2025-01', 2024, 2025), row('CW2026-01', 2025, 2026)];
		const ids = giveIds([row('', 2026, 2027)], { like, used: [] });
		expect(ids).toEqual(['CW2027-01']);
	});

	it('are never those of a row that is gone, in whatever case it was written', () => {
		const like = [row('YJ2026-01', 2026)];
		expect(give(like, [2026], ['YJ2026-04', 'yj2026-06', 'YJ2026-07x', 'HT2026-99'])).toEqual([
			'YJ2026-07',
		]);
	});

	it('are written as most of the others are', () => {
		const like = [row('老-1', 2026), row('YJ2026-01', 2026), row('YJ2026-02', 2026)];
		expect(give(like, [2026])).toEqual(['YJ2026-03']);
	});

	it('cannot be told without a row to go by, or without a year where they name one', () => {
		expect(give([], [2026])).toBeUndefined();
		expect(give([row('甲', 2026)], [2026])).toBeUndefined();
		expect(give([row('YJ2026-01', 2026)], [undefined])).toBeUndefined();
	});
});
