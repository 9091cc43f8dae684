import type { Finding } from '../findings/findings.ts';
import { cellPlace, type Place, type Row, type Table } from '../schema/table.ts';
import { plainTextFieldsOf } from './name-columns.ts';
import { findNamedPersons } from './named-persons.ts';
import { reportNamedPersons } from './report-names.ts';

/** The persons whom the prose of some rows names in full, see {@link reportNamedPersons}. */
export function* reportNamesInRows<T extends Table>(
	table: T,
	rows: Iterable<Row<T>>,
	publicNames: ReadonlySet<string>,
): Generator<Finding> {
	const fields = plainTextFieldsOf(table);
	for (const row of rows) {
		for (const field of fields) {
			const text = (row as Readonly<Record<string, unknown>>)[field];
			if (typeof text !== 'string' || findNamedPersons(text).length === 0) continue;
			const told = reportNamedPersons(text, () => placeOfName(table, row, field), publicNames);
			if (told) yield told;
		}
	}
}

/** The place of a cell without what stands in it, for no message quotes a name. */
export function placeOfName<T extends Table>(
	table: T,
	row: Row<T>,
	field: string,
): Omit<Place, 'cell'> {
	const { cell: _, ...place } = cellPlace(table, row, field);
	return place;
}
