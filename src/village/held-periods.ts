import { once } from '../domain/once.ts';
import { entityName } from '../domain/money/entity.ts';
import { leavesNoDayOut } from '../domain/obligations/disclosure-coverage.ts';
import { nameHeld } from '../domain/obligations/first-commits.ts';
import { confirmsNoChange, tellsItself } from '../domain/obligations/no-change.ts';
import type { TableContents } from '../domain/obligations/obligation-status.ts';
import { daysAround, namesRow } from '../domain/obligations/recorded-event.ts';
import { compareText } from '../domain/order.ts';
import { listRequiredTables, type RequiredTable } from '../domain/obligations/required-table.ts';
import type { Columns, Row, Table } from '../domain/schema/table.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { villageTables, type VillageTableName } from '../domain/tables/village-tables.ts';
import { earliestOf, latestOf, type IsoDate } from '../domain/time/calendar-date.ts';
import { liesWithin, periodsOverlap, type Period, type Stretch } from '../domain/time/period.ts';
import { isComplete, type TableFile, type VillageDataset } from './dataset.ts';
import { isEntityTable, listSilentEntities } from './silent-entities.ts';
import { isFiledByPeriod, listStretches, periodFields } from './stretches.ts';

/** A row, and a stretch of time that it is about. */
export interface HeldRow extends Stretch {
	readonly row: Row<Table>;
}

/** What a table holds, by time. */
interface HeldTable {
	/** Must every day of a period lie in a stretch, as with accounts? Of a register it is enough that something moved. */
	readonly everyDay: boolean;
	/** Does it list what there is? Its rows change on days that nothing in it tells. */
	readonly inventory: boolean;
	readonly isEmpty: boolean;
	/** What its rows are about; of a table with a file a period, the periods of those that have rows. */
	readonly stretches: readonly Stretch[];
	readonly rows: readonly HeldRow[];
	readonly lives: readonly RowLife[];
}

/** A row by its number and by what it is called, and from when to when something was done with it. */
interface RowLife {
	readonly id: string;
	readonly name: string;
	readonly span: Stretch | undefined;
}

/** What the tables of a village hold of stretches of time. */
export interface HeldPeriods extends TableContents {
	/** Must its rows leave no day of a period out, as with accounts? Of a register it is enough that something moved. */
	needsEveryDay(table: VillageTableName): boolean;
	/** The rows of a table that are about a time within a period, or moved in it. */
	listRows(table: VillageTableName, period: Period): readonly HeldRow[];
	/** From which day on the tables of an item held of a period what they must; empty where the history does not prove one. */
	heldSince(item: CatalogueItem, period: Period, disclosures: readonly Disclosure[]): IsoDate;
}

const known = new WeakMap<VillageDataset, HeldPeriods>();

/** What a village's tables hold of each period. Read from its rows once. */
export function heldPeriodsOf(dataset: VillageDataset): HeldPeriods {
	const own = known.get(dataset) ?? openHeldPeriods(dataset);
	known.set(dataset, own);
	return own;
}

function openHeldPeriods(dataset: VillageDataset): HeldPeriods {
	const tables = new Map<VillageTableName, HeldTable>();
	const held = (name: VillageTableName): HeldTable => {
		const table = tables.get(name) ?? holdTable(name, dataset);
		tables.set(name, table);
		return table;
	};
	return {
		findLack: (item, period, disclosures) => {
			const required = listRequiredTables(item);
			const lack = required.find(({ table }) => !holds(held(table), period, disclosures));
			return lack ?? findSilent(dataset, required, period);
		},
		findEventLack: (item, disclosure) =>
			listRequiredTables(item).find(
				({ table }) =>
					isComplete(dataset, table) &&
					!holdsEvent(held(table), disclosure) &&
					!tablesNamedWith(table).some((each) =>
						held(each).lives.some((row) => namesRow(disclosure, row)),
					),
			),
		hasFigures: (item, period) => {
			const required = listRequiredTables(item);
			return (
				required.length > 0 &&
				required.every(({ table }) => held(table).everyDay && holds(held(table), period, []))
			);
		},
		heldSince: (item, period, disclosures) =>
			latestOf(
				listRequiredTables(item).map(({ table }) => {
					const dayOf = (stretch: Stretch) =>
						dataset.firstCommits?.[nameHeld(table, stretch)] ?? '';
					return heldFrom(held(table), period, disclosures, dayOf);
				}),
			) ?? '',
		needsEveryDay: (table) => held(table).everyDay,
		listRows: (table, period) => held(table).rows.filter((row) => liesWithin(row, period)),
	};
}

