import { describe, expect, it } from 'vitest';
import { apiFiles, listDocuments } from '../../../src/publishing/open-data/api-files.ts';
import {
	aComment,
	aDisclosure,
	aLedgerRow,
	anObligation,
	villageId,
	type VillageParts,
} from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aHint } from '../../made-up-hints.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild } from '../a-build.ts';

const parts: VillageParts = {
	catalogue: [
		anObligation({ 目录编号: 'CW-02', 类别: '财务', 数据表: 'ledger', 公开时限: '次月15日' }),
		anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开时限: '次月15日' }),
	],
	ledger: { '2025-03': [aLedgerRow({ '支出（元）': '100.05' })] },
	finance: [
		aDisclosure({ 编号: 'CW-1', 期间: '2025-03', 发布日期: '2025-04-20' }),
		aDisclosure({ 编号: 'CW-2', 目录编号: 'CW-02', 发布日期: '2025-04-10' }),
	],
	comments: [aComment()],
};
const answer = { text: '已补', by: '村主任', on: '2025-05-01' };
const hint = { ...aHint({ rule: 'witness-missing', amountFen: 10_005 }), answer };

function documents(own: Parameters<typeof listDocuments>[1] = { root: undefined, base: '/' }) {
	const made = aSite(aDatedVillage({ asOf: '2025-05-20' }, parts));
	const site = Object.assign(Object.create(made) as typeof made, { hints: () => [hint] });
	return new Map([...listDocuments(site, own)]);
}

