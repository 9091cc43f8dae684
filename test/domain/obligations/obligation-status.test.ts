import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import {
	eventStatus,
	periodStatus,
	recordedStatus,
	standingStatus,
	type StatusKind,
} from '../../../src/domain/obligations/obligation-status.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { profiles } from '../../../src/domain/portal/profiles.ts';
import type { Disclosure } from '../../../src/domain/tables/disclosures.ts';
import { aDisclosure, aVillage, type Cells } from '../../builders.ts';
import { aCatalogueRow } from '../catalogue-row.ts';

const dueMid = { 公开时限: '次月15日' };

const disclosures = (...rows: readonly Cells[]): readonly Disclosure[] =>
	aVillage({
		finance: rows.map((cells, index) => aDisclosure({ 编号: `GK-${index + 1}`, ...cells })),
	}).dataset.files.finance[0]?.rows ?? [];

interface Case {
	readonly row?: Cells;
	readonly asOf: string;
	readonly published?: readonly Cells[];
	readonly isHere?: boolean;
	/** Does the table of the item hold nothing of the period? */
	readonly lacks?: boolean;
}

const march = ({ row = dueMid, asOf, published = [], isHere = false, lacks = false }: Case) => {
	const period = parsePeriod('2025-03');
	if (!period) throw new Error('No period');
	const tables = {
		hasFigures: () => isHere,
		findLack: () => (lacks ? ({ table: 'ledger' } as const) : undefined),
		findEventLack: () => undefined,
	};
	return periodStatus({ period, row: aCatalogueRow(row) }, disclosures(...published), tables, {
		profile: profiles.national,
		asOf,
	});
};

describe('the account of March, due on 15 April', () => {
	it.each([
		['2025-04-20', [{ 发布日期: '2025-04-15' }], { kind: 'on-time', due: '2025-04-15' }],
		['2025-04-20', [{ 发布日期: '2025-04-18' }], { kind: 'late', due: '2025-04-15', days: 3 }],
		['2025-04-20', [], { kind: 'missing', due: '2025-04-15', days: 5 }],
		['2025-04-15', [], { kind: 'not-due', due: '2025-04-15' }],
		['2025-03-02', [], { kind: 'not-due', due: '2025-04-15' }],
		[
			'2025-04-20',
			[{ 不适用说明: '本月没有收支' }],
			{ kind: 'not-applicable', reason: '本月没有收支' },
		],
	] as const)('as of %s with %j is %j', (asOf, published, status) => {
		expect(march({ asOf, published }).status).toEqual(status);
	});

	it('is not there yet on a day before it is published', () => {
		const published = [{ 发布日期: '2025-04-18' }];
		expect(march({ asOf: '2025-04-17', published }).status.kind).toBe('missing');
	});

	it('is not fulfilled by its registration alone where the table holds nothing of it', () => {
		const published = [{ 发布日期: '2025-04-10' }];
		expect(march({ asOf: '2025-04-20', published, lacks: true })).toMatchObject({
			status: { kind: 'table-missing', table: 'ledger', due: '2025-04-15', days: 5 },
			disclosure: { id: 'GK-1' },
		});
		expect(march({ asOf: '2025-04-15', published, lacks: true }).status.kind).toBe('not-due');
		const nothing = [{ ...published[0], 不适用说明: '本月没有收支' }];
		expect(march({ asOf: '2025-04-20', published: nothing, lacks: true }).status.kind).toBe(
			'not-applicable',
		);
	});

	it('is here but not registered when the figures are, and only after the due date', () => {
		expect(march({ asOf: '2025-04-20', isHere: true }).status).toEqual({
			kind: 'unregistered',
			due: '2025-04-15',
			days: 5,
		});
		expect(march({ asOf: '2025-04-15', isHere: true }).status.kind).toBe('not-due');
	});
});

describe('without a due date', () => {
	it('nothing is early or late: it is published, or absent once the period has ended', () => {
		const row = {};
		expect(
			march({ row, asOf: '2026-01-01', published: [{ 发布日期: '2025-12-31' }] }).status,
		).toEqual({ kind: 'published' });
		expect(march({ row, asOf: '2026-01-01' }).status).toEqual({ kind: 'absent' });
		expect(march({ row, asOf: '2025-03-31' }).status).toEqual({ kind: 'not-due' });
		expect(march({ row, asOf: '2026-01-01', isHere: true }).status).toEqual({
			kind: 'unregistered',
		});
	});
});

describe('a posting', () => {
	const row = { ...dueMid, 张贴天数: '10' };
	const posted = (from: string, to: string, asOf = '2025-06-01') =>
		march({ row, asOf, published: [{ 张贴开始: from, 张贴结束: to }] }).shortPosting;

	it('is long enough with its first and last day counted', () => {
		expect(posted('2025-04-10', '2025-04-19')).toBeUndefined();
		expect(posted('2025-04-10', '2025-04-18')).toEqual({ days: 9, required: 10 });
	});

	it('is not judged while it hangs, nor without both dates', () => {
		expect(posted('2025-04-10', '2025-04-18', '2025-04-18')).toBeUndefined();
		expect(posted('2025-04-10', '')).toBeUndefined();
		expect(posted('', '2025-04-18')).toBeUndefined();
	});
});

