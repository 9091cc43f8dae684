import type { CountyRegister } from '../domain/portal/county-register.ts';
import { parseIssue, writeIssue } from '../domain/rows/row-ref.ts';
import { shorten } from '../domain/shorten.ts';
import type { Table } from '../domain/schema/table.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { explanations, type Explanation } from '../domain/tables/explanations.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { Correction } from './correction.ts';
import { showText } from './shown-change.ts';
import { compareRows, writeCell } from './row-changes.ts';
import {
	computeDigest,
	findFulfillingTable,
	findIdentity,
	registerTables,
	type VillageCommit,
} from './village-commit.ts';

/** What a village wrote under 更正说明 in a commit. */
export interface Reason {
	/** The disclosure, or the row itself, it was written beside; of an explanation by itself, what tells it from others. */
	readonly row: string;
	readonly period: string;
	/** The table that the disclosure is about; absent where it explains its own row alone. */
	readonly about: string | undefined;
	/** Of an explanation by itself: what it is about. */
	readonly entry?: Pick<Explanation, 'table' | 'which'>;
	/** `undefined` when it may not be shown. */
	readonly text: string | undefined;
}

/** The reasons that a commit adds. A reason that was there before explains an earlier change. */
export function findNewReasons(done: VillageCommit, register: CountyRegister): Reason[] {
	return [
		...findInRegisters(done, register),
		...findBesideRows(done, register),
		...findExplanations(done, register),
	];
}

/** The explanations that a commit adds to those that stand by themselves. */
function findExplanations(
	{ village, explanations: { before, after } }: VillageCommit,
	register: CountyRegister,
): Reason[] {
	const cellsOf = (row: Explanation) =>
		Object.keys(explanations.columns).map((field) => writeCell(explanations, row, field) ?? '');
	const identify = (row: Explanation) => computeDigest([village, ...cellsOf(row)]);
	const known = new Set(before.map(identify));
	return after
		.filter((row) => !known.has(identify(row)))
		.map((row) => ({
			row: writeIssue({ table: explanations.name, key: identify(row) }),
			...{ period: '', about: undefined, entry: { table: row.table, which: row.which } },
			text: shortenReason(showText(row.reason, '更正说明', register)),
		}));
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
					text: shortenReason(showText(own, '更正说明', register)),
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
					text: shortenReason(showText(row.correction, '更正说明', register)),
				},
			];
		});
	});
}

/** In characters. A reason is repeated beside each correction that it explains. */
const longestReason = 300;

function shortenReason(text: string | undefined): string | undefined {
	return text === undefined ? undefined : shorten(text, longestReason);
}

/** A correction, or a draft of one, that a reason is looked for. */
interface Explained extends Pick<Correction, 'row' | 'table' | 'issue'> {
	readonly name?: string | undefined;
	readonly period?: string | undefined;
}

/**
 * The reason beside the changed row itself, one that stands by itself and names it, or the one beside the disclosure
 * that it was published with.
 */
export function findReason(draft: Explained, reasons: readonly Reason[]): Reason | undefined {
	const { row, table, period } = draft;
	const own =
		reasons.find((reason) => reason.row === row) ??
		reasons.find(({ entry }) => entry && isNamedBy(entry, draft));
	if (own) return own;
	const about = findFulfillingTable(table);
	const fitting = reasons.filter((reason) => reason.about === about);
	if (period !== undefined) return fitting.find((reason) => reason.period === period);
	return fitting.length === 1 ? fitting[0] : undefined;
}

function isNamedBy(
	{ table, which }: NonNullable<Reason['entry']>,
	{ table: own, issue, name }: Explained,
): boolean {
	if (table !== own) return false;
	return which === undefined || which === name || which === parseIssue(issue).key;
}
