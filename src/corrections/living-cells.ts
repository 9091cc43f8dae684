import type { Table } from '../domain/schema/table.ts';

/** Does a change of this cell report progress, and so correct nothing? */
export function isContinuation(
	{ columns, growing }: Table,
	field: string,
	wasEmpty: boolean,
): boolean {
	const lives = columns[field]?.lives;
	return lives === 'moving' || (wasEmpty && (growing || lives === 'filled-later'));
}
