import { describe, expect, it } from 'vitest';
import { hintRules } from '../../src/checks/hints/index.ts';
import { tables, villageTables } from '../../src/domain/tables/index.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { countyTableFiles } from '../../src/publishing/files/county-tables.ts';
import type { Build, Publication } from '../../src/publishing/publication.ts';
import { publications } from '../../src/publishing/publications.ts';
import { openTables } from '../../src/open-data/open-table.ts';
import { readGuides } from '../../src/site/guides.ts';
import { villageDocuments } from '../../src/views/paths.ts';
import { plainRegisters } from '../../src/views/registers.ts';
import { aStandard, csvOf } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { anOutline, aSite } from '../made-up-site.ts';
import { aBuild } from './a-build.ts';

const linksText =
	'日期,标题,发布单位,网址\n2025-01-01,通报,县纪委,https://www.example.gov.cn/1.html\n';

const outline = anOutline({
	id: '990101001200',
	ledgers: ['2025-01', '2025-Q2'],
	years: [2025],
	disclosures: { party: [], village: ['SW-1'], finance: ['CW-1', 'CW-2'] },
	records: { decisions: ['JY-1'], contracts: ['HT-1'] },
	trails: { projects: [], contracts: ['HT-1'] },
	files: ['ledger/2025-01.csv', 'ledger/2025-Q2.csv', 'contracts.csv'],
	attachments: ['平面图.png'],
});
const payee = {
	...{ name: '', spellings: [], concerned: [], townships: [], variants: [] },
	...{ fen: 0, contractCount: 0, projectCount: 0 },
};
const payees = [
	{ ...payee, id: '0123456789abcdef', rows: 2 },
	{ ...payee, id: 'fedcba9876543210', rows: 0 },
];
const village = aDatedVillage({ asOf: '2025-12-31' }, {});
const site = aSite(village, { outline, payees });
const addressesOf = (own: Partial<Build> = {}) =>
	Object.values(publications)
		.flat()
		.flatMap((each: Publication) => [...each.addresses(site, aBuild(own))]);

