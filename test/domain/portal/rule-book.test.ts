import { describe, expect, it } from 'vitest';
import { portalSchema } from '../../../src/domain/portal/portal.ts';
import { profiles } from '../../../src/domain/portal/profiles.ts';
import { resolveRuleBook, rulesOn } from '../../../src/domain/portal/rule-book.ts';

const portal = portalSchema.parse({
	title: '青禾县三务公开',
	county: { name: '青禾县', code: '990101' },
	publisher: '青禾县农业农村局',
	contact: { phone: '0990-5550000' },
	locales: ['zh-CN'],
	profile: 'chongqing',
	overrides: { answerDays: 5 },
	thresholds: { decision: 10_000, countersign: 5000 },
	complaints: [{ name: '县纪委监委' }],
	rules: [
		{ from: '2026-01-01', reason: '县文件', answerDays: 10, thresholds: { decision: 20_000 } },
		{
			from: '2026-07-01',
			reason: '省文件',
			postedDays: '取消',
			thresholds: { countersign: '取消' },
		},
		{ from: '2026-10-01', reason: '换了规定', profile: 'shanghai' },
	],
});
const book = resolveRuleBook(portal);
const on = (day: string) => {
	const { profile, thresholds } = rulesOn(book, day);
	return { ...profile, ...thresholds };
};

describe('the rules of a county', () => {
	it('are the flat settings until the first day on which others are in force', () => {
		expect(on('2025-12-31')).toMatchObject({ answerDays: 5, postedDays: 10, decision: 1_000_000 });
		expect(on('2026-01-01')).toMatchObject({ answerDays: 10, decision: 2_000_000 });
		expect(on('2026-01-01')).toMatchObject({ postedDays: 10, countersign: 500_000 });
	});

	it('keep what an entry does not name, and drop what it drops', () => {
		const { answerDays, postedDays, decision, countersign } = on('2026-09-30');
		expect([answerDays, decision]).toEqual([10, 2_000_000]);
		expect([postedDays, countersign]).toEqual([undefined, undefined]);
	});

	it('keep the county’s own values when the provisions of another place are followed', () => {
		const { id, ledgerDue, answerDays } = on('2026-10-01');
		expect([id, ledgerDue, answerDays]).toEqual(['shanghai', profiles.shanghai.ledgerDue, 10]);
	});
});
