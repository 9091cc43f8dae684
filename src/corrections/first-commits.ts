import { nameHeld, nameRegistered } from '../domain/obligations/first-commits.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { isFiledByPeriod, listStretches } from '../village/stretches.ts';
import {
	findIdentity,
	openRows,
	registerTables,
	type ChangedTable,
	type VillageCommit,
} from './village-commit.ts';

/**
 * Notes the day of what a commit brings in with its rows: a file without any, or a registration that says that nothing
 * happened, is not there yet. What was there before and is not known came before the log began, and the first commit of
 * a village brings together what may have been published at any time before: neither proves a day. What goes and comes
 * back keeps its day.
 */
export function noteFirstCommits(
	firstCommits: Record<string, IsoDate>,
	changed: ChangedTable,
	{ village, on, isFirst }: VillageCommit,
	register: CountyRegister,
): void {
	if (isFirst) return;
	const names = (rows: ChangedTable['before'] = []) =>
		new Set(listNames(changed, openRows(changed.table, rows, register), village, register));
	const [before, after] = [names(changed.before), names(changed.after)];
	for (const name of before) if (!after.has(name)) firstCommits[name] ??= '';
	for (const name of after) if (!before.has(name)) firstCommits[name] ??= on;
}

/** What the rows of a file are called in {@link FirstCommits}; nothing in it that may not be shown. */
function listNames(
	{ table, name }: ChangedTable,
	rows: readonly Row<Table>[],
	village: string,
	register: CountyRegister,
): string[] {
	if (isFiledByPeriod(table)) {
		const period = name === undefined ? undefined : parsePeriod(name);
		return period && rows.length > 0 ? [nameHeld(table.name, period)] : [];
	}
	const issueOf = (row: Row<Table>) => findIdentity({ table, name }, row, village, register).issue;
	if (registerTables.includes(table.name)) {
		return (rows as unknown as readonly (Disclosure & Row<Table>)[])
			.filter(({ notApplicable }) => notApplicable === undefined)
			.flatMap((row) => [issueOf(row), nameRegistered(row.obligation, row.period.key)]);
	}
	const held = rows.flatMap((row) =>
		listStretches(table, row).map((stretch) => nameHeld(table.name, stretch)),
	);
	return table.event ? [...held, ...rows.map(issueOf)] : held;
}
