import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/corrections/correction.ts';
import { corrections as texts } from '../../../src/texts/zh-CN/corrections.ts';
import {
	correctionLine,
	countyCorrectionLines,
	firstCommitted,
	issueCorrections,
	mostOnPage,
	villageCorrections,
} from '../../../src/views/pages/corrections.ts';
import { aVillage, villageId } from '../../builders.ts';
import { anOutline } from '../../made-up-site.ts';

const { register } = aVillage();
const outline = anOutline({
	ledgers: ['2025-03'],
	years: [2025],
	disclosures: { party: [], village: ['SW-1'], finance: [] },
	records: { contracts: ['HT-1'], subsidies: ['BT-1'] },
});

function aCorrection(more: Partial<Correction> = {}): Correction {
	return {
		id: 'a1',
		village: villageId,
		table: 'ledger',
		kind: 'changed',
		on: '2025-05-06',
		commit: 'c0ffee',
		issue: 'ledger/2025-03',
		row: 'ledger/1',
		name: '记-3-1',
		period: '2025-03',
		publishedOn: '2025-03-12',
		cells: [],
		...more,
	};
}
const lineOf = (more: Partial<Correction>) => correctionLine(aCorrection(more), outline, register);
const told = (more: Partial<Correction>) => {
	const line = lineOf(more);
	return [texts.subject(line), ...texts.sentences(line), texts.reason(line)];
};

describe('a correction in words', () => {
	it('says what was published, what it became, and why', () => {
		const cells = [{ field: 'expense', before: '12000.00', after: '10200.00' }];
		expect(told({ cells, reason: '多写了' })).toEqual([
			'2025年3月 收支明细 记-3-1',
			'支出：2025年3月12日发布时为 12,000.00 元，2025年5月6日改为 10,200.00 元。',
			'原因：多写了',
		]);
	});

	it('says since when a figure had been as it was, and that no reason was given', () => {
		const cells = [
			{ field: 'expense', before: '2.00', after: '3.00', changedOn: '2025-04-01' },
			{ field: 'date', before: '2025-03-05', after: '2025-03-06' },
			{ field: 'note', after: '甲' },
			{ field: 'summary', before: '乙' },
			{ field: 'counterparty', withheld: true as const },
		];
		expect(told({ cells }).slice(1)).toEqual([
			'支出：2025年4月1日起为 2.00 元，2025年5月6日改为 3.00 元。',
			'日期：2025年3月12日发布时为 2025年3月5日，2025年5月6日改为 2025年3月6日。',
			'备注：2025年3月12日发布时没有写，2025年5月6日写明“甲”。',
			'摘要：2025年3月12日发布时为“乙”，2025年5月6日删去。',
			'对方：2025年5月6日有改动，文字内容不显示。',
			'没有写明原因。',
		]);
	});

	it('asks for no reason where the reason is what was written down', () => {
		const cells = [{ field: 'correction', after: '多写了' }];
		expect(told({ table: 'finance', issue: 'finance/F-1', cells }).at(-1)).toBeUndefined();
		expect(told({ reasonWithheld: true }).at(-1)).toBe('写过原因，内容不再显示。');
	});

	it('tells rows and files that came or went', () => {
		const cells = [{ field: 'expense', before: '5.00' }];
		expect(told({ kind: 'removed', cells })[1]).toBe(
			'2025年3月12日公开，2025年5月6日撤下：支出 5.00 元。',
		);
		expect(told({ kind: 'added', cells: [{ field: 'expense', after: '5.00' }] })[1]).toBe(
			'2025年3月12日公开，当时没有这一条，2025年5月6日补记：支出 5.00 元。',
		);
		expect(told({ kind: 'withdrawn', rows: 37 })[1]).toBe(
			'2025年3月12日公开，整份共 37 行，2025年5月6日撤下。',
		);
		expect(told({ table: 'finance', kind: 'replaced', cells: [{ field: 'attachments' }] })[1]).toBe(
			'附件：2025年5月6日换成了另一份，名称没有变。',
		);
	});
});

describe('a correction leads to the page that shows the thing now', () => {
	it.each([
		['ledger', 'ledger/2025-03', '/villages/990101001200/ledger/2025-03/'],
		['ledger', 'ledger/2025-04', undefined],
		['village-affairs', 'village-affairs/SW-1', '/villages/990101001200/village-affairs/SW-1/'],
		['village-affairs', 'village-affairs/SW-2', undefined],
		['contracts', 'contracts/HT-1', '/villages/990101001200/contracts/HT-1/'],
		['contracts', 'contracts/HT-2', undefined],
		['subsidy-lists', 'subsidy-lists/BT-1', '/villages/990101001200/subsidies/BT-1/'],
		['assets', 'assets/ZC-1', '/villages/990101001200/capitals/'],
		['balances', 'balances/2025-03', '/villages/990101001200/years/2025/'],
		['balances', 'balances/2024-03', undefined],
		['officials', 'officials/0123', '/villages/990101001200/officials/'],
		['answers', 'answers/0123', '/villages/990101001200/hints/'],
		['reported-figures', 'reported-figures/0123', '/villages/990101001200/years/2025/'],
	] as const)('%s: %s', (table, issue, path) => {
		expect(lineOf({ table, issue }).path).toBe(path);
	});

	it('a disclosure of a ledger leads to the ledger', () => {
		const line = lineOf({ table: 'finance', issue: 'finance/F-1', obligation: 'CW-02' });
		expect(line.path).toBe('/villages/990101001200/ledger/2025-03/');
	});
});

describe('the corrections on a page', () => {
	const village = (corrections: readonly Correction[]) => ({
		outline,
		corrections: { corrections },
	});

	it('of a record are those of what it shows', () => {
		const all = ['ledger/2025-03', 'finance/F-1', 'contracts/HT-1'].map((issue, index) =>
			aCorrection({ id: `c${index}`, issue }),
		);
		const { total, lines } = issueCorrections(village(all), ['ledger/2025-03', 'finance/F-1'], {
			register,
		});
		expect(total).toBe(2);
		expect(lines.map(({ id }) => id)).toEqual(['c0', 'c1']);
	});

	it('are no more than it lists, but all are counted', () => {
		const all = Array.from({ length: 400 }, (_, index) => aCorrection({ id: `c${index}` }));
		const ofVillage = villageCorrections(village(all), { register });
		expect([ofVillage.total, ofVillage.lines.length]).toEqual([400, mostOnPage.village]);
		const ofRecord = issueCorrections(village(all), ['ledger/2025-03'], { register });
		expect([ofRecord.total, ofRecord.lines.length]).toEqual([400, mostOnPage.record]);
	});

	it('of the county name their villages, and lead to the pages that each has', () => {
		const ledger = { issue: 'ledger/2025-03' };
		const lines = countyCorrectionLines(
			[aCorrection(ledger), aCorrection({ ...ledger, village: '990101001299' })],
			new Map([[villageId, outline]]),
			register,
		);
		expect(lines.map(({ villageName, path }) => [villageName, path])).toEqual([
			['柳溪镇柳溪村', `/villages/${villageId}/ledger/2025-03/`],
			['', undefined],
		]);
	});
});

it('the first commit of what was there before the log began is not known', () => {
	const firstPublished = { 'ledger/2025-03': '2025-04-02', 'ledger/2025-02': '' };
	expect(firstCommitted({ firstPublished }, 'ledger/2025-03')).toBe('2025-04-02');
	expect(firstCommitted({ firstPublished }, 'ledger/2025-02')).toBeUndefined();
	expect(firstCommitted({ firstPublished }, 'ledger/2025-01')).toBeUndefined();
});
