import type { CategoryId } from '../domain/money/categories.ts';
import { affairTable, type Affair } from '../domain/obligations/affair.ts';
import { registerRowAnchor } from '../domain/rows/row-ref.ts';
import type { TablePage } from '../domain/schema/table.ts';
import { isDrawn, type RecordRegister, type Register, type TrailRegister } from './registers.ts';

export { registerRowAnchor } from '../domain/rows/row-ref.ts';
export {
	recordRegisters,
	registers,
	trailRegisters,
	type RecordRegister,
	type Register,
	type TrailRegister,
} from './registers.ts';

/** Addresses within the site, from its root. They are permanent: people cite them. */

export const homePath = '/';
export const villagesPath = '/villages/';
export const searchPath = '/search/';
export const guidesPath = '/guides/';
export const cataloguePath = '/catalogue/';
export const rulesPath = '/rules/';
export const categoriesPath = '/categories/';
export const deskPath = '/desk/';
/** Where the desk stood before. */
export const deskBeforePath = '/check/';
/** The program that draws a village's pages in the browser, for the office's desk. */
export const villagePagesProgram = '/desk/village-pages.js';
/** What the county's own files say, for the office's desk. */
export const deskCountyPath = '/desk/data/county.json';
export const calendarPath = '/calendar/';
export const rectificationsPath = '/rectifications/';
export const commentsPath = '/comments/';
export const correctionsPath = '/corrections/';
export const correctionsFeedPath = '/corrections.xml';
export const aboutPath = '/about/';
export const hintsPath = '/hints/';
export const hintRulesPath = '/hints/rules/';
export const linksPath = '/links/';
export const standardsPath = '/standards/';
export const fundsPath = '/funds/';
export const payeesPath = '/payees/';
export const explorePath = '/explore/';
export const comparePath = '/compare/';

/** Below it stand the short addresses: `/v/990101001200/#2025-03/记-3-12`. */
export const shortAddresses = '/v/';

/** An organisation paid by villages. @param payee its id, see `payeeId` */
export function payeePath(payee: string): string {
	return `${payeesPath}${payee}/`;
}

/** Every payment to it that the villages disclose. */
export function payeeCsvPath(payee: string): string {
	return `/downloads/payees/${payee}.csv`;
}

/** The earmarked money of every village that registers any. */
export const standardsCsvPath = '/downloads/standards.csv';
export const linksCsvPath = '/downloads/links.csv';

export const fundsCsvPath = '/downloads/funds.csv';

/** All payees with their totals. */
export const payeesCsvPath = '/downloads/payees/all.csv';

export function townshipPath(township: string): string {
	return `/townships/${township}/`;
}

export function villagePath(village: string): string {
	return `/villages/${village}/`;
}

export function affairPath(village: string, affair: Affair): string {
	return `/villages/${village}/${affairTable[affair]}/`;
}

export function disclosurePath(village: string, affair: Affair, id: string): string {
	return `${affairPath(village, affair)}${id}/`;
}

/** What the site publishes of a village, for the office's desk. */
export function deskVillagePath(village: string): string {
	return `/desk/data/${village}.json`;
}

/** @param period its key: `2025-03` or `2025-Q1` */
export function ledgerPath(village: string, period: string): string {
	return `/villages/${village}/ledger/${period}/`;
}

export function yearPath(village: string, year: number): string {
	return `/villages/${village}/years/${year}/`;
}

/** A register that is drawn from its declaration stands apart, where no other page of a village can be. */
export function registerPath(village: string, register: Register): string {
	const folder = isDrawn(register) ? '' : 'registers/';
	return `/villages/${village}/${folder}${register}/`;
}

export function recordPath(village: string, register: RecordRegister, id: string): string {
	return `${registerPath(village, register)}${id}/`;
}

export function trailPath(village: string, register: TrailRegister, id: string): string {
	return `${recordPath(village, register, id)}trail/`;
}

/** The row of a register that is shown on one page with the others. */
export function registerRowPath(
	village: string,
	register: Exclude<Register, RecordRegister>,
	id: string,
): string {
	return `${registerPath(village, register)}#${registerRowAnchor(id)}`;
}

/**
 * A row of a table that has a page, as its declaration says.
 * @param key the row's id, or what stands for one
 */
