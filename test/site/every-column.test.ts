import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatQuantity, type Quantity } from '../../src/domain/money/quantity.ts';
import type { Column, Table } from '../../src/domain/schema/table.ts';
import { addDays } from '../../src/domain/time/calendar-date.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { compileSite, importApp } from '../../src/publishing/draw/compiled-app.ts';
import { listPageAddresses } from '../../src/publishing/draw/page-addresses.ts';
import { openRenderer } from '../../src/publishing/draw/render-page.ts';
import { openLiveSite } from '../../src/site/live-site.ts';
import { textsFor } from '../../src/texts/index.ts';

/**
 * What offices write is shown. A village whose every cell is filled, with something that stands nowhere else, is drawn;
 * whatever is then on no page was written for nobody.
 */
const village = '990101001200';

/** Columns that no page shows, each with the reason. */
const isTheCountysOwn = 'Whom the county lets be named is its own record, and not published.';
const isInTheLog = 'It explains what was changed, and stands beside it in the log of corrections.';
const notShown: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		['name', 'reason', 'date', 'by'].map((field) => [`public-names.${field}`, isTheCountysOwn]),
	),
	...Object.fromEntries(
		['balances', 'comments', 'fees', 'bids', 'subsidies', 'debts', 'distributions', 'projects']
			.concat('contracts', 'assets', 'resources', 'budget', 'homesteads', 'ledger', 'decisions')
			.concat('rectifications', 'subsidy-lists', 'inspections', 'funds')
			.concat('reported-figures')
			.map((table) => [`${table}.correction`, isInTheLog]),
	),
	'subsidy-lists.number': 'It says the order, and in that order the list stands.',
};

const { format } = textsFor('zh-CN');
let made = 0;

/** A cell, and how a reader finds it on a page; undefined where the page says it in words of its own. */
interface Filled {
	readonly cell: string;
	readonly shown: readonly string[] | undefined;
}

/** Cells that must fit other cells of the county. */
const fixed: Readonly<Record<string, string>> = {
	'townships.id': '990101',
	'villages.id': village,
	'villages.township': '990101',
	'villages.since': '2024-01-01',
	'villages.mergedInto': '',
	'villages.changedOn': '2026-01-30',
	'ledger.date': '2025-03-05',
	'ledger.category': '办公费',
	'ledger.income': '',
	'budget.category': '办公费',
	'budget.direction': '支出',
	'catalogue.affair': '财务',
	'catalogue.frequency': '每月',
	'catalogue.audience': '全社会',
	'catalogue.table': 'ledger',
	'finance.period': '2025-04',
	'duties.signedOn': '2022-01-01',
	'subsidies.list': 'subsidies/BT-1.csv',
	'links.url': 'https://www.example.gov.cn/tongbao/1.html',
	'standards.from': '2024-01-01',
	'standards.to': '2025-12-30',
	'subsidies.id': 'BT-1',
	'answers.hint': 'reported-figure-differs',
	'answers.row': 'reported-figures:2025-03/expense',
	'reported-figures.item': '本期支出',
	'reported-figures.entity': '',
	'reported-figures.period': '2025-03',
	'officials.to': '',
	'entities.until': '',
	'party-affairs.obligation': 'DW-1',
	'village-affairs.obligation': 'VW-1',
	'ledger.voucher': '记-3-12',
	'balances.period': '2025-03',
	'rectifications.status': '已完成',
	'rectifications.recurrenceOf': '',
	'homesteads.result': '已批准',
	'projects.status': '验收',
	'voucher-handovers.period': '2022-01',
	'contracts.kind': '资产出租',
	'subsidies.households': '1',
	'subsidies.people': '1',
};

/** Numbers that must fit those beside them: in fen, or counted. */
const numbers: Readonly<Record<string, number>> = {
	'ledger.expense': 7_000_003,
	'balances.opening': 30_000_007,
	'balances.income': 2_000_009,
	'balances.expense': 7_100_012,
	'balances.closing': 24_900_004,
	'distributions.total': 90_000_013,
	'decisions.eligible': 9917,
	'decisions.attended': 9733,
	'decisions.inFavour': 9511,
	'decisions.against': 129,
	'decisions.abstained': 93,
	'appraisals.eligible': 7717,
	'appraisals.attended': 7607,
	'appraisals.excellent': 4507,
	'appraisals.competent': 2203,
	'appraisals.fair': 503,
	'appraisals.unfit': 109,
};

