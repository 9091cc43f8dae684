import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Table } from '../domain/schema/table.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { showText } from './shown-change.ts';
import type { Draft } from './table-drafts.ts';
import { compareRows, writeCell } from './row-changes.ts';
import {
	findFulfillingTable,
	findIdentity,
	registerTables,
	type VillageCommit,
} from './village-commit.ts';

/** What a village wrote under 更正说明 in a commit. */
export interface Reason {
	/** The disclosure, or the row itself, it was written beside. */
	readonly row: string;
	readonly period: string;
	/** The table that the disclosure is about; absent where it explains its own row alone. */
	readonly about: string | undefined;
	/** `undefined` when it may not be shown. */
	readonly text: string | undefined;
}

/** The reasons that a commit adds. A reason that was there before explains an earlier change. */
export function findNewReasons(done: VillageCommit, register: CountyRegister): Reason[] {
	return [...findInRegisters(done, register), ...findBesideRows(done, register)];
}

/** Those beside changed rows of other tables, which explain the row, and of a table by periods the other rows of its period. */
function findBesideRows({ village, tables }: VillageCommit, register: CountyRegister): Reason[] {
	return tables.flatMap(({ table, name, before = [], after = [] }) => {
		if (!table.columns['correction'] || registerTables.includes(table.name)) return [];
		return compareRows(table, before, after).flatMap((change): Reason[] => {
			const own = change.after && writeCell(table, change.after, 'correction');
			const old = change.before && writeCell(table, change.before, 'correction');
			if (!change.after || own === undefined || own === old) return [];
			const { row, period } = findIdentity({ table, name }, change.after, village, register);
			const isByPeriod = table.publishedBy === 'period' && period !== undefined;
			return [
				{
					row,
					period: isByPeriod ? period : '',
					about: isByPeriod ? table.name : undefined,
					text: shorten(showText(own, '更正说明', register)),
				},
			];
		});
	});
}

function findInRegisters(
	{ village, registers }: VillageCommit,
	register: CountyRegister,
): Reason[] {
	return [...registers.after].flatMap(([name, rows]) => {
		const table = villageTables[name as VillageTableName] as Table;
		const before = new Map(registers.before.get(name)?.map((row) => [row.id, row.correction]));
		return rows.flatMap((row: Disclosure): Reason[] => {
			if (row.correction === undefined || before.get(row.id) === row.correction) return [];
			return [
				{
					row: findIdentity({ table, name: undefined }, row, village, register).row,
					period: row.period.key,
					about: register.catalogue.get(row.obligation)?.table,
					text: shorten(showText(row.correction, '更正说明', register)),
				},
			];
		});
	});
}

/** In characters. A reason is repeated beside each correction that it explains. */
const longestReason = 300;

function shorten(text: string | undefined): string | undefined {
	if (text === undefined || text.length <= longestReason) return text;
	return `${[...text].slice(0, longestReason).join('')}…`;
}

/** The reason beside the changed row itself, or beside the one disclosure that it was published with. */
export function findReason(
	{ row, table, period }: Draft,
	reasons: readonly Reason[],
): Reason | undefined {
	const own = reasons.find((reason) => reason.row === row);
	if (own) return own;
	const about = findFulfillingTable(table);
	const fitting = reasons.filter((reason) => reason.about === about);
	if (period !== undefined) return fitting.find((reason) => reason.period === period);
	return fitting.length === 1 ? fitting[0] : undefined;
}
