import type { Affair } from '../domain/obligations/affair.ts';
import type { Flow } from '../domain/money/flow.ts';
import { sumFen } from '../domain/money/money.ts';
import { compareText } from '../domain/order.ts';
import type { Township } from '../domain/tables/townships.ts';
import { compareNewestFirst, type DisclosureHeadline } from './disclosure-headlines.ts';
import type { VillageSummary } from './village-summary.ts';

export interface CountyYear extends Flow {
	readonly year: number;
	/** How many villages have a ledger in that year. */
	readonly villages: number;
	/** The last month of which any village has a ledger, from 1; 12 in a whole year. */
	readonly through: number;
	/** The same months of the year before, where every village that has the year has them, too. */
	readonly before: Flow | undefined;
}

export interface VillageHeadline extends DisclosureHeadline {
	readonly village: string;
	readonly villageName: string;
	readonly township: string;
}

/** The county as its pages show it. Made from summaries only, never from ledgers. */
export interface CountySummary {
	/** By township in the order of the register, villages within each by id. */
	readonly townships: readonly TownshipSummary[];
	readonly years: readonly CountyYear[];
	readonly newest: readonly VillageHeadline[];
	readonly disclosures: Readonly<Record<Affair, number>>;
	readonly villages: number;
	readonly households: number;
	readonly population: number;
	readonly ledgerRows: number;
}

export interface TownshipSummary {
	readonly id: string;
	readonly name: string;
	readonly villages: readonly VillageSummary[];
}

const newestShown = 10;

/** Reduces the villages' summaries to the county's. The order of the summaries does not matter. */
export function summariseCounty(
	townships: Iterable<Township>,
	villages: readonly VillageSummary[],
): CountySummary {
	const ordered = villages.toSorted((a, b) => compareText(a.id, b.id));
	const byTownship = Map.groupBy(ordered, ({ township }) => township);
	return {
		townships: [...townships].map(({ id, name }) => ({
			id,
			name,
			villages: byTownship.get(id) ?? [],
		})),
		years: countyYears(ordered),
		newest: newestOf(ordered),
		disclosures: {
			party: total(ordered, ({ disclosures }) => disclosures.party),
			village: total(ordered, ({ disclosures }) => disclosures.village),
			finance: total(ordered, ({ disclosures }) => disclosures.finance),
		},
		villages: ordered.length,
		households: total(ordered, ({ households }) => households ?? 0),
		population: total(ordered, ({ population }) => population ?? 0),
		ledgerRows: total(ordered, ({ ledgerRows }) => ledgerRows),
	};
}

/** The newest disclosures of all villages, at most two of one village so that no single one fills the list. */
function newestOf(villages: readonly VillageSummary[]): VillageHeadline[] {
	const perVillage = 2;
	return villages
		.flatMap(({ id, name, township, newest }) =>
			newest
				.slice(0, perVillage)
				.map((each) => ({ ...each, village: id, villageName: name, township })),
		)
		.sort((a, b) => compareNewestFirst(a, b) || compareText(a.village, b.village))
		.slice(0, newestShown);
}

function countyYears(villages: readonly VillageSummary[]): CountyYear[] {
	const flows = villages.flatMap(({ years }) => years);
	return [...Map.groupBy(flows, ({ year }) => year)]
		.sort(([a], [b]) => a - b)
		.map(([year, each]) => ({
			year,
			villages: each.length,
			incomeFen: sumFen(each.map(({ incomeFen }) => incomeFen)),
			expenseFen: sumFen(each.map(({ expenseFen }) => expenseFen)),
			through: Math.max(...each.map(({ through }) => through)),
			before: addFlows(each.map(({ before }) => before)),
		}));
}

/** Nothing where one of them is not known: a part of them would be held against the whole. */
function addFlows(flows: readonly (Flow | undefined)[]): Flow | undefined {
	const known = flows.flatMap((flow) => flow ?? []);
	if (known.length < flows.length) return undefined;
	return {
		incomeFen: sumFen(known.map(({ incomeFen }) => incomeFen)),
		expenseFen: sumFen(known.map(({ expenseFen }) => expenseFen)),
	};
}

function total(
	villages: readonly VillageSummary[],
	count: (village: VillageSummary) => number,
): number {
	return villages.reduce((sum, village) => sum + count(village), 0);
}