function fill(table: Table, field: string, { type }: Column): Filled {
	const given = fixed[`${table.name}.${field}`];
	if (given !== undefined) return { cell: given, shown: undefined };
	made += 1;
	const number = made;
	const word = `第${number}样内容`;
	switch (type.kind) {
		case 'text':
			if (field === 'bodyFile') return { cell: '', shown: undefined };
			return type.words
				? { cell: type.words[0] ?? '', shown: undefined }
				: { cell: word, shown: [word] };
		case 'amount': {
			const fen = numbers[`${table.name}.${field}`] ?? 9_000_000 - number * 101;
			return { cell: type.write(fen), shown: [format.money(fen)] };
		}
		case 'quantity': {
			const value = type.read(`${1000 + number}.25`) as Quantity;
			return { cell: formatQuantity(value), shown: [format.quantity(value)] };
		}
		case 'count': {
			const value = numbers[`${table.name}.${field}`] ?? 8000 - number;
			return { cell: String(value), shown: [format.count(value), String(value)] };
		}
		case 'date': {
			// What is reviewed is published afterwards.
			const day = addDays(field === 'reviewedOn' ? '2021-01-01' : '2022-01-01', number);
			return { cell: day, shown: [format.date(day), day] };
		}
		case 'masked-name': {
			const name = `${String.fromCodePoint(0x4e00 + number)}*${String.fromCodePoint(0x5000 + number)}`;
			return { cell: name, shown: [name] };
		}
		case 'list':
			return {
				cell: type.listsFiles ? attachment : word,
				shown: [type.listsFiles ? attachment : word],
			};
		case 'id':
			return { cell: ids[table.name] ?? 'X-1', shown: [ids[table.name] ?? 'X-1'] };
		case 'reference': {
			const target = type.refersTo?.[0] ?? '';
			return {
				cell: ids[target] ?? '',
				shown: target === table.name ? undefined : [named(target)],
			};
		}
		default:
			return { cell: type.words?.[0] ?? type.example, shown: undefined };
	}
}

const attachment = '平面图.csv';
/** The ids of the rows: no two tables have the same. */
const ids = Object.fromEntries(
	Object.values<Table>(tables).map(({ name }, index) => [name, `ID-${index + 500}`]),
) as Record<string, string>;
ids['townships'] = '990101';
ids['villages'] = village;
const labels = new Map<string, string>();
const named = (table: string) => labels.get(table) ?? ids[table] ?? '';

const fileOf: Readonly<Record<Table['scope'], (name: string) => string>> = {
	county: (name) => `${name}.csv`,
	village: (name) => `villages/${village}/${name}.csv`,
	period: (name) => `villages/${village}/${name}/2025-03.csv`,
	year: (name) => `villages/${village}/${name}/2025.csv`,
	batch: () => `villages/${village}/subsidies/BT-1.csv`,
};

const item = { frequency: '每月', audience: '全社会', legalBasis: '规定' };

/** Rows that the full ones need beside them: items of the other affairs, and what makes the ledger agree with the balances. */
const moreRows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
	catalogue: [
		{ ...item, id: 'DW-1', affair: '党务', item: '党务事项' },
		{ ...item, id: 'VW-1', affair: '村务', item: '村务事项' },
	],
	ledger: [
		{
			date: '2025-03-06',
			voucher: '记-3-13',
			category: '利息收入',
			summary: '利息',
			income: '20000.09',
		},
		{
			date: '2025-03-07',
			voucher: '记-3-14',
			category: '办公费',
			summary: '纸',
			expense: '1000.09',
		},
	],
};

const folder = mkdtempSync(path.join(tmpdir(), 'every-column-'));
let text = '';
const rows = new Map<string, Map<string, Filled>>();

beforeAll(async () => {
	for (const table of Object.values<Table>(tables)) {
		const cells = new Map(
			Object.entries<Column>(table.columns).map(([field, column]) => [
				field,
				fill(table, field, column),
			]),
		);
		rows.set(table.name, cells);
		if (table.label) labels.set(table.name, cells.get(table.label)?.cell ?? '');
		const headings = Object.values<Column>(table.columns).map(({ heading }) => heading);
		const others = (moreRows[table.name] ?? []).map((row) =>
			[...cells.keys()].map((field) => row[field] ?? ''),
		);
		const all = [headings, [...cells.values()].map(({ cell }) => cell), ...others];
		write(fileOf[table.scope](table.name), formatCsv(all));
	}
	write(`villages/${village}/attachments/${attachment}`, '编号\n1\n');
	write('portal.yaml', portal);
	const live = openLiveSite({
		dataFolder: folder,
		asOf: '2026-01-31',
		cacheFile: path.join(folder, '../none.json'),
	});
	const wrong = live.refresh();
	while (live.readNext());
	expect([...wrong, ...live.refreshVillage(village)]).toEqual([]);
	const app = await importApp(await compileSite({ base: '/', url: undefined }));
	const render = openRenderer(app, '/', live.data);
	const pages: string[] = [];
	for (const address of listPageAddresses(live.data)) {
		if (address.endsWith('/')) pages.push((await render(address)).toString('utf8'));
	}
	text = pages.join('\n');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string): void {
	const target = path.join(folder, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, content);
}

const portal = `title: 青禾县三务公开
county: { name: 青禾县, code: '990101' }
publisher: 青禾县农业农村局
contact: { phone: 0990-5550000 }
locales: [zh-CN]
profile: national
complaints: [{ name: 县纪委监委, phone: '12388', url: 'https://example.gov.cn/jubao', note: 也可以写信 }]
`;

describe.each(Object.values<Table>(tables))('every column of $name', (table) => {
	it.each(Object.keys(table.columns))('%s', (field) => {
		const column = `${table.name}.${field}`;
		const shown = rows.get(table.name)?.get(field)?.shown;
		if (shown === undefined) return;
		const isShown = shown.some((each) => text.includes(each));
		expect([column, isShown]).toEqual([column, notShown[column] === undefined]);
	});
});
