import { affairTable, type Affair } from '../domain/affair.ts';

/** Addresses within the site, from its root. They are permanent: people cite them. */

export const homePath = '/';
export const villagesPath = '/villages/';
export const searchPath = '/search/';
export const guidesPath = '/guides/';
export const cataloguePath = '/catalogue/';
export const categoriesPath = '/categories/';
export const checkPath = '/check/';
export const aboutPath = '/about/';

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

/** @param period its key: `2025-03` or `2025-Q1` */
export function ledgerPath(village: string, period: string): string {
	return `/villages/${village}/ledger/${period}/`;
}

export function yearPath(village: string, year: number): string {
	return `/villages/${village}/years/${year}/`;
}

export function guidePath(guide: string): string {
	return `/guides/${guide}/`;
}

/** Downloads stand beside the pages they belong to, under the names of the contract's tables. */
export function ledgerCsvPath(village: string, period: string): string {
	return `/downloads/${village}/ledger/${period}.csv`;
}

export function registerCsvPath(village: string, table: string): string {
	return `/downloads/${village}/${table}.csv`;
}

/** The workbook that an office fills in for a table. */
export function templatePath(table: string): string {
	return `/templates/${table}.xlsx`;
}

export function attachmentPath(village: string, name: string): string {
	return `/attachments/${village}/${encodeURIComponent(name)}`;
}
