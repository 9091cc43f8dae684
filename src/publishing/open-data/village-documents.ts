import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { apiHead } from '../../open-data/api/document.ts';
import type { OpenValue } from '../../open-data/open-column.ts';
import { findOpenTable } from '../../open-data/open-table.ts';
import { villageLedgerPath, villageTablesPath } from '../../views/paths.ts';

type Rows = readonly (readonly OpenValue[])[];

/** The tables of a village as JSON, which grow while they are read. */
export interface VillageDocuments {
	addTable(table: string, rows: Rows): void;
	addLedger(year: number, rows: Rows): void;
	/** Nothing comes after this. @returns the address and the text of each */
	end(): Generator<readonly [string, string]>;
}

export function openVillageDocuments(context: PortalContext, village: string): VillageDocuments {
	const tables = new Map<string, Rows>();
	const ledgers = new Map<number, Rows>();
	const head = { ...apiHead(context), village };
	return {
		addTable: (table, rows) => addRows(tables, table, rows),
		addLedger: (year, rows) => addRows(ledgers, year, rows),
		*end() {
			const written = Object.fromEntries(
				[...tables].map(([name, rows]) => [name, tableOf(name, rows)]),
			);
			yield [villageTablesPath(village), asText({ ...head, tables: written })];
			for (const [year, rows] of ledgers) {
				const document = { ...head, year, ...tableOf(ledger.name, rows) };
				yield [villageLedgerPath(village, year), asText(document)];
			}
		},
	};
}

function addRows<Key>(all: Map<Key, Rows>, key: Key, rows: Rows): void {
	all.set(key, [...(all.get(key) ?? []), ...rows]);
}

/** Every row says the same of these: the document does it once. */
const ofVillage: ReadonlySet<string> = new Set([
	...['village', 'villageName', 'township', 'townshipName'],
]);

/** A row is a list, for its names would be most of it; a column in which nothing stands is none. */
function tableOf(name: string, rows: Rows) {
	const columns = findOpenTable(name).columns.map((column, at) => ({ name: column.name, at }));
	const filled = columns.filter(
		(column) => !ofVillage.has(column.name) && rows.some((row) => row[column.at] !== undefined),
	);
	return {
		columns: filled.map((column) => column.name),
		rows: rows.map((row) => filled.map(({ at }) => row[at] ?? null)),
	};
}

function asText(document: object): string {
	return `${JSON.stringify(document)}\n`;
}