describe('an event', () => {
	const context = { profile: profiles.shaanxi, asOf: '2025-06-01' };
	const whole = { findEventLack: () => undefined };

	it('is due so many days after its own day, by the profile when the catalogue is silent', () => {
		const [disclosure] = disclosures({ 期间: '2025-03-14', 发布日期: '2025-03-20' });
		if (!disclosure) throw new Error('No disclosure');
		const silent = aCatalogueRow({ 公开频次: '事项发生时' });
		const told = aCatalogueRow({ 公开频次: '事项发生时', 公开时限: '事后10日' });
		expect(eventStatus(disclosure, silent, whole, context).status).toEqual({
			kind: 'late',
			due: '2025-03-19',
			days: 1,
		});
		expect(eventStatus(disclosure, told, whole, context).status.kind).toBe('on-time');
	});

	it('is not fulfilled by its registration alone where its register has no row of it', () => {
		const row = aCatalogueRow({ 公开频次: '事项发生时', 公开时限: '事后10日' });
		const lacking = { findEventLack: () => ({ table: 'contracts' }) as const };
		const kindOf = (cells: Cells) => {
			const [disclosure] = disclosures({ 发布日期: '2025-05-22', ...cells });
			if (!disclosure) throw new Error('No disclosure');
			return eventStatus(disclosure, row, lacking, context).status;
		};
		expect(kindOf({ 期间: '2025-05-21' })).toEqual({
			...{ kind: 'table-missing', table: 'contracts', due: '2025-05-31', days: 1 },
		});
		expect(kindOf({ 期间: '2025-05-22' }).kind).toBe('not-due');
		expect(kindOf({ 期间: '2025-05-21', 不适用说明: '没有签成' }).kind).toBe('not-applicable');
	});

	it('that its register records is waited for once its due date has passed', () => {
		const row = aCatalogueRow({ 公开频次: '事项发生时', 公开时限: '事后10日' });
		const kindOf = (date: string, publishedOn?: string) =>
			recordedStatus({ id: 'JY-1', name: '', date, publishedOn, saysWhen: true }, row, context)
				.kind;
		expect(kindOf('2025-05-21')).toBe('missing');
		expect(kindOf('2025-05-22')).toBe('not-due');
		expect(kindOf('2025-05-01', '2025-05-11')).toBe('on-time');
		expect(kindOf('2025-05-01', '2025-05-12')).toBe('late');
		expect(kindOf('2025-05-01', '2025-06-02')).toBe('missing');
	});
});

describe('what must stand disclosed', () => {
	const row = aCatalogueRow({ 公开频次: '长期' });
	const on = (asOf: string) =>
		standingStatus(disclosures({ 发布日期: '2024-01-10' }, { 发布日期: '2025-01-10' }), row, {
			profile: profiles.national,
			asOf,
		});

	it('is its newest disclosure, and absent before the first', () => {
		expect(on('2025-06-01').disclosure?.id).toBe('GK-2');
		expect(on('2024-06-01').disclosure?.id).toBe('GK-1');
		expect(on('2024-01-09').status.kind).toBe('absent');
	});
});

describe('as the days go by', () => {
	const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-01-01', days));
	const published = fc.array(
		fc.record({
			期间: fc.constantFrom('2025-03', '2025-Q1', '2025-02', '2025-03-14'),
			发布日期: day,
			不适用说明: fc.constantFrom('', '', '没有'),
		}),
		{ maxLength: 4 },
	);
	const mayBecome: Readonly<Partial<Record<StatusKind, readonly StatusKind[]>>> = {
		'on-time': ['on-time'],
		late: ['late'],
		missing: ['missing', 'late', 'not-applicable'],
		'not-applicable': ['not-applicable', 'on-time', 'late'],
	};

	it('what was late never turns out to have been in time, nor what was in time late', () => {
		fc.assert(
			fc.property(published, day, day, (rows, a, b) => {
				const [earlier = '', later = ''] = [a, b].sort();
				const before = march({ asOf: earlier, published: rows }).status;
				const after = march({ asOf: later, published: rows }).status;
				const allowed = mayBecome[before.kind];
				if (allowed) expect(allowed).toContain(after.kind);
				if (before.kind === 'late') expect(after).toEqual(before);
				if (before.kind === 'missing' && after.kind === 'missing') {
					expect(after.days).toBeGreaterThanOrEqual(before.days);
				}
			}),
			{ seed: 9, numRuns: 200 },
		);
	});
});