/** The first table in which the accounts of an entity are missing that the village lists. */
function findSilent(
	dataset: VillageDataset,
	required: readonly RequiredTable[],
	period: Period,
): RequiredTable | undefined {
	for (const { table } of required) {
		const silent = isEntityTable(table) ? listSilentEntities(dataset, table, period) : [];
		if (silent.length > 0) return { table, entities: silent.map(entityName) };
	}
	return undefined;
}

/**
 * Accounts leave no day out, but for the parts of which it is said that they had nothing in them. Of a register
 * something moved in the period, or a disclosure confirms that nothing did. A list of what there is may have changed on
 * a day that it does not tell: there a disclosure that says something itself is enough, where the list is not empty.
 */
function holds(
	{ everyDay, inventory, isEmpty, stretches }: HeldTable,
	period: Period,
	disclosures: readonly Disclosure[],
): boolean {
	const own = disclosures.filter((each) => periodsOverlap(each.period, period));
	if (everyDay) {
		const excused = own.filter(({ notApplicable }) => notApplicable !== undefined);
		return leavesNoDayOut(period, [
			...stretches.filter((each) => periodsOverlap(each, period)),
			...excused.map((each) => each.period),
		]);
	}
	return (
		own.some(confirmsNoChange) ||
		stretches.some((each) => periodsOverlap(each, period)) ||
		(inventory && !isEmpty && own.some(tellsItself))
	);
}

/**
 * A row belongs to an event that was disclosed when the disclosure names it, or is dated while something was done with it,
 * or near that. A list of what there is tells of events by itself.
 */
function holdsEvent({ inventory, isEmpty, lives }: HeldTable, disclosure: Disclosure): boolean {
	if (inventory && !isEmpty && tellsItself(disclosure)) return true;
	return lives.some(
		({ span }) => span && periodsOverlap(daysAround(span.first, span.last), disclosure.period),
	);
}

/** The table itself, and those whose rows its own name: what is offered for rent has no contract yet. */
function tablesNamedWith(name: VillageTableName): VillageTableName[] {
	const columns = Object.values(villageTables[name].columns as Columns);
	const referred = columns.flatMap(({ type }) => type.refersTo ?? []);
	return [...new Set([name, ...referred])].filter(
		(each) => each in villageTables,
	) as VillageTableName[];
}

/** The first day on which {@link holds} was true, each stretch being there from a day on; what is not proved from the beginning. */
function heldFrom(
	{ everyDay, inventory, stretches }: HeldTable,
	period: Period,
	disclosures: readonly Disclosure[],
	dayOf: (stretch: Stretch) => IsoDate,
): IsoDate {
	const own = disclosures.filter((each) => periodsOverlap(each.period, period));
	const dated = stretches
		.filter((each) => periodsOverlap(each, period))
		.map((stretch) => ({ stretch, day: dayOf(stretch) }))
		.sort((a, b) => compareText(a.day, b.day));
	if (!everyDay) {
		const isTold = own.some(confirmsNoChange) || (inventory && own.some(tellsItself));
		return isTold ? '' : (dated[0]?.day ?? '');
	}
	const parts: Stretch[] = own
		.filter(({ notApplicable }) => notApplicable !== undefined)
		.map((each) => each.period);
	for (const { stretch, day } of dated) {
		parts.push(stretch);
		if (leavesNoDayOut(period, parts)) return day;
	}
	return '';
}

function holdTable(name: VillageTableName, { files }: VillageDataset): HeldTable {
	const table: Table = villageTables[name];
	const ofTable = files[name] as readonly TableFile<never>[];
	const periods = periodFields(table);
	const byFile = isFiledByPeriod(table);
	const rows = once(() =>
		ofTable.flatMap((file) =>
			(file.rows as readonly Row<Table>[]).flatMap((row) =>
				listStretches(table, row).map(({ first, last }) => ({ row, first, last })),
			),
		),
	);
	const lives = once(() =>
		ofTable.flatMap((file) =>
			(file.rows as readonly Row<Table>[]).map((row): RowLife => {
				const { id = '', [table.label ?? '']: name = '' } = row as unknown as Record<
					string,
					string
				>;
				const stretches = listStretches(table, row);
				const first = earliestOf(stretches.map((each) => each.first));
				const last = latestOf(stretches.map((each) => each.last));
				const isDated = first !== undefined && last !== undefined;
				return { id, name, span: isDated ? { first, last } : undefined };
			}),
		),
	);
	return {
		everyDay: byFile || table.key.some((field) => periods.includes(field)),
		inventory: table.inventory,
		get isEmpty() {
			return ofTable.every((file) => file.rows.length === 0);
		},
		get stretches() {
			return byFile
				? ofTable.flatMap(({ period, rows: own }) => (period && own.length > 0 ? [period] : []))
				: rows();
		},
		get rows() {
			return rows();
		},
		get lives() {
			return lives();
		},
	};
}
