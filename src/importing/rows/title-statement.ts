import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Table } from '../../domain/schema/table.ts';
import type { Period } from '../../domain/time/period.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readOfficePeriod } from '../cells/office-period.ts';
import { compact } from '../cells/office-text.ts';

/** Whose tables there are, so that a title which names another owner is seen. */
export interface Register {
	/** The name of the village whose table is imported. */
	readonly village: string;
	/** The names of all villages of the county. */
	readonly villages: readonly string[];
	/** The name of the county, where it is known. */
	readonly county?: string | undefined;
}

/** What was asked for, to be held against what the file says of itself. */
export interface Asked {
	readonly file: string;
	readonly table: Table;
	/** Of a table that has one file a period: the one that was named, or that the dates are of. */
	readonly period: Period | undefined;
	readonly register: Register | undefined;
}

/** A text that names the table: a title above the header, or the name of the sheet, which has no line. */
export interface TitleText {
	readonly line: number | undefined;
	readonly text: string;
}

/** The titles of a file: of its records above the header, and of its sheet. */
export function titlesOf(
	records: readonly CsvRecord[],
	sheetName: string | undefined,
): readonly TitleText[] {
	const titles = records.map(({ line, cells }) => ({ line, text: cells.map(compact).join(' ') }));
	return sheetName === undefined
		? titles
		: [...titles, { line: undefined, text: compact(sheetName) }];
}

/** Says where a title names another village, another period, another table than was asked for, or the county. */
export function checkTitles(titles: readonly TitleText[], asked: Asked): readonly Finding[] {
	const { file, table, period, register } = asked;
	return [
		...(register ? otherOwner(titles, register, file) : []),
		...(period && table.scope === 'period' ? otherPeriod(titles, period, file) : []),
		...otherTable(titles, table, file),
	];
}

function otherOwner(
	titles: readonly TitleText[],
	{ village, villages, county }: Register,
	file: string,
): Finding[] {
	const names = [...new Set([village, ...villages])].sort((a, b) => b.length - a.length);
	const named = titles.map(({ text }) => namesIn(text, names));
	if (named.some((own) => own.includes(village))) return [];
	const at = named.findIndex((own) => own.length > 0);
	if (at !== -1) return [contradiction(file, titles[at], named[at]?.[0] ?? '', village)];
	const whole = titles.find(
		({ text }) =>
			(county !== undefined && text.includes(county)) || /全县|各村|各乡镇|全镇|全乡/u.test(text),
	);
	return whole ? [contradiction(file, whole, whole.text.trim(), village)] : [];
}

/** Of names that hold one another (柳溪村 in 上柳溪村) the longer one. @param names the longest first */
function namesIn(text: string, names: readonly string[]): string[] {
	const found: string[] = [];
	let rest = text;
	for (const name of names) {
		if (name === '' || !rest.includes(name)) continue;
		found.push(name);
		rest = rest.replaceAll(name, ' ');
	}
	return found;
}

const numeral = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const stated = new RegExp(
	`(?:\\d{4}年度?)?(?:${numeral}月?[-—~至到]${numeral}月份?|第?[一二三四1-4]季度|[上下]半年|(?<![\\d.])${numeral}月份?)(?![0-9一二三四五六七八九十至到~—-])|(?<!\\d)20\\d{2}[-.]\\d{1,2}(?![-.\\d])`,
	'gu',
);
const fullDates = /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}([-./])\d{1,2}\1\d{1,2}/gu;
/** Beside these a month says when something was done, not what the table is of. */
const doneAt =
	/(?:制表|编制|填表|填报|公开|公示|公布|张贴|打印|报送|上报|审核|制作|更新)(?:日期|时间|于)?:?$/u;

function otherPeriod(titles: readonly TitleText[], period: Period, file: string): Finding[] {
	const said = titles.flatMap((title) => {
		const text = withDigits(title.text).replace(fullDates, ';');
		return [...text.matchAll(stated)].flatMap(({ 0: written, index }) => {
			if (doneAt.test(text.slice(0, index))) return [];
			const read = readOfficePeriod(written, period.year);
			return 'period' in read ? [{ title, key: read.period.key }] : [];
		});
	});
	const years = titles.flatMap((title) =>
		[...withDigits(title.text).matchAll(/(?<!\d)(20\d{2})年/gu)].map(([, key = '']) => ({
			title,
			key,
		})),
	);
	const [first] = said;
	if (first && said.every(({ key }) => key !== period.key)) {
		return [contradiction(file, first.title, first.key, period.key)];
	}
	const [year] = years;
	if (year && years.every(({ key }) => Number(key) !== period.year)) {
		return [contradiction(file, year.title, year.key, period.key)];
	}
	return [];
}

const digits = '〇一二三四五六七八九';

/** `二〇二五年`, `25年` and `元月` by digits. */
function withDigits(text: string): string {
	return text
		.replace(/[〇零○一二三四五六七八九]{4}(?=年)/gu, (written) =>
			[...written].map((sign) => Math.max(0, digits.indexOf(sign))).join(''),
		)
		.replace(/(?<!\d)(\d{2})(?=年)/gu, '20$1')
		.replace(/元月/gu, '1月');
}

/** What titles call the tables. A title names another table when none of its own table's words stands in it. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
	ledger: [
		'收支',
		'收入',
		'支出',
		'流水',
		'日记账',
		'明细账',
		'现金',
		'存款',
		'往来',
		'财务公开',
		'财务',
	],
	assets: ['资产'],
	resources: ['资源'],
	contracts: ['合同', '承包', '租赁', '发包'],
	projects: ['工程', '项目'],
	debts: ['债权', '债务', '应收', '应付', '欠款'],
	subsidies: ['补贴', '救助', '补助'],
	decisions: ['决议', '四议两公开', '会议'],
	budget: ['预算', '财务计划', '收支计划'],
	comments: ['意见', '诉求', '答复'],
};
const kindOfTable =
	'(?:台账|登记表|登记簿|登记册|明细表|清单|清册|一览表|名册|公示表|公开表|情况表|统计表)';

function otherTable(titles: readonly TitleText[], table: Table, file: string): Finding[] {
	const own = wordsOf[table.name];
	if (!own || titles.some(({ text }) => own.some((word) => text.includes(word)))) return [];
	for (const [name, words] of Object.entries(wordsOf)) {
		if (name === table.name) continue;
		const form = new RegExp(`(?:${words.join('|')})[\\p{Script=Han}]{0,4}${kindOfTable}`, 'u');
		const title = titles.find(({ text }) => form.test(text));
		const said = title && form.exec(title.text)?.[0];
		if (said !== undefined) return [contradiction(file, title, said, table.title.zh)];
	}
	return [];
}

function contradiction(
	file: string,
	title: TitleText | undefined,
	said: string,
	asked: string,
): Finding {
	const line = title?.line;
	return finding('title-other', { file, ...(line !== undefined && { line }) }, { said, asked });
}
