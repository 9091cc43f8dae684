import { createReadStream } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
	createIndexes,
	createTable,
	insertRow,
	sqlTableName,
} from '../../open-data/database-schema.ts';
import type { OpenValue } from '../../open-data/open-column.ts';
import { openTables, type OpenTable } from '../../open-data/open-table.ts';
import { openGzippedText } from './gzip-text.ts';

/** A SQLite file that grows table by table. */
export interface CountyDatabase {
	add(table: OpenTable, values: readonly OpenValue[]): void;
	/** Nothing comes after this. @returns the file */
	end(): Promise<Uint8Array>;
}

/** Rows that stand together in the file are written at once. */
const rowsAtOnce = 20_000;

/**
 * Nothing of it depends on the day or the machine: the same rows in the same order give the same bytes.
 * @param facts what the file says of itself, by name
 */
export function openCountyDatabase(
	file: string,
	facts: Readonly<Record<string, string>>,
): CountyDatabase {
	const database = new DatabaseSync(file);
	database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
	database.exec('PRAGMA foreign_keys = OFF; PRAGMA locking_mode = EXCLUSIVE');
	database.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
	database.exec(columnsTable);
	const about = database.prepare('INSERT INTO about VALUES (?, ?)');
	for (const [name, value] of Object.entries(facts)) about.run(name, value);
	const column = database.prepare('INSERT INTO about_columns VALUES (?, ?, ?, ?)');
	const statements = new Map<string, StatementSync>();
	for (const table of openTables) {
		database.exec(createTable(table));
		statements.set(table.name, database.prepare(insertRow(table)));
		for (const { name, doc } of table.columns) {
			column.run(sqlTableName(table.name), name, doc.zh, doc.en);
		}
	}
	let waiting = 0;
	return {
		add({ name }, values) {
			if (waiting === 0) database.exec('BEGIN');
			statements.get(name)?.run(...values.map((value) => value ?? null));
			waiting += 1;
			if (waiting < rowsAtOnce) return;
			database.exec('COMMIT');
			waiting = 0;
		},
		async end() {
			if (waiting > 0) database.exec('COMMIT');
			for (const sql of openTables.flatMap(createIndexes)) database.exec(sql);
			database.close();
			const gzip = openGzippedText();
			for await (const piece of createReadStream(file)) await gzip.add(piece as Buffer);
			return gzip.end();
		},
	};
}

/** What each column means stands in the file itself. */
const columnsTable = `CREATE TABLE about_columns (
	"table" TEXT NOT NULL,
	"column" TEXT NOT NULL,
	zh TEXT NOT NULL,
	en TEXT NOT NULL,
	PRIMARY KEY ("table", "column")
) STRICT, WITHOUT ROWID`;