describe('the addresses of a site', () => {
	it('are every page and file that the data call for', () => {
		const own = '/villages/990101001200';
		const files = '/downloads/990101001200';
		const townships = [...village.context.register.townships.keys()];
		expect(addressesOf().toSorted()).toEqual(
			[
				...[
					'/',
					'/villages/',
					'/search/',
					'/rectifications/',
					'/corrections/',
					'/comments/',
					'/funds/',
					'/standards/',
					'/rules/',
					'/links/',
					...['/404.html', '/robots.txt', '/llms.txt'],
					'/_headers',
				],
				...[
					'/catalogue/',
					'/categories/',
					'/check/',
					'/desk/',
					'/guides/',
					'/payees/',
					'/explore/',
					'/compare/',
				],
				...['/desk/data/990101001200.json', '/desk/data/county.json'],
				...['/data/', '/data/catalog.jsonld', '/datapackage.json', '/data/county.sqlite.gz'],
				...openTables.flatMap(({ name }) => [
					`/data/schemas/${name}.json`,
					...(name === 'ledger' ? [] : [`/data/csv/${name}.csv.gz`]),
				]),
				'/data/csv/ledger/county=990101/year=2025/ledger.csv.gz',
				...['tables', 'ledger-2025'].map((name) => `/data/villages/990101001200/${name}.json`),
				...Object.keys(villageTables).map((name) => `/data/schemas/village-files/${name}.json`),
				...['index', 'villages', 'summary'].map((name) => `/api/${name}.json`),
				...villageDocuments.map((name) => `/api/villages/990101001200/${name}.json`),
				...readGuides().map(({ path }) => path),
				...['/calendar/', '/calendar/party-affairs/', '/calendar/village-affairs/'],
				...['/calendar/finance/', '/hints/', '/hints/rules/'],
				...hintRules.map(({ id }) => `/hints/rules/${id}/`),
				...townships.flatMap((id) => [`/townships/${id}/`, `/townships/${id}/calendar/`]),
				...['/', '/calendar/', '/corrections/', '/hints/'].map((each) => `${own}${each}`),
				'/v/990101001200/',
				...[`${own}/years/2025/`, `${own}/ledger/2025-01/`, `${own}/ledger/2025-Q2/`],
				...['decisions', 'projects', 'contracts', 'capitals', 'funds', 'debts', 'subsidies'].map(
					(each) => `${own}/${each}/`,
				),
				...['distributions', 'officials', 'supervision', 'comments', 'inspections'].map(
					(each) => `${own}/${each}/`,
				),
				...[`${own}/fees/`, `${own}/homesteads/`, `${own}/handovers/`, `${own}/rectifications/`],
				...plainRegisters.map((each) => `${own}/registers/${each}/`),
				...[`${own}/decisions/JY-1/`, `${own}/contracts/HT-1/`, `${own}/contracts/HT-1/trail/`],
				...[`${own}/party-affairs/`, `${own}/village-affairs/`, `${own}/finance/`],
				...[`${own}/village-affairs/SW-1/`, `${own}/finance/CW-1/`, `${own}/finance/CW-2/`],
				...[`${files}/ledger/2025-01.csv`, `${files}/ledger/2025-Q2.csv`],
				...[`${files}/contracts.csv`, `${files}/hints.csv`],
				'/downloads/trails/990101001200/contracts/HT-1.csv',
				`/attachments/990101001200/${encodeURIComponent('平面图.png')}`,
				...['/payees/0123456789abcdef/', '/payees/fedcba9876543210/'],
				...['/downloads/payees/all.csv', '/downloads/payees/0123456789abcdef.csv'],
				'/downloads/funds.csv',
				...['all', 'items', 'party-affairs', 'village-affairs', 'finance'].map(
					(each) => `/downloads/calendar/${each}.csv`,
				),
				...townships.map((id) => `/downloads/calendar/township-${id}.csv`),
				...Object.keys(tables).map((each) => `/templates/${each}.xlsx`),
				...townships.map((id) => `/feeds/townships/${id}.ics`),
				'/feeds/villages/990101001200.ics',
				'/downloads/ledger/index.json',
				'/pagefind/indexes.json',
			].toSorted(),
		);
	});

	it('have the county’s own tables where these have rows', () => {
		const { links: table, standards } = tables;
		const [link] = readTable(table, '', Buffer.from(linksText), 'passed').rows;
		const { register } = village.context;
		const own = { ...register, links: link ? [link] : [] };
		const of = (context: typeof village.context) =>
			[...countyTableFiles.addresses({ ...site, context }, aBuild({}))].toSorted();
		expect(of(village.context)).toEqual([]);
		expect(of({ ...village.context, register: own })).toEqual(['/downloads/links.csv']);
		const [rate] = readTable(standards, '', Buffer.from(csvOf([aStandard()])), 'passed').rows;
		const both = { ...own, standards: new Map(rate ? [[rate.id, rate]] : []) };
		expect(of({ ...village.context, register: both })).toEqual([
			'/downloads/links.csv',
			'/downloads/standards.csv',
		]);
	});

	it('have feeds where the origin is known', () => {
		const feeds = addressesOf({ root: 'https://example.org/' }).filter((each) =>
			/^\/feeds\/.*\.xml$/.test(each),
		);
		expect(feeds).toEqual([
			...['/feeds/county.xml', '/feeds/party-affairs.xml', '/feeds/village-affairs.xml'],
			...['/feeds/finance.xml', '/feeds/townships/990101.xml'],
			'/feeds/villages/990101001200.xml',
		]);
	});

	it('have the corrections’ files where there is a log, the feed and the sitemap where the origin is known', () => {
		const villages = new Map([
			['990101001200', { corrections: [], firstPublished: {}, firstCommits: {}, skipped: [] }],
		]);
		const corrections = { since: '2025-01-01', moves: [], villages };
		const of = (own: Partial<Build>) =>
			addressesOf(own).filter((each) => /corrections\.|sitemap/.test(each));
		const files = ['/downloads/corrections.csv', '/downloads/990101001200/corrections.csv'];
		expect(of({})).toEqual([]);
		expect(of({ corrections })).toEqual(files);
		expect(of({ corrections, root: 'https://example.org/' })).toEqual([
			...files,
			...['/corrections.xml', '/sitemap-index.xml', '/sitemap-0.xml'],
		]);
	});
});