export function tableRowPath(village: string, { register, rows }: TablePage, key: string): string {
	switch (rows) {
		case 'pages':
			return recordPath(village, register as RecordRegister, key);
		case 'anchors':
			return registerRowPath(village, register as Exclude<Register, RecordRegister>, key);
		case 'together':
			return registerPath(village, register as Register);
	}
}

/** A row of a ledger, at its permanent anchor. */
export function ledgerRowPath(village: string, period: string, anchor: string): string {
	return `${ledgerPath(village, period)}#${encodeURIComponent(anchor)}`;
}

/** Where the short addresses of a village's ledger rows lead on to the rows themselves. */
export function shortPath(village: string): string {
	return `${shortAddresses}${village}/`;
}

/** The short address of a ledger row, for citations. @param key of the row, see `RowRef` */
export function shortRowPath(village: string, period: string, key: string): string {
	return `${shortPath(village)}#${period}/${encodeURIComponent(key)}`;
}

/** Where the page of a ledger sums a category up. */
export function ledgerCategoryPath(village: string, period: string, category: CategoryId): string {
	return `${ledgerPath(village, period)}#${categoryAnchor(category)}`;
}

/** No other element's id begins like this. */
export function categoryAnchor(category: CategoryId): string {
	return `c-${category}`;
}

/** The calendar of what a village must disclose, and how it stands. */
export function villageCalendarPath(village: string): string {
	return `/villages/${village}/calendar/`;
}

/** What a village changed after it had published it. */
export function villageCorrectionsPath(village: string): string {
	return `/villages/${village}/corrections/`;
}

export function townshipCalendarPath(township: string): string {
	return `/townships/${township}/calendar/`;
}

/** The county's villages by month, of one affair alone. */
export function affairCalendarPath(affair: Affair): string {
	return `${calendarPath}${affairTable[affair]}/`;
}

/** @param rule its id */
export function hintRulePath(rule: string): string {
	return `${hintRulesPath}${rule}/`;
}

export function villageHintsPath(village: string): string {
	return `/villages/${village}/hints/`;
}

/** @param anchor the hint's, as `hintAnchor` gives it */
export function hintPath(village: string, anchor: string): string {
	return `${villageHintsPath(village)}#${anchor}`;
}

export function guidePath(guide: string): string {
	return `/guides/${guide}/`;
}

/** What is new in the county, in all its townships or in one affair. */
export const countyFeedPath = '/feeds/county.xml';

export function affairFeedPath(affair: Affair): string {
	return `/feeds/${affairTable[affair]}.xml`;
}

export function townshipFeedPath(township: string): string {
	return `/feeds/townships/${township}.xml`;
}

export function villageFeedPath(village: string): string {
	return `/feeds/villages/${village}.xml`;
}

/** The days on which something is due, for the calendar of a phone. */
export function townshipDuePath(township: string): string {
	return `/feeds/townships/${township}.ics`;
}

export function villageDuePath(village: string): string {
	return `/feeds/villages/${village}.ics`;
}

/** What there is for the programs of others, explained. */
export const dataPath = '/data/';

/** Describes all tables of the county, as Frictionless Data does. Its own paths begin at the site's root, as it stands there. */
export const dataPackagePath = '/datapackage.json';

/** Describes the same as DCAT does, which catalogues of data read. */
export const dataCatalogPath = '/data/catalog.jsonld';

/** The county's SQLite file, compressed. @param part from 1, where it is cut into several */
export function databasePath(part?: number): string {
	return `/data/county.sqlite.gz${part === undefined ? '' : `.${String(part).padStart(3, '0')}`}`;
}

/** A table of all villages, compressed; the ledger by year. @param table its name in `data/` */
export function openTablePath(table: string): string {
	return `/data/csv/${table}.csv.gz`;
}

/** @param county its six-digit code */
export function openLedgerPath(county: string, year: number): string {
	return `/data/csv/ledger/county=${county}/year=${year}/ledger.csv.gz`;
}

/** All tables of a village but its ledger, typed, for programs. */
export function villageTablesPath(village: string): string {
	return `/data/villages/${village}/tables.json`;
}

