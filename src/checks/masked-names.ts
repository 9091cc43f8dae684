import { finding } from '../domain/findings/findings.ts';
import {
	collectPublicNames,
	findFullNames,
	findPrivatePersons,
	isFullName,
	isNamedAlone,
	placeOfName,
	reportName,
	reportNamesInRows,
} from '../domain/personal-data/index.ts';
import { fieldsOf } from '../domain/personal-data/name-columns.ts';
import type { PersonRole, Row, Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { isComplete, rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * A private person stands masked. Where the contract asks for it, a full name is an error: as the other party of a
 * payment, contract or debt, in the columns that are headed 脱敏, and in what villagers say. In any other text, and
 * where a person is declared an organisation, it is a warning, or an error beside an illness or an address. Who is
 * in officials.csv or public-names.csv stands with the full name.
 */
export const maskedNames: Check = {
	name: 'masked-names',
	*run(dataset, register) {
		if (!isComplete(dataset, 'officials')) return;
		const publicNames = collectPublicNames(
			register.publicNames,
			rowsOf(dataset, 'officials'),
			dataset.village.id,
		);
		for (const table of Object.values<Table>(villageTables)) {
			const rows: readonly Row<Table>[] = rowsOf(dataset, table.name as VillageTableName);
			yield* reportNamesInRows(table, rows, publicNames);
			for (const [role, isTold] of fullNames) {
				for (const field of fieldsOf(table, role)) {
					for (const row of rows) {
						if (!isTold(row, field, publicNames)) continue;
						yield finding('full-name', placeOfName(table, row, field));
					}
				}
			}
			for (const role of ['bidder', 'party'] as const) {
				for (const field of fieldsOf(table, role)) {
					for (const row of rows) {
						if (role === 'party' && typeOf(row, field) !== 'organisation') continue;
						const name = cellOf(row, field);
						if (name === undefined || publicNames.has(name) || !isNamedAlone(name)) continue;
						yield reportName(name, placeOfName(table, row, field));
					}
				}
			}
		}
	},
};

type Names = ReadonlySet<string>;

/** What counts as a full name in a column of each role. */
const fullNames: readonly (readonly [
	PersonRole,
	(row: Row<Table>, field: string, publicNames: Names) => boolean,
])[] = [
	['party', namesParty],
	['masked', holdsName],
	['anonymous', tellsOf],
];

/** Without a type, only what can hardly be anything but a person's name is one. */
function namesParty(row: Row<Table>, field: string, publicNames: Names): boolean {
	const [party, type] = [cellOf(row, field), typeOf(row, field)];
	if (party === undefined || type === 'organisation') return false;
	const names = findFullNames(party).filter((name) => !publicNames.has(name));
	return type === 'person' ? names.length > 0 : names.some(isFullName);
}

/** A column of names takes no full one. */
function holdsName(row: Row<Table>, field: string, publicNames: Names): boolean {
	const text = cellOf(row, field);
	return text !== undefined && findFullNames(text).some((name) => !publicNames.has(name));
}

/** A text in which villagers speak names none of them. */
function tellsOf(row: Row<Table>, field: string, publicNames: Names): boolean {
	const text = cellOf(row, field);
	return text !== undefined && findPrivatePersons(text, publicNames).length > 0;
}

function cellOf(row: Row<Table>, field: string): string | undefined {
	const cell = (row as Readonly<Record<string, unknown>>)[field];
	return typeof cell === 'string' ? cell : undefined;
}

function typeOf(row: Row<Table>, field: string): unknown {
	return (row as Readonly<Record<string, unknown>>)[`${field}Type`];
}
