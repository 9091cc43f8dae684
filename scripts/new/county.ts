import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ProfileId } from '../../src/domain/portal/profiles.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import { tableFile } from '../../src/domain/schema/table.ts';
import { countyTables } from '../../src/domain/tables/index.ts';
import { standards } from '../../src/domain/tables/standards.ts';
import { historyFile } from '../../src/loading/read-county.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { formatOfficeDocs } from '../../src/reporting/office-docs.ts';
import { formatPortalTemplate } from '../../src/reporting/portal-template.ts';
import { UsageError } from '../arguments.ts';
import { Refusal } from '../refusal.ts';
import { parseName } from './name.ts';
import { catalogueHeadings, standardCatalogue } from './standard-catalogue.ts';

export interface NewCounty {
	readonly name: string | undefined;
	readonly code: string | undefined;
	/** May the fictional county that comes with the program give way? */
	readonly replaceDemo: boolean;
}

/**
 * Makes the data folder of a county: its settings, its catalogue and its registers with nothing in them; gives the
 * lines to show.
 * @throws UsageError for a name or a code that cannot stand, Refusal for a folder that has something else in it
 */
export function newCounty(written: NewCounty, data: string): readonly string[] {
	const name = parseName(written.name, {
		zh: '请写县（市、区）的全称，例如 npm run new -- county 柳县 --code 330100。',
		en: 'Give the full name of the county, for example npm run new -- county 柳县 --code 330100.',
	});
	const code = parseCode(written.code);
	const present = listPresent(data);
	if (present.length > 0) mustBeDemo(data, present, written.replaceDemo);
	mkdirSync(data, { recursive: true });
	const made = mkdtempSync(path.join(data, '.new-county-'));
	try {
		const files = countyFiles(name, code);
		for (const [file, text] of files) writeFileSync(path.join(made, file), text, { flush: true });
		for (const old of present) rmSync(path.join(data, old), { recursive: true });
		for (const [file] of files) renameSync(path.join(made, file), path.join(data, file));
	} finally {
		rmSync(made, { recursive: true, force: true });
	}
	return [
		`已建好${name}的数据文件夹 ${data}：网站设置、公开目录 ${standardCatalogue.length} 项和空的名录${present.length > 0 ? '；演示数据已删去' : ''}。`,
		'下一步：',
		`  1. 打开 ${path.join(data, 'portal.yaml')}，核对发布单位、所选地区的规定和投诉渠道；办公电话现在写的是政务服务热线 ${hotline}，请换成自己的。`,
		`  2. 对照本县的公开目录，改好 ${path.join(data, 'catalogue.csv')}。`,
		'  3. 登记乡镇：npm run new -- township 乡镇编号 乡镇名称',
		'  4. 登记村：npm run new -- village 12位村编号 村名 --township 乡镇编号 --since 起始公开日期',
		'  5. 检查：npm run check；在本机看网站：npm start',
	];
}

function parseCode(written: string | undefined): string {
	if (written !== undefined && /^[1-9]\d{5}$/.test(written)) return written;
	throw new UsageError({
		zh: `请用 --code 写县的6位行政区划代码，例如 --code 330100${written === undefined ? '' : `，写的是“${written}”`}。`,
		en: 'Give the six-digit division code of the county, for example --code 330100.',
	});
}

/** What is in the folder, but for what git and the desktop keep there. */
function listPresent(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}

/** @throws Refusal unless all that is there is fictional, and may go */
function mustBeDemo(data: string, present: readonly string[], mayGo: boolean): void {
	if (!isDemo(data, present)) {
		throw new Refusal(
			`${data} 里已经有数据，没有动它。请用 --data 写一个空的文件夹，或者先把原来的数据移走。`,
		);
	}
	if (mayGo) return;
	throw new Refusal(
		`${data} 里是虚构的演示数据。不再要它，加 --replace-demo，再运行一次；以后还想看演示，运行 npm run demo -- --out demo。`,
	);
}

/** Codes that begin so are given to no place: whatever stands under another is real. */
const fictional = '99';

const demoFiles = [
	...[...Object.values(countyTables), standards].map((table) => tableFile(table)),
	...['portal.yaml', 'README.md', 'villages', historyFile],
];

function isDemo(data: string, present: readonly string[]): boolean {
	if (!present.includes('portal.yaml') || present.some((name) => !demoFiles.includes(name))) {
		return false;
	}
	const villages = present.includes('villages') ? readdirSync(path.join(data, 'villages')) : [];
	return (
		isMarkedAsDemo(readFileSync(path.join(data, 'portal.yaml'), 'utf8')) &&
		villages.every((id) => id.startsWith(fictional) || id.startsWith('.'))
	);
}

function isMarkedAsDemo(text: string): boolean {
	try {
		const { demo, county } = parse(text) as { demo?: unknown; county?: { code?: unknown } };
		return demo === true && String(county?.code).startsWith(fictional);
	} catch {
		// Settings that cannot be read say nothing.
		return false;
	}
}

/** Answers in every place, until the office has put its own phone there. */
const hotline = '12345';

/** The provinces whose provisions the program knows, by the first two digits of a code. */
const profileOf: Readonly<Record<string, ProfileId>> = {
	31: 'shanghai',
	33: 'zhejiang',
	37: 'shandong',
	50: 'chongqing',
	51: 'sichuan',
	61: 'shaanxi',
};

/** The names and texts of the county's own files; the settings come last, for they make it a county. */
function countyFiles(name: string, code: string): readonly (readonly [string, string])[] {
	const { townships, villages, links, 'public-names': publicNames } = countyTables;
	const registers = [townships, villages, standards, links, publicNames].map(
		(table) => [tableFile(table), formatCsv(writeTableCells(table, []))] as const,
	);
	const items = standardCatalogue.map((item) => catalogueHeadings.map((heading) => item[heading]));
	return [
		['README.md', formatOfficeDocs()],
		...registers,
		[tableFile(countyTables.catalogue), formatCsv([[...catalogueHeadings], ...items])],
		[
			'portal.yaml',
			formatPortalTemplate({
				title: `${name}三务公开`,
				county: { name, code },
				publisher: `${name}农业农村局`,
				contact: { phone: hotline },
				locales: ['zh-CN'],
				profile: profileOf[code.slice(0, 2)] ?? 'national',
				demo: false,
				complaints: [
					{ name: '乡镇人民政府', note: '电话见各乡镇页面' },
					{ name: '纪检监察举报', phone: '12388', url: 'https://www.12388.gov.cn/' },
				],
			}),
		],
	];
}
