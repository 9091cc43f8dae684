import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import type { Row, Table } from '../../domain/schema/table.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import type { OpenRow, OpenValue } from '../../open-data/open-column.ts';
import { listOpenFiles } from '../../open-data/open-files.ts';
import { countyStandards, findOpenTable } from '../../open-data/open-table.ts';
import type { SiteData } from '../../site/site-data.ts';
import { listDisclosedFiles } from '../../village/disclosed-files.ts';
import { openLedgerPath, openTablePath } from '../../views/paths.ts';

import { ledgerYearsOf } from '../../views/village-outline.ts';
import { digestOf, type SiteWriter } from '../site-writer.ts';
import { openVillageDocuments } from './village-documents.ts';
import { openCountyDatabase } from './county-database.ts';
import { csvHead, csvLine } from './csv-lines.ts';
import { openGzippedText, type GzippedText } from './gzip-text.ts';

/** A file of all villages as it was written. */
export interface WrittenOpenFile {
	/** Its address. */
	readonly path: string;
	readonly bytes: number;
	/** SHA-256, as the site's own record has it. */
	readonly digest: string;
	/** Absent where it holds several tables. */
	readonly rows?: number;
}

export interface CountyFilesOptions {
	readonly out: SiteWriter;
	/** A folder for the database while it grows. */
	readonly scratch: string;
	readonly onVillage: (id: string) => void;
}

interface GrowingCsv {
	readonly csv: GzippedText;
	rows: number;
}

/**
 * Writes every table of the county: each as a CSV, and all as one SQLite file. Villages are read one at a time, in
 * the order of the register.
 */
export async function writeCountyFiles(
	site: SiteData,
	{ out, scratch, onVillage }: CountyFilesOptions,
): Promise<WrittenOpenFile[]> {
	const { portal, register, asOf } = site.context;
	const { code, name } = portal.county;
	const files = listOpenFiles(site.county, ledgerYearsOf(site.outlines.values()), portal);
	const working = path.join(scratch, 'county.sqlite');
	rmSync(working, { force: true });
	const database = openCountyDatabase(working, { title: portal.title, county: name, code, asOf });
	const growing = new Map<string, GrowingCsv>();
	const open = async (address: string, table: string) => {
		const csv = openGzippedText();
		await csv.add(csvHead(findOpenTable(table)));
		growing.set(address, { csv, rows: 0 });
	};
	for (const { path: address } of files.ledgers) await open(address, ledger.name);
	for (const { path: address, table } of files.tables) await open(address, table);

	/** @returns what was added */
	const add = async (address: string, name: string, placed: Iterable<OpenRow>) => {
		const table = findOpenTable(name);
		const file = growing.get(address);
		if (!file) throw new RangeError(`No file for ${address}`);
		let lines = '';
		const added: OpenValue[][] = [];
		for (const each of placed) {
			const values = table.columns.map(({ cell }) => cell(each));
			added.push(values);
			database.add(table, values);
			lines += csvLine(values);
			file.rows += 1;
		}
		if (lines !== '') await file.csv.add(lines);
		return added;
	};
	for (const [table, rows] of countyRows(register)) {
		await add(
			openTablePath(table),
			table,
			rows.map((row) => ({ row })),
		);
	}
	for (const id of site.outlines.keys()) {
		onVillage(id);
		const village = site.village(id);
		const documents = openVillageDocuments(site.context, id);
		for (const { table, name: file, rows } of listDisclosedFiles(village.dataset)) {
			const address =
				table.name === ledger.name
					? openLedgerPath(code, yearOfFile(file))
					: openTablePath(table.name);
			const added = await add(
				address,
				table.name,
				rows.map((row) => ({ row, village })),
			);
			if (table.name === ledger.name) documents.addLedger(yearOfFile(file), added);
			else documents.addTable(table.name, added);
		}
		for (const [name, text] of documents.end()) out.write(name, text);
	}

	const written: WrittenOpenFile[] = [];
	const write = (address: string, bytes: Uint8Array, rows?: number) => {
		out.write(address, bytes);
		const facts = { path: address, bytes: bytes.length, digest: digestOf(bytes) };
		written.push({ ...facts, ...(rows !== undefined && { rows }) });
	};
	for (const [address, { csv, rows }] of growing) write(address, await csv.end(), rows);
	const whole = await database.end();
	const size = Math.ceil(whole.length / files.database.length);
	for (const [at, address] of files.database.entries()) {
		write(address, whole.subarray(at * size, (at + 1) * size));
	}
	rmSync(working);
	return written;
}

/** `ledger/2025-03.csv` */
function yearOfFile(file: string): number {
	return Number(file.slice(file.lastIndexOf('/') + 1).slice(0, 4));
}

/** The county's own tables. */
function countyRows({
	townships,
	villages,
	catalogue,
	links,
	standards,
}: CountyRegister): [string, readonly Row<Table>[]][] {
	return [
		['townships', [...townships.values()]],
		['villages', [...villages.values()]],
		['catalogue', [...catalogue.values()]],
		['links', links],
		[countyStandards, [...standards.values()]],
	];
}