/** The ledger rows of a year of a village, likewise. */
export function villageLedgerPath(village: string, year: number | string): string {
	return `/data/villages/${village}/ledger-${year}.json`;
}

/** What the columns of a table of all villages are. */
export function openSchemaPath(table: string): string {
	return `/data/schemas/${table}.json`;
}

/** What the columns of the file are that a village offers of a table. */
export function villageSchemaPath(table: string): string {
	return `/data/schemas/village-files/${table}.json`;
}

/** What the county says of itself to programs, document by document. */
export const apiIndexPath = '/api/index.json';
export const apiVillagesPath = '/api/villages.json';
export const apiSummaryPath = '/api/summary.json';

export const villageDocuments = ['summary', 'periods', 'calendar', 'hints'] as const;
export type VillageDocument = (typeof villageDocuments)[number];

/** The same of a village. */
export function apiVillagePath(village: string, document: VillageDocument): string {
	return `/api/villages/${village}/${document}.json`;
}

/** How a browser asks the search of the site. */
export const searchDescriptionPath = '/opensearch.xml';

/** What the site is, for programs that read as people do. */
export const programGuidePath = '/llms.txt';

/** Asked for at the root of a host alone. */
export const robotsPath = '/robots.txt';
export const sitemapIndexPath = '/sitemap-index.xml';

/** Downloads stand beside the pages they belong to, under the names of the contract's tables. */
export function ledgerCsvPath(village: string, period: string): string {
	return `/downloads/${village}/ledger/${period}.csv`;
}

export function registerCsvPath(village: string, table: string): string {
	return `/downloads/${village}/${table}.csv`;
}

/** The ledger rows of a project or a contract; there where it has any. */
export function trailCsvPath(village: string, register: TrailRegister, id: string): string {
	return `/downloads/trails/${village}/${register}/${id}.csv`;
}

export function villageHintsCsvPath(village: string): string {
	return `/downloads/${village}/hints.csv`;
}

/** The county's hints of a year: the table to take away, and what the page of hints looks through. */
export function hintsCsvPath(year: number | string): string {
	return `/downloads/hints/${year}.csv`;
}

export function hintsFilePath(year: number | string): string {
	return `/downloads/hints/${year}.json`;
}

/** What tells which files hold every ledger row of the county. */
export const ledgerIndexPath = '/downloads/ledger/index.json';

/** The folder of these files: one a year. */
export const ledgerFilesFolder = '/downloads/ledger/years/';

/** The ledger rows of a year. @param digest of its content @param county its six-digit code */
export function ledgerFilePath(county: string, year: number, digest: string): string {
	return `${ledgerFilesFolder}county=${county}/year=${year}/${digest}.parquet`;
}

/**
 * The payments of a year whose amounts fall into one bucket: see `search/amounts/`.
 * @param buckets how many the year has: who knows that of another release asks for a file that is not there
 */
export function amountBucketPath(
	year: number | string,
	bucket: number | string,
	buckets: number | string,
): string {
	return `/downloads/ledger/amounts/${year}/${bucket}-of-${buckets}.json`;
}

/** The sums of every ledger of a year by category: what the page that compares villages reads. */
export function compareFilePath(year: number | string): string {
	return `/downloads/compare/${year}.json`;
}

/** The page that compares villages, with one of them chosen. */
export function compareVillagePath(village: string): string {
	return `${comparePath}?v=${village}`;
}

/** The workbook that an office fills in for a table. */
export function templatePath(table: string): string {
	return `/templates/${table}.xlsx`;
}

/** The table of a calendar page, as a file: `all`, an affair's, or a township's. */
export function calendarCsvPath(name: string): string {
	return `/downloads/calendar/${name}.csv`;
}

/** Every expected disclosure of every village, one a row. */
export const calendarItemsCsvPath = '/downloads/calendar/items.csv';

/** Every correction of the county, one changed cell a row. */
export const correctionsCsvPath = '/downloads/corrections.csv';

/** The same of a village, under a name that no table has. */
export function villageCorrectionsCsvPath(village: string): string {
	return `/downloads/${village}/corrections.csv`;
}

export function attachmentPath(village: string, name: string): string {
	return `/attachments/${village}/${encodeURIComponent(name)}`;
}
