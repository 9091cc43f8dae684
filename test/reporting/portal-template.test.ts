import { describe, expect, it } from 'vitest';
import { portalSettings } from '../../src/domain/portal/portal-settings.ts';
import { readPortal } from '../../src/loading/portal.ts';
import { formatPortalTemplate } from '../../src/reporting/portal-template.ts';

const given = {
	title: '柳县三务公开',
	county: { name: '柳县', code: '330100' },
	publisher: '柳县农业农村局',
	contact: { phone: '12345' },
	locales: ['zh-CN'],
	profile: 'zhejiang',
	demo: false,
	complaints: [{ name: '乡镇人民政府', note: '见各乡镇页面' }, { name: '县纪委监委' }],
};
const template = formatPortalTemplate(given);
const read = (text: string) => readPortal(new TextEncoder().encode(text));

describe('the portal.yaml of a new county', () => {
	it('holds what is given and nothing else', () => {
		const { portal, findings } = read(template);
		expect(findings).toEqual([]);
		expect(portal).toEqual(read(JSON.stringify(given)).portal);
	});

	it('explains every setting', () => {
		const explained = portalSettings.filter(({ path }) => !path.startsWith('rules[].thresholds.'));
		for (const { path, doc } of explained.filter((one) => !one.path.includes('rewritten[]'))) {
			expect(template, path).toContain(doc.zh);
			expect(template, path).toMatch(new RegExp(`\\b${path.split('.').at(-1) ?? ''}(?::|：)`));
		}
	});

	it('explains a list once, at the first of its items', () => {
		expect(template).toContain('  - name: 县纪委监委\n');
		expect(template.split('受理投诉的单位')).toHaveLength(2);
	});

	it('holds everything once the marks at the edge are taken off', () => {
		const { portal, findings } = read(template.replace(/^#(?! |$)|^#(?= +(?:- )?\w+:)/gm, ''));
		expect(findings).toEqual([]);
		expect(portal?.thresholds).toMatchObject({ decision: 1_000_000, leaseYears: 20 });
		expect(portal?.rules).toMatchObject([{ from: '2027-01-01', answerDays: 3 }]);
		expect(portal?.contact.address).toBe('青禾县柳溪镇青禾大道1号');
	});
});
