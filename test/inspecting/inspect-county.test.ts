import { symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsAtMost } from '../../src/domain/findings/collect-findings.ts';
import { findingKinds } from '../../src/domain/findings/finding-kinds.ts';
import type { Finding } from '../../src/domain/findings/findings.ts';
import { explain } from '../../src/texts/findings.ts';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';
import { aBalance, aLedgerRow, csvOf } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { countyData, treeData, treeNames, treeReport } from '../trees.ts';

const first = 'villages/990101001200';
const second = 'villages/990101001201';

/** Amounts so large that their sum is not exact: the rule that adds them up throws. */
const beyondCounting = {
	[`${first}/ledger/2025-03.csv`]: csvOf([
		aLedgerRow({ '支出（元）': '90000000000000.00' }),
		aLedgerRow({ '支出（元）': '90000000000000.00' }),
	]),
	[`${first}/balances.csv`]: csvOf([aBalance({})]),
};

/** What cannot be kept in a fixture: a link, a file of 50 MB, a village on which a rule fails. */
/** More rows than findings are listed of one file, each with the same fault. */
function ledgerOf(category: string, account: string): string {
	const rows = Array.from(
		{ length: findingsAtMost + 50 },
		(_, index) => `2025-03-05,记-${index},${category},${account},纸,,1.00\n`,
	);
	return `日期,凭证号,类别,科目,摘要,收入（元）,支出（元）\n${rows.join('')}`;
}

function anAwkwardTree(): string {
	const data = aDataFolder({
		...countyFiles,
		...beyondCounting,
		[`${second}/officials.csv`]: '',
		[`${second}/balances.csv`]: '期间\n',
		[`${second}/ledger/2025-03.csv`]: ledgerOf('办公费', '9999'),
		[`${second}/ledger/2025-04.csv`]: ledgerOf('没有的类别', ''),
		[`${second}/notices/long.md`]: '长'.repeat(20_001),
		[`${second}/notices/Long.md`]: '短',
	});
	symlinkSync(path.join(data, 'villages.csv'), path.join(data, `${second}/finance.csv`));
	truncateSync(path.join(data, `${second}/officials.csv`), 60_000_000);
	return data;
}

const asOf = '2026-06-30';

const kindsOf = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);

describe('inspecting a data folder', () => {
	it.each(treeNames)('gives the report of the tree “%s” word for word', async (name) => {
		const { findings } = inspectCounty(treeData(name), { asOf });
		await expect(formatAsText(findings, 'zh')).toMatchFileSnapshot(treeReport(name));
	});

	it('finds nothing in the clean tree, and something in every other', () => {
		const clean = treeNames.filter(
			(name) => inspectCounty(treeData(name), { asOf }).findings.length === 0,
		);
		expect(clean).toEqual(['clean']);
	});

	it('finds no error in the small county, and the warnings that its careless village is to show', () => {
		const { findings } = inspectCounty(countyData, { asOf: '2026-03-20' });
		expect(kindsOf(findings)).toEqual([
			'letting-uncontracted',
			'balance-gap',
			'balance-gap',
			'ledger-unregistered',
		]);
	});

	it('gives portal, register, and the number of villages', () => {
		const { portal, register, villages } = inspectCounty(treeData('clean'));
		expect(portal?.title).toBe('青禾县三务公开');
		expect(register.complete).toBe(true);
		expect(villages).toBe(2);
	});

	it('visits each village with its dataset and its own findings, one after the other', () => {
		const events: string[] = [];
		inspectCounty(treeData('contradictions'), {
			asOf,
			onVillage: (number, of, id) => events.push(`${number}/${of} ${id}`),
			visit: ({ village }, findings) => events.push(`${village.name} ${findings.length}`),
		});
		expect(events).toEqual(['1/2 990101001200', '柳溪村 89', '2/2 990101001201', '石桥村 0']);
	});

	it('looks at the villages it is told to, and at the county’s files', () => {
		const data = aDataFolder({
			...countyFiles,
			'index.html': '',
			[`${first}/a.html`]: '',
			[`${second}/b.html`]: '',
		});
		const { findings, villages } = inspectCounty(data, { only: ['990101001201'] });
		expect(findings.map(({ place }) => place.file)).toEqual(['index.html', `${second}/b.html`]);
		expect(villages).toBe(1);
		expect(inspectCounty(data, { only: ['1'] }).villages).toBe(0);
	});

	it('goes on when a village cannot be read, and says which and why', () => {
		const data = aDataFolder({
			...countyFiles,
			...beyondCounting,
			[`${second}/balances.csv`]: '期间\n',
		});
		const visited: string[] = [];
		const { findings } = inspectCounty(data, {
			visit: ({ village }) => visited.push(village.name),
		});
		expect(kindsOf(findings)).toContain('heading-missing');
		expect(visited).toEqual(['石桥村']);
		const unreadable = findings.find(({ kind }) => kind === 'village-unreadable');
		expect(unreadable?.place.file).toBe(first);
		expect(explain(unreadable as Finding, 'zh').message).toBe(
			'读这个村的文件夹时出错：Sum is not exact to the fen: 18000000000000000。',
		);
	});

	it('lets what a visitor throws through', () => {
		const visit = () => {
			throw new Error('disk full');
		};
		expect(() => inspectCounty(treeData('clean'), { visit })).toThrow('disk full');
	});
});

describe('every kind of finding', () => {
	/** The importer's own come last: no file of `data/` can give them. */
	const names = Object.keys(findingKinds);
	const ofData = names.slice(0, names.indexOf('portal-setting') + 1);

	it('is given by some tree', () => {
		const trees = [...treeNames.map(treeData), anAwkwardTree()];
		const given = new Set<string>(
			trees.flatMap((data) => kindsOf(inspectCounty(data, { asOf }).findings)),
		);
		const never = ofData.filter((kind) => !given.has(kind));
		expect(never).toEqual([]);
	});

	it('reads well with the values it really has, in both languages', () => {
		for (const finding of treeNames.flatMap(
			(name) => inspectCounty(treeData(name), { asOf }).findings,
		)) {
			for (const language of ['zh', 'en'] as const) {
				const { message, fix } = explain(finding, language);
				expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN|null| {2}|。。|\.\./);
				expect(message).toMatch(language === 'zh' ? /[。？]$/ : /[.?]$/);
			}
		}
	});
});
