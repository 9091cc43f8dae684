import type { Column, Table } from '../schema/table.ts';

/** Does the contract want masked names in a column? Such columns say so in their heading, or hold the other party. */
export function namesPersons({ heading }: Column): boolean {
	return heading.endsWith('（脱敏）') || heading === '对方';
}

/** The fields of a table in which a text must not tell who somebody is. */
export function maskedFields(table: Table): string[] {
	return Object.entries(table.columns)
		.filter(([, { heading }]) => heading.endsWith('（脱敏）'))
		.map(([field]) => field);
}
