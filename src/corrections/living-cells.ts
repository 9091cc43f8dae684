import type { Table } from '../domain/schema/table.ts';

/** Is a change of this cell how the matter went on, and no correction? */
export function goesOn({ columns, growing }: Table, field: string, wasEmpty: boolean): boolean {
	const lives = columns[field]?.lives;
	return lives === 'moving' || (wasEmpty && (growing || lives === 'filled-later'));
}
