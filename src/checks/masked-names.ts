import { finding, type Finding } from '../domain/findings/findings.ts';
import { fullNames, isFullName, privatePersons } from '../domain/personal-data/index.ts';
import { maskedFields } from '../domain/personal-data/name-columns.ts';
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
		const officials = new Set(rowsOf(dataset, 'officials').flatMap(({ name }) => fullNames(name)));
		for (const table of Object.values<Table>(villageTables)) {
			const masked = maskedFields(table);
			const hasParty = 'counterparty' in table.columns;
			if (!hasParty && masked.length === 0) continue;
			for (const row of rows(dataset, table)) {
				if (hasParty && namesParty(row as unknown as PartyRow, officials)) {
					yield fullName(table, row, 'counterparty');
				}
				for (const field of masked) {
					if (tells(table, row, field, officials)) yield fullName(table, row, field);
				}
			}
		}
	},
};

interface PartyRow {
	readonly counterparty: string | undefined;
	readonly counterpartyType: 'organisation' | 'person' | undefined;
}

/** Without a type, only what can hardly be anything but a person's name is one. */
function namesParty(
	{ counterparty, counterpartyType: type }: PartyRow,
	officials: ReadonlySet<string>,
): boolean {
	if (counterparty === undefined || type === 'organisation') return false;
	const names = fullNames(counterparty).filter((name) => !officials.has(name));
	return type === 'person' ? names.length > 0 : names.some(isFullName);
}

/** A column of names takes no full one; a text names nobody whom it calls a villager, or lets speak. */
function tells(
	table: Table,
	row: Row<Table>,
	field: string,
	officials: ReadonlySet<string>,
): boolean {
	const text = (row as unknown as Readonly<Record<string, unknown>>)[field];
	if (typeof text !== 'string') return false;
	const ofNames = table.columns[field]?.heading.startsWith('姓名');
	const names = ofNames
		? fullNames(text)
		: privatePersons(text).map(({ start, end }) => text.slice(start, end));
	return names.some((name) => !officials.has(name));
}

function fullName(table: Table, row: Row<Table>, field: string): Finding {
	const { cell: _, ...place } = cellPlace(table, row, field);
	return finding('full-name', place);
}

function rows(dataset: VillageDataset, table: Table): readonly Row<Table>[] {
	return rowsOf(dataset, table.name as VillageTableName);
}
