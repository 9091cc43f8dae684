import { describe, expect, it } from 'vitest';
import { portalSchema } from '../../../src/domain/portal/portal.ts';
import { portalSettings, findSetting } from '../../../src/domain/portal/portal-settings.ts';
import { profiles } from '../../../src/domain/portal/profiles.ts';
import { resolveRuleBook } from '../../../src/domain/portal/rule-book.ts';

const settings = {
	title: '青禾县三务公开',
	county: { name: '青禾县', code: '990101' },
	publisher: '青禾县农业农村局',
	contact: { phone: '0990-5550000' },
	locales: ['zh-CN'],
	profile: 'chongqing',
	complaints: [{ name: '县纪委监委', phone: '12388' }],
};

describe('the settings of a portal', () => {
	it('are not a demonstration, and override nothing, unless they say so', () => {
		const portal = portalSchema.parse(settings);
		expect(portal).toMatchObject({ demo: false, overrides: {}, thresholds: {} });
		expect(resolveRuleBook(portal)).toEqual([{ profile: profiles.chongqing, thresholds: {} }]);
	});

	it('override single rules of the profile', () => {
		const portal = portalSchema.parse({ ...settings, overrides: { ledgerDue: '次月10日' } });
		expect(resolveRuleBook(portal)[0].profile).toEqual({
			...profiles.chongqing,
			ledgerDue: { kind: 'day-of-next-month', day: 10 },
		});
	});

	it('name thresholds in yuan, which the program keeps in fen', () => {
		const thresholds = { decision: 10_000, tender: '100000.50' };
		expect(portalSchema.parse({ ...settings, thresholds }).thresholds).toEqual({
			decision: 1_000_000,
			tender: 10_000_050,
		});
	});

	it.each([
		['an unknown setting', { colour: 'red' }],
		['a title of nothing but spaces', { title: ' ' }],
		['a county code that is a number', { county: { name: '青禾县', code: 990_101 } }],
		['no complaint route', { complaints: [] }],
		['a complaint page that is not https', { complaints: [{ name: '甲', url: 'http://a.cn' }] }],
		['an unknown profile', { profile: 'beijing' }],
		['a threshold of zero', { thresholds: { decision: 0 } }],
		['a threshold that is no exact amount', { thresholds: { decision: 0.001 } }],
		['a due rule in other words', { overrides: { ledgerDue: '每月15日' } }],
		['rules without a day', { rules: [{ reason: '文件' }] }],
		['rules without a reason', { rules: [{ from: '2026-01-01' }] }],
		[
			'rules in no order',
			{
				rules: [
					{ from: '2026-02-01', reason: '甲' },
					{ from: '2026-02-01', reason: '乙' },
				],
			},
		],
		['a first rule that is dropped', { overrides: { answerDays: '取消' } }],
		['a correction of nothing', { ruleCorrections: [{ on: '2026-01-01', of: [], reason: '甲' }] }],
	])('are refused with %s', (_, change) => {
		expect(portalSchema.safeParse({ ...settings, ...change }).success).toBe(false);
	});

	it('are each documented in a sentence', () => {
		for (const { doc } of portalSettings) {
			expect(doc.zh).toMatch(/。$/);
			expect(doc.en).toMatch(/\.$/);
		}
		expect(findSetting(['complaints', 3, 'phone'])?.path).toBe('complaints[].phone');
		expect(findSetting(['colour'])).toBeUndefined();
	});

	it('say which of them are required', () => {
		const required = portalSettings.filter((one) => one.required).map(({ path }) => path);
		expect(required).toEqual([
			...['title', 'county', 'county.name', 'county.code', 'publisher', 'contact'],
			...['contact.phone', 'licence.name', 'licence.url', 'locales', 'profile'],
			...['rules[].from', 'rules[].reason'],
			...['ruleCorrections[].on', 'ruleCorrections[].of', 'ruleCorrections[].reason'],
			...['on', 'from', 'reason'].map((name) => `history.rewritten[].${name}`),
			...['repository.url', 'complaints', 'complaints[].name'],
		]);
	});
});
