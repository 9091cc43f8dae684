import { finding, type Finding } from '../domain/findings/findings.ts';
import { findFullNames, isFullName, findPrivatePersons } from '../domain/personal-data/index.ts';
import { fieldsOf } from '../domain/personal-data/name-columns.ts';
import { cellPlace, type Row, type Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { isComplete, rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * A private person stands masked wherever the contract asks for it: as the other party of a payment, contract
 * or debt, and in the columns that are headed 脱敏. Who is in officials.csv stands with the full name.
 */
export const maskedNames: Check = {
	name: 'masked-names',
	*run(dataset) {
		if (!isComplete(dataset, 'officials')) return;
		const officials = new Set(
			rowsOf(dataset, 'officials').flatMap(({ name }) => findFullNames(name)),
		);
		for (const table of Object.values<Table>(villageTables)) {
			const [parties, masked, anonymous] = [
				fieldsOf(table, 'party'),
				fieldsOf(table, 'masked'),
				fieldsOf(table, 'anonymous'),
			];
			if ([...parties, ...masked, ...anonymous].length === 0) continue;
			for (const row of rows(dataset, table)) {
				const cells = row as unknown as Cells;
				const telling = [
					...parties.filter((field) => namesParty(cells, field, officials)),
					...masked.filter((field) => holdsName(cells[field], officials)),
					...anonymous.filter((field) => tellsOf(cells[field], officials)),
				];
				for (const field of telling) yield fullName(table, row, field);
			}
		}
	},
};

type Cells = Readonly<Record<string, unknown>>;

/** Without a type, only what can hardly be anything but a person's name is one. */
function namesParty(cells: Cells, field: string, officials: ReadonlySet<string>): boolean {
	const [party, type] = [cells[field], cells[`${field}Type`]];
	if (typeof party !== 'string' || type === 'organisation') return false;
	const names = findFullNames(party).filter((name) => !officials.has(name));
	return type === 'person' ? names.length > 0 : names.some(isFullName);
}

/** A column of names takes no full one. */
function holdsName(text: unknown, officials: ReadonlySet<string>): boolean {
	return typeof text === 'string' && findFullNames(text).some((name) => !officials.has(name));
}

/** A text names nobody whom it calls a villager, or lets speak. */
function tellsOf(text: unknown, officials: ReadonlySet<string>): boolean {
	if (typeof text !== 'string') return false;
	return findPrivatePersons(text).some(({ start, end }) => !officials.has(text.slice(start, end)));
}

function fullName(table: Table, row: Row<Table>, field: string): Finding {
	const { cell: _, ...place } = cellPlace(table, row, field);
	return finding('full-name', place);
}

function rows(dataset: VillageDataset, table: Table): readonly Row<Table>[] {
	return rowsOf(dataset, table.name as VillageTableName);
}
