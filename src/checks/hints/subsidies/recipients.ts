import type { SubsidyListRow } from '../../../domain/tables/subsidy-lists.ts';

/**
 * The rows of a list by who they are of, group and masked name, as far as a list tells: a name that stands there
 * twice is of two people, and of neither anything can be said.
 */
export function identifyRecipients(
	rows: readonly SubsidyListRow[],
): ReadonlyMap<string, SubsidyListRow> {
	const alike = Map.groupBy(rows, ({ group, name }) => JSON.stringify([group ?? '', name]));
	return new Map(
		[...alike].flatMap(([key, [row, another]]) => (row && !another ? [[key, row] as const] : [])),
	);
}

/** As it is written beside a hint: `三组 张*丰`. */
export function nameRecipient({ group, name }: SubsidyListRow): string {
	return [group, name].filter((part) => part !== undefined).join(' ');
}
