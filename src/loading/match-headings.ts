import { findNearest } from '../domain/nearest.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import type { Column, Table } from '../domain/schema/table.ts';

/** A column of the file, matched to the declaration. */
export interface MatchedColumn {
	readonly field: string;
	readonly column: Column;
	/** The heading as the file has it. */
	readonly heading: string;
	/** Which cell of a record, from 0. */
	readonly index: number;
}

/** Headings are folded from full width and cleared of white space before they are compared. */
export function foldHeading(heading: string): string {
	return heading.normalize('NFKC').replace(/\s+/g, '');
}

const acceptedByTable = new WeakMap<Table, ReadonlyMap<string, string>>();

/** Every accepted heading of a table: the Chinese one, the English field name, the aliases. */
export function listAcceptedHeadings(table: Table): ReadonlyMap<string, string> {
	const known = acceptedByTable.get(table);
	if (known) return known;
	const accepted = new Map<string, string>();
	acceptedByTable.set(table, accepted);
	for (const [field, column] of Object.entries(table.columns)) {
		for (const name of [column.heading, field, ...column.aliases]) {
			accepted.set(foldHeading(name), field);
		}
	}
	return accepted;
}

function declaredFields(table: Table): (heading: string) => string | undefined {
	const accepted = listAcceptedHeadings(table);
	return (heading) => accepted.get(foldHeading(heading));
}

/**
 * Finds the declared columns in the first record of a file; the order is free.
 * @param fieldOf what a heading names; by the declared names alone when left out
 */
export function matchHeadings(
	table: Table,
	headings: readonly string[],
	place: { readonly file: string; readonly line: number },
	fieldOf: (heading: string) => string | undefined = declaredFields(table),
): { readonly columns: readonly MatchedColumn[]; readonly findings: readonly Finding[] } {
	const found = new Map<string, MatchedColumn>();
	const unknown: { readonly written: string; readonly position: number }[] = [];
	const findings: Finding[] = [];
	headings.forEach((written, index) => {
		const heading = written.trim();
		if (!heading) return;
		const field = fieldOf(heading);
		const column = field === undefined ? undefined : table.columns[field];
		if (field === undefined || !column) {
			unknown.push({ written: heading, position: index });
		} else if (found.has(field)) {
			findings.push(
				finding(
					'heading-repeated',
					{ ...place, column: heading, position: index, cell: heading },
					{ heading: found.get(field)?.heading ?? column.heading },
				),
			);
		} else found.set(field, { field, column, heading, index });
	});
	const missing = Object.entries(table.columns).filter(([field]) => !found.has(field));
	const headingOf = new Map(
		missing.flatMap(([, { heading, aliases }]) =>
			[heading, ...aliases].map((name) => [foldHeading(name), heading] as const),
		),
	);
	for (const { written, position } of unknown) {
		const suggestion = headingOf.get(findNearest(foldHeading(written), headingOf.keys())) ?? '';
		findings.push(
			finding(
				'heading-unknown',
				{ ...place, column: written, position, cell: written },
				{ nearest: suggestion },
			),
		);
	}
	for (const [, column] of missing) {
		if (column.required) {
			findings.push(
				finding(
					'heading-missing',
					{ ...place, column: column.heading, position: headings.length },
					{ heading: column.heading },
				),
			);
		}
	}
	return { columns: [...found.values()], findings };
}
