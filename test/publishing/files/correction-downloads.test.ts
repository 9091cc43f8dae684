import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/corrections/correction.ts';
import { portalContext } from '../../../src/domain/portal/portal-context.ts';
import { readPortal } from '../../../src/loading/portal.ts';
import { listCorrectionDownloads } from '../../../src/publishing/files/correction-downloads.ts';
import {
	keepCorrections,
	readCountyCorrections,
	readVillageCorrections,
} from '../../../src/site/kept-corrections.ts';
import { portalExample } from '../../../src/reporting/portal-example.ts';
import { aVillage, villageId } from '../../builders.ts';
import { aDataFolder } from '../../data-folder.ts';

const { register } = aVillage();
const { portal } = readPortal(new TextEncoder().encode(portalExample));
if (!portal) throw new Error('No portal');
const context = portalContext(portal, register, '2026-11-21');

const correction = (more: Partial<Correction> = {}): Correction => ({
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
	cells: [{ field: 'expense', before: '12000.00', after: '10200.00' }],
	reason: '多写了',
	...more,
});

const logOf = (...corrections: readonly Correction[]) => ({
	since: '2025-01-01',
	moves: [],
	villages: new Map([
		[villageId, { corrections, firstPublished: {}, firstCommits: {}, skipped: [] }],
	]),
});

function written(corrections: readonly Correction[], root?: string) {
	const options = { log: logOf(...corrections), outlines: new Map(), context, root };
	return new Map([...listCorrectionDownloads(options)].map(({ path, text }) => [path, text]));
}

describe('the corrections as files', () => {
	it('are tables of the county and of each village, a changed cell a row', () => {
		const files = written([correction()]);
		expect([...files.keys()]).toEqual([
			'downloads/corrections.csv',
			`downloads/${villageId}/corrections.csv`,
		]);
		expect(files.get('downloads/corrections.csv')?.split('\n')[1]).toBe(
			`2025-05-06,${villageId},柳溪村,收支明细,2025-03,记-3-1,改动,2025-03-12,支出,12000.00,10200.00,多写了,c0ffee,`,
		);
		const [, misdated] = [...written([correction({ misdated: true })]).values()];
		expect(misdated?.split('\n')[1]).toMatch(/,c0ffee,是$/);
	});

	it('run no formula and tell nothing that is withheld', () => {
		const [line] = [
			...written([
				correction({
					reason: '=HYPERLINK("x")',
					cells: [{ field: 'counterparty', withheld: true }],
				}),
			]).values(),
		].map((text) => text.split('\n')[1]);
		expect(line).toContain(`对方,不显示,不显示,"'=HYPERLINK(""x"")"`);
	});

	it('are a feed where the site knows its address, and its texts are no markup', () => {
		const hostile = correction({ reason: '<script>alert(1)</script>]]>&', name: '<b>' });
		const xml = written([hostile], 'https://example.gov.cn/sunlit/').get('corrections.xml') ?? '';
		expect(xml).toContain(
			'<link rel="self" href="https://example.gov.cn/sunlit/corrections.xml"/>',
		);
		expect(xml).toContain(
			`<id>https://example.gov.cn/sunlit/villages/${villageId}/corrections/#correction-a1</id>`,
		);
		expect(xml).toContain('2025年3月12日发布时为 12,000.00 元，2025年5月6日改为 10,200.00 元');
		expect(xml).toContain('&#60;script&#62;alert(1)&#60;/script&#62;]]&#62;&#38;');
		expect(xml).not.toMatch(/<script|<b>/);
		expect(xml).not.toContain('这次提交写的日期不对');
		const misdated = written([correction({ misdated: true })], 'https://example.gov.cn/');
		expect(misdated.get('corrections.xml')).toContain('这次提交写的日期不对');
		expect(xml).toContain('<updated>2025-05-06T04:00:00.000Z</updated>');
	});

	it('make a feed of a county without any', () => {
		const xml = written([], 'https://example.gov.cn/').get('corrections.xml');
		expect(xml).toContain('<updated>2025-01-01T04:00:00.000Z</updated>');
		expect(xml).not.toContain('<entry>');
	});
});

describe('what the pages are given', () => {
	it('is a file of each village, and of the county the newest, with the number of all', () => {
		const folder = aDataFolder({});
		const many = Array.from({ length: 201 }, (_, at) => correction({ id: String(at) }));
		keepCorrections(folder, logOf(...many));
		expect(readVillageCorrections(folder, villageId)?.corrections).toEqual(many);
		expect(readVillageCorrections(folder, '990101001299')).toBeUndefined();
		expect(readCountyCorrections(folder)).toEqual({
			since: '2025-01-01',
			moves: [],
			total: 201,
			newest: many.slice(0, 200),
			villages: [{ village: villageId, total: 201 }],
		});
	});

	it('is why there is no log', () => {
		const folder = aDataFolder({});
		keepCorrections(folder, 'incomplete');
		expect(readCountyCorrections(folder)).toBe('incomplete');
		expect(readVillageCorrections(folder, villageId)).toBeUndefined();
	});
});
