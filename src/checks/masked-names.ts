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
			for (const [role, names] of Object.entries(naming)) {
				for (const field of fieldsOf(table, role as PersonRole)) {
					const typeField = `${field}Type`;
					for (const row of rows) {
						const cells = row as unknown as Cells;
						const cell = cells[field];
						if (typeof cell !== 'string') continue;
						const kind = names(cell, publicNames, cells[typeField]);
						if (kind === 'full-name') yield finding(kind, placeOfName(table, row, field));
						else if (kind) yield reportName(cell, placeOfName(table, row, field));
					}
				}
			}
		}
	},
};

type Cells = Readonly<Record<string, unknown>>;
type Names = ReadonlySet<string>;
type Naming = (
	cell: string,
	publicNames: Names,
	type: unknown,
) => 'full-name' | 'private-name' | undefined;

/** How a cell may name a private person in a column of each role. */
const naming: Readonly<Partial<Record<PersonRole, Naming>>> = {
	party: nameParty,
	bidder: nameOrganisation,
	/** A column of names takes no full one. */
	masked: (cell, publicNames) =>
		asError(findFullNames(cell).some((name) => !publicNames.has(name))),
	/** A text in which villagers speak names none of them. */
	anonymous: (cell, publicNames) => asError(findPrivatePersons(cell, publicNames).length > 0),
};

const asError = (isTold: boolean) => (isTold ? 'full-name' : undefined);

/** Without a type, only what can hardly be anything but a person's name is one. */
function nameParty(party: string, publicNames: Names, type: unknown) {
	if (type === 'organisation') return nameOrganisation(party, publicNames);
	const names = findFullNames(party).filter((name) => !publicNames.has(name));
	return asError(type === 'person' ? names.length > 0 : names.some(isFullName));
}

/** An organisation may be called as a person is, so that somebody has to say which it is. */
function nameOrganisation(name: string, publicNames: Names) {
	return !publicNames.has(name) && isNamedAlone(name) ? 'private-name' : undefined;
}