/** Every name in a document with the kind of what it holds; of a list, what its first item holds. */
function formOf(value: unknown, at = ''): string[] {
	if (Array.isArray(value)) return [`${at}[]`, ...formOf(value[0], `${at}[]`)];
	if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`];
	return Object.entries(value).flatMap(([name, inner]) => formOf(inner, `${at}.${name}`));
}

const head = ['.version: number', '.asOf: string', '.county.code: string', '.county.name: string'];
const village = [
	...['id', 'name', 'township', 'townshipName'].map((name) => `.${name}: string`),
	...['.aliases[]', '.households: number', '.population: number', '.since: string'],
	...['.page: string', '.documents.summary: string', '.documents.periods: string'],
	...['.documents.calendar: string', '.documents.hints: string'],
];
const figures = [
	...['.ledgerRows: number', '.disclosures.party: number', '.disclosures.village: number'],
	...['.disclosures.finance: number', '.calendar.expected: number', '.calendar.missing: number'],
	...['.calendar.waiting: number', '.calendar.byStatus.late: number', '.hints[]'],
	...['received', 'answered', 'late', 'overdue', 'disputed', 'townshipOverdue'].map(
		(name) => `.comments.${name}: number`,
	),
	...['raised', 'done', 'overdue', 'underWay', 'recurring'].map(
		(name) => `.rectifications.${name}: number`,
	),
	...['funds', 'grantedFen', 'receivedFen', 'spentFen', 'leftFen', 'overspentFen', 'unclear'].map(
		(name) => `.funds.${name}: number`,
	),
];
const within = (place: string, names: readonly string[]) => names.map((name) => `${place}${name}`);

/** What other programs rely on. Names may join these; one that goes, or changes its kind, breaks them. */
const promised: Readonly<Record<string, readonly string[]>> = {
	'/api/index.json': [
		...head,
		...['.title: string', '.publisher: string', '.demo: boolean', '.documents.villages: string'],
		...['.documents.summary: string', '.documents.village.summary: string'],
		...['.documents.village.periods: string', '.documents.village.calendar: string'],
		...['.documents.village.hints: string', '.documents.ledgerFiles: string'],
		'.documents.dataPackage: string',
	],
	'/api/villages.json': [...head, '.villages[]', ...within('.villages[]', village)],
	'/api/summary.json': [
		...head,
		...['.publisher: string', '.villages: number', '.households: number', '.population: number'],
		...['.years[]', '.years[].year: number', '.years[].villages: number'],
		...['.years[].through: number', '.years[].incomeFen: number', '.years[].expenseFen: number'],
		...figures,
		...['.townships[]', '.townships[].id: string', '.townships[].name: string'],
		...['.townships[].villages: number', '.townships[].page: string'],
		...within('.townships[]', figures),
	],
	[`/api/villages/${villageId}/summary.json`]: [
		...head,
		...within('.village', village),
		...['.years[]', '.years[].year: number', '.years[].months: number'],
		...['.years[].through: number', '.years[].incomeFen: number', '.years[].expenseFen: number'],
		'.years[].categories.办公费: number',
		...figures,
		...['.newest[]', '.newest[].affair: string', '.newest[].id: string', '.newest[].title: string'],
		...['.newest[].period: string', '.newest[].publishedOn: string', '.newest[].page: string'],
	],
	[`/api/villages/${villageId}/periods.json`]: [
		...head,
		...within('.village', village),
		...['.ledgers[]', '.ledgers[].period: string', '.ledgers[].page: string'],
		...['.ledgers[].csv: string', '.files[]', '.files[].table: string', '.files[].csv: string'],
		...['.files[].schema: string', '.json.tables: string', '.json.ledgers[]'],
		...['.json.ledgers[].year: number', '.json.ledgers[].json: string'],
	],
	[`/api/villages/${villageId}/calendar.json`]: [
		...head,
		...within('.village', village),
		...['.obligations[]', '.obligations[].item: string', '.obligations[].name: string'],
		...['.obligations[].affair: string', '.obligations[].rhythm: string'],
		...['.obligations[].entries[]', '.obligations[].entries[].period: string'],
		...['.obligations[].entries[].status: string', '.obligations[].entries[].due: string'],
	],
	[`/api/villages/${villageId}/hints.json`]: [
		...head,
		...within('.village', village),
		...['.hints[]', '.hints[].rule: string', '.hints[].title: string', '.hints[].subject: string'],
		...['.hints[].on: string', '.hints[].amountFen: number', '.hints[].message: string'],
		...['.hints[].answer.text: string', '.hints[].answer.by: string', '.hints[].answer.on: string'],
	],
};

describe('the documents for programs', () => {
	it('are those that are listed', () => {
		const site = aSite(aDatedVillage({ asOf: '2025-05-20' }, parts));
		expect([...apiFiles.addresses(site, aBuild())]).toEqual([...documents().keys()]);
		expect(Object.keys(promised)).toEqual([...documents().keys()]);
	});

	it.each(Object.entries(promised))('keep what they promise: %s', (path, names) => {
		const document = documents().get(path);
		const form = new Set(formOf(JSON.parse(JSON.stringify(document))));
		expect(names.filter((name) => !form.has(name))).toEqual([]);
		expect(document).toMatchObject({ version: 1, asOf: '2025-05-20' });
	});

	it('tell how each expected disclosure stands, and where it is', () => {
		const calendar = documents().get(`/api/villages/${villageId}/calendar.json`) as {
			obligations: { entries: { period: string }[] }[];
		};
		const march = calendar.obligations.flatMap(({ entries }) =>
			entries.filter(({ period }) => period === '2025-03'),
		);
		expect(march).toEqual([
			{
				...{ period: '2025-03', status: 'on-time', due: '2025-04-15', disclosure: 'CW-2' },
				page: `/villages/${villageId}/ledger/2025-03/`,
			},
			{
				...{ period: '2025-03', status: 'late', due: '2025-04-15', days: 5, disclosure: 'CW-1' },
				page: `/villages/${villageId}/finance/CW-1/`,
			},
		]);
	});

	it('have whole addresses where the origin is known, and those of the host else', () => {
		const of = (own: Parameters<typeof documents>[0]) =>
			JSON.stringify(documents(own).get('/api/villages.json'));
		expect(of({ root: undefined, base: '/sunlit/' })).toContain(
			`"page":"/sunlit/villages/${villageId}/"`,
		);
		expect(of({ root: 'https://example.gov.cn/sunlit/', base: '/sunlit/' })).toContain(
			`"page":"https://example.gov.cn/sunlit/villages/${villageId}/"`,
		);
	});

	it('give sums in fen', () => {
		const { years } = documents().get('/api/summary.json') as {
			years: { expenseFen: number }[];
		};
		expect(years).toEqual([
			{ year: 2025, villages: 1, through: 3, incomeFen: 0, expenseFen: 10_005 },
		]);
	});
});
