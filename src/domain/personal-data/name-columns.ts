import type { Column, PersonRole, Table } from '../schema/table.ts';

const maskedRoles: readonly (PersonRole | undefined)[] = ['masked', 'anonymous', 'party'];

/** Does the contract want private persons masked in a column? */
export function namesPersons({ person }: Column): boolean {
	return maskedRoles.includes(person);
}

/** The fields of a table that hold prose, and name nobody by what they are for. */
export function plainTextFieldsOf(table: Table): string[] {
	return Object.entries(table.columns)
		.filter(([, { type, person }]) => type.kind === 'text' && !type.words && !person)
		.map(([field]) => field);
}

/** The fields of a table whose columns have a role. */
export function fieldsOf(table: Table, person: PersonRole): string[] {
	return Object.entries(table.columns)
		.filter(([, column]) => column.person === person)
		.map(([field]) => field);
}
