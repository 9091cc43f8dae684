import type { Table } from '../../domain/schema/table.ts';
import { foldHeading } from '../../loading/match-headings.ts';
import type { KnownHeadings } from '../sheet/known-headings.ts';
import { listTableHeadings } from '../sheet/table-headings.ts';
import { profileOf } from '../sheet/table-profile.ts';
import { fieldNamed, type ColumnNames } from './column-match.ts';
import type { MatchingTable } from './matching.ts';

/** A table as offices keep it: its columns, and those that only offices have. */
export function columnsOfOffices(table: Table): MatchingTable {
	const known = listTableHeadings(table);
	return { name: table.name, columns: known.columns, names: profileOf(table).names, known };
}

/** The headings by which a header row is known: those of the table, and those that the office named. */
export function headingsOf(table: Table, names: ColumnNames = {}): KnownHeadings {
	const offices = columnsOfOffices(table);
	const fields = new Map(
		Object.entries(names).map(([heading, name]) => [
			foldHeading(heading),
			// A column that is not read is one of the header row, too.
			fieldNamed(name, offices) ?? `unread:${heading}`,
		]),
	);
	if (fields.size === 0) return offices.known;
	return {
		...offices.known,
		fieldOf: (heading) => fields.get(foldHeading(heading)) ?? offices.known.fieldOf(heading),
	};
}
