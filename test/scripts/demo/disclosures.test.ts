import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/time/calendar-date.ts';
import { calculateDueDay, parseDueRule } from '../../../src/domain/obligations/due-rule.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { inspectCounty } from '../../../src/inspecting/inspect-county.ts';
import { periodicItems } from '../../../scripts/demo/disclosures/catalogue-items.ts';
import { periodicTemplates } from '../../../scripts/demo/disclosures/templates.ts';
import { demoByPath, rowsOf } from './read-demo.ts';

const made = demoByPath();
const seen = '2026-11-15';
const registers = ['party-affairs', 'village-affairs', 'finance'] as const;
const catalogue = new Map(
	rowsOf(made.get('catalogue.csv')).map((item) => [item.目录编号 ?? '', item]),
);

function disclosuresOf(id: string) {
	return registers.flatMap((register) => rowsOf(made.get(`villages/${id}/${register}.csv`)));
}

/** Days after the due date; negative when in time. */
function lateness(id: string): number[] {
	return disclosuresOf(id).flatMap(({ 目录编号 = '', 期间 = '', 发布日期 = '' }) => {
		const rule = parseDueRule(catalogue.get(目录编号)?.公开时限 ?? '');
		const period = parsePeriod(期间);
		return rule && period ? [daysBetween(calculateDueDay(rule, period.last), 发布日期)] : [];
	});
}

function shareLate(id: string): number {
	const days = lateness(id);
	return days.filter((late) => late > 0).length / days.length;
}

describe('the disclosures of the demo', () => {
	const all = rowsOf(made.get('villages.csv')).flatMap(({ 村编号 = '' }) => disclosuresOf(村编号));

	it('pass every check of the portal, and answer hints that are there', { timeout: 60_000 }, () => {
		const { findings, hints } = inspectCounty('data', { asOf: seen });
		const given = [...hints.values()].flat();
		expect(given.filter(({ answer }) => answer).length).toBeGreaterThan(10);
		expect([...new Set(findings.map(({ kind, place }) => `${kind} ${place.file}`))]).toEqual([
			'entity-silent villages/990101001202/finance.csv',
			'answer-empty villages/990104001201/comments.csv',
			'ledger-absent villages/990104001201/finance.csv',
			'ledger-unregistered villages/990104001201/ledger/2024-04.csv',
			'table-missing villages/990104001201/village-affairs.csv',
		]);
	});

	it('lie between the beginning of their period and the day the demo is seen', () => {
		const wrong = all.filter(
			({ 期间 = '', 发布日期 = '' }) =>
				发布日期 > seen || 发布日期 < (parsePeriod(期间)?.first ?? '9999'),
		);
		expect(wrong).toEqual([]);
	});

	it('are reviewed before they are posted', () => {
		const wrong = all.filter(
			({ 审核日期 = '', 发布日期 = '', 张贴开始 = '', 张贴结束 = '' }) =>
				审核日期 > 发布日期 || 张贴结束 < 张贴开始,
		);
		expect(wrong).toEqual([]);
	});

	it('have a text for every item that returns and is for everyone', () => {
		const missing = (['party', 'village', 'finance'] as const).flatMap((affair) =>
			periodicItems(affair)
				.map((item) => item.公开事项)
				.filter(
					(name) => !periodicTemplates.some((one) => one.affair === affair && one.item === name),
				),
		);
		expect(missing).toEqual([]);
	});

	it('show corrections, and periods in which there was nothing to disclose', () => {
		expect(all.filter(({ 更正说明 }) => 更正说明 !== '').length).toBeGreaterThan(5);
		expect(all.filter(({ 不适用说明 }) => 不适用说明 !== '').length).toBeGreaterThan(5);
	});

	it('come in time from 柳溪村 and late from 长岭村', () => {
		expect(shareLate('990101001200')).toBeLessThan(0.1);
		expect(shareLate('990103001200')).toBeGreaterThan(0.3);
	});

	it('leave gaps at 小河口村: ledgers are missing that others have', () => {
		const ledgers = (id: string) =>
			[...made.keys()].filter((path) => path.startsWith(`villages/${id}/ledger/`)).length;
		expect(ledgers('990101001200')).toBe(34);
		expect(ledgers('990104001201')).toBeLessThan(33);
	});

	it('are quarterly where the books close quarterly', () => {
		const paths = [...made.keys()].filter((path) =>
			path.startsWith('villages/990102001202/ledger/'),
		);
		expect(paths).toContain('villages/990102001202/ledger/2025-Q1.csv');
		expect(paths.filter((path) => !/-Q[1-4]\.csv$/.test(path))).toEqual([]);
	});
});
