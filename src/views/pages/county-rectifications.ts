import type { CountySummary } from '../../summary/county-summary.ts';
import {
	addRectifications,
	type RectificationCounts,
	type RectificationSource,
} from '../../summary/rectification-counts.ts';

export interface CountedVillage {
	readonly id: string;
	readonly name: string;
	readonly townshipName: string;
	readonly counts: RectificationCounts;
}

export interface CountyRectifications {
	readonly counts: RectificationCounts;
	/** How many villages have disclosed a problem at all. */
	readonly disclosing: number;
	readonly townships: readonly {
		readonly id: string;
		readonly name: string;
		readonly counts: RectificationCounts;
	}[];
	/** Those that have disclosed problems, in the order of the register. */
	readonly villages: readonly CountedVillage[];
	/** The source that raised most first. */
	readonly sources: readonly {
		readonly source: RectificationSource;
		readonly counts: RectificationCounts;
	}[];
}

/** The county's progress in mending what was found. Made from the villages' summaries only. */
export function countyRectifications({ townships }: CountySummary): CountyRectifications {
	const villages = townships.flatMap((township) => township.villages);
	const sources = new Set(
		villages.flatMap(({ rectifications }) => Object.keys(rectifications.sources)),
	) as Set<RectificationSource>;
	const counted = townships.flatMap(({ name: townshipName, villages: own }) =>
		own
			.filter(({ rectifications }) => rectifications.all.raised > 0)
			.map(({ id, name, rectifications }) => ({
				...{ id, name, townshipName },
				counts: rectifications.all,
			})),
	);
	return {
		counts: addRectifications(villages.map(({ rectifications }) => rectifications.all)),
		disclosing: counted.length,
		townships: townships.map(({ id, name, villages: own }) => ({
			id,
			name,
			counts: addRectifications(own.map(({ rectifications }) => rectifications.all)),
		})),
		villages: counted,
		sources: [...sources]
			.map((source) => ({
				source,
				counts: addRectifications(
					villages.flatMap(({ rectifications }) => rectifications.sources[source] ?? []),
				),
			}))
			.sort((a, b) => b.counts.raised - a.counts.raised),
	};
}
