import { sumFen } from '../domain/money/money.ts';
import { compareText } from '../domain/order.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import {
	comparePeriods,
	monthKey,
	nextPeriodKey,
	parsePeriod,
	type Period,
} from '../domain/time/period.ts';
import type { Balance } from '../domain/tables/balances.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { indexVillage } from '../village/index/village-index.ts';
import type { MonthFlow } from '../village/ledger-months.ts';
import type { DueLedger } from '../summary/due-ledger.ts';

/** A month of which no ledger is here, between months of which there is one, or after them. */
export interface MonthGap {
	readonly month: string;
	/** The village says that nothing came in or went out; or it says nothing. */
	readonly gap: 'nothing' | 'unpublished';
}

/** A place in a row of months, none of which is left out. */
export type MonthSlot = MonthFlow | MonthGap;

/**
 * Income and expense month by month, with a slot for every month from the first that the village disclosed, or owes, to the newest.
 * @param due the newest ledger that it owes, be it there or not
 */
export function monthSlots(
	dataset: VillageDataset,
	due: DueLedger | undefined,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): MonthSlot[] {
	const flows = new Map(indexVillage(dataset).monthFlows.map((flow) => [flow.month, flow]));
	if (flows.size === 0) return [];
	const owed = due
		? [monthKey(dataset.village.since), monthKey(parsePeriod(due.period)?.last ?? '')]
		: [];
	const known = [...flows.keys(), ...owed].sort(compareText);
	const silent = periodsOfNothing(dataset, context);
	return monthsBetween(known[0] ?? '', known.at(-1) ?? '').map(
		(month) =>
			flows.get(month) ?? {
				month,
				gap: silent.some(({ first, last }) => first <= `${month}-01` && `${month}-28` <= last)
					? 'nothing'
					: 'unpublished',
			},
	);
}

export function isGap(slot: MonthSlot): slot is MonthGap {
	return 'gap' in slot;
}

/** Those that are disclosed. */
export function listFlows(slots: readonly MonthSlot[]): MonthFlow[] {
	return slots.flatMap((slot) => (isGap(slot) ? [] : [slot]));
}

/** The months of which the village says nothing. */
export function listUnpublished(slots: readonly MonthSlot[]): string[] {
	return slots.flatMap((slot) => (isGap(slot) && slot.gap === 'unpublished' ? [slot.month] : []));
}

/** Of what periods the village says that its accounts have nothing in them. */
function periodsOfNothing(
	dataset: VillageDataset,
	{ register, asOf }: Pick<PortalContext, 'register' | 'asOf'>,
): Period[] {
	return rowsOf(dataset, 'finance').flatMap(({ obligation, notApplicable, period, publishedOn }) =>
		notApplicable !== undefined &&
		publishedOn <= asOf &&
		register.catalogue.get(obligation)?.table === 'ledger'
			? [period]
			: [],
	);
}

/** Month keys, from the one to the other. */
function monthsBetween(from: string, to: string): string[] {
	const months: string[] = [];
	for (let next = from; next <= to; next = nextPeriodKey(parsePeriod(next) as Period))
		months.push(next);
	return months;
}

/** The money of a kind at the end of a period; absent where no row of that kind is registered, which is not zero. */
export interface BalancePoint {
	readonly period: string;
	/** No balances of the period are here. */
	readonly isGap: boolean;
	readonly cashFen: number | undefined;
	readonly bankFen: number | undefined;
	readonly otherFen: number | undefined;
}

/**
 * Closing balances of all entities together, period by period, by the kind of money. Between two periods, and after
 * the last one as far as accounts are due, a period without balances has its place.
 * @param due the newest ledger that the village owes
 */
export function balanceSeries(dataset: VillageDataset, due?: DueLedger): BalancePoint[] {
	const byPeriod = Map.groupBy(rowsOf(dataset, 'balances'), ({ period }) => period.key);
	const points = [...byPeriod].map(([key, rows]) => {
		const closing = (account: Balance['account']) => {
			const own = rows.filter((row) => row.account === account);
			return own.length === 0 ? undefined : sumFen(own.map((row) => row.closing));
		};
		return {
			...{ period: parsePeriod(key) as Period, isGap: false },
			cashFen: closing('cash'),
			bankFen: closing('bank'),
			otherFen: closing('other'),
		};
	});
	points.sort((a, b) => comparePeriods(a.period, b.period));
	const last = due && parsePeriod(due.period)?.last;
	return points.flatMap(({ period, ...point }, index) => [
		{ period: period.key, ...point },
		...periodsAfter(period, points[index + 1]?.period.first, last).map((key) => ({
			...{ period: key, isGap: true },
			...{ cashFen: undefined, bankFen: undefined, otherFen: undefined },
		})),
	]);
}

/** The periods of the same kind that end before the next one begins; where there is none, that end by a day. */
function periodsAfter(period: Period, next: IsoDate | undefined, last = ''): string[] {
	const keys: string[] = [];
	if (period.kind === 'day') return keys;
	for (let each = following(period); ; each = following(each)) {
		if (next === undefined ? each.last > last : each.last >= next) return keys;
		keys.push(each.key);
	}
}

function following(period: Period): Period {
	return parsePeriod(nextPeriodKey(period)) as Period;
}
