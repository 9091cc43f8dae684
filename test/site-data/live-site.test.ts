import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLiveSite } from '../../src/site/live-site.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';

const [first, second] = ['990101001200', '990101001201'];
const ledger = `villages/${first}/ledger/2025-03.csv`;
const rows = (amount: string) =>
	`日期,凭证号,类别,摘要,收入（元）,支出（元）\n2025-03-05,记-3-1,办公费,纸,,${amount}\n`;

function aLiveSite() {
	const dataFolder = aDataFolder({ ...countyFiles, [ledger]: rows('120.00') });
	mkdirSync(path.join(dataFolder, 'villages', second), { recursive: true });
	const cacheFile = path.join(dataFolder, '../no-such-folder/corrections.json');
	const live = openLiveSite({ dataFolder, asOf: '2025-04-20', cacheFile });
	const save = (file: string, content: string) =>
		writeFileSync(path.join(dataFolder, file), content);
	return { live, save, dataFolder };
}

describe('a live site', () => {
	it('gives a village at once, and what needs the county when all villages have been read', () => {
		const { live } = aLiveSite();
		expect(live.refresh()).toEqual([]);
		expect(live.data.village(first).summary.ledgerRows).toBe(1);
		expect(() => live.data.county).toThrow(expect.objectContaining({ name: 'CountyNotReadError' }));
		expect(live.progress()).toEqual({ read: 1, of: 2 });
		expect(live.readNext()).toBe(true);
		expect(live.readNext()).toBe(false);
		expect(live.data.county.villages).toBe(2);
		expect([...live.data.outlines.keys()]).toEqual([first, second]);
	});

	it('reads again what was saved, and nothing else', () => {
		const { live, save } = aLiveSite();
		live.refresh();
		live.refreshVillage(first);
		const before = live.data.village(first);
		live.refreshVillage(first);
		expect(live.data.village(first)).toBe(before);
		save(ledger, rows('12.50'));
		live.refreshVillage(first);
		expect(live.data.village(first).summary.latestLedger?.expenseFen).toBe(1250);
	});

	it('tells the errors of a village, shows it no more, and shows the others', () => {
		const { live, save } = aLiveSite();
		live.refresh();
		save(ledger, rows('12元5角'));
		expect(live.refreshVillage(first).map(({ place }) => place.file)).toEqual([ledger]);
		expect(() => live.data.village(first)).toThrow(
			expect.objectContaining({ name: 'NotOnSiteError' }),
		);
		expect(live.data.village(second).dataset.village.name).toBe('石桥村');
		while (live.readNext());
		expect(live.data.county.villages).toBe(1);
		save(ledger, rows('12.50'));
		expect(live.refreshVillage(first)).toEqual([]);
	});

	it('tells the errors of the county’s own files until they are mended', () => {
		const { live, save, dataFolder } = aLiveSite();
		rmSync(path.join(dataFolder, 'townships.csv'));
		expect(live.refresh().map(({ place }) => place.file)).toContain('townships.csv');
		save('townships.csv', countyFiles['townships.csv']);
		expect(live.refresh()).toEqual([]);
	});

	it('tells what was changed in the rules, and sees a commit that answers for it', () => {
		const { data, commit } = aDatedRepository();
		const portal = countyFiles['portal.yaml'];
		commit('2025-03-01', { ...countyFiles, [ledger]: rows('120.00') });
		const cacheFile = path.join(data, '../no-such-folder/corrections.json');
		const live = openLiveSite({ dataFolder: data, asOf: '2025-04-20', cacheFile });
		expect(live.refresh()).toEqual([]);
		expect(live.corrections()).toMatchObject({ since: '2025-03-01' });
		live.refreshVillage(first);
		expect(live.data.village(first).corrections.corrections).toEqual([]);
		commit('2025-03-02', { [ledger]: rows('130.00') });
		expect(live.refresh()).toEqual([]);
		expect(live.data.village(first).corrections.corrections).toHaveLength(1);
		const answers = 'overrides: { answerDays: 60 }\n';
		writeFileSync(path.join(data, 'portal.yaml'), `${portal}${answers}`);
		expect(live.refresh().map(({ kind }) => kind)).toEqual(['rule-changed-past']);
		const answer = 'ruleCorrections: [{ on: "2025-04-20", of: [answerDays], reason: 误写 }]\n';
		commit('2025-03-03', { 'portal.yaml': `${portal}${answers}${answer}` });
		expect(live.refresh()).toEqual([]);
	});

	it('has no village that the register does not name', () => {
		const { live } = aLiveSite();
		live.refresh();
		expect(live.refreshVillage('990101009999')).toEqual([]);
		expect(() => live.data.village('990101009999')).toThrow();
	});
});
