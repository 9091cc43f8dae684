import type { CountySummary } from '../../summary/county-summary.ts';
import {
	addRectifications,
	type RectificationCounts,
	type RectificationSource,
} from '../../summary/rectification-counts.ts';
import {
	byUrgency,
	type SupervisionDigest,
	type UnsettledProblem,
} from '../../summary/supervision-digest.ts';

export interface CountedVillage {
	readonly id: string;
	readonly name: string;
	readonly townshipName: string;
	readonly counts: RectificationCounts;
}

/** A problem of one of the county's villages that is not settled. */
export interface CountyProblem extends UnsettledProblem {
	readonly village: Pick<CountedVillage, 'id' | 'name' | 'townshipName'>;
}

/** How a village was inspected. */
export interface InspectedVillage extends Omit<SupervisionDigest, 'problems' | 'moreProblems'> {
	readonly id: string;
	readonly name: string;
	readonly townshipName: string;
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
	/** What is not settled, the most urgent first; at most {@link problemsShown}. */
	readonly problems: readonly CountyProblem[];
	/** How many more there are. */
	readonly moreProblems: number;
	/**
	 * Villages in which no inspection is registered, a report is not published, or no audit of the last term was
	 * published before the next; in the order of the register.
	 */
	readonly gaps: readonly InspectedVillage[];
}

/** A person can look through so many; the pages of the villages have the others. */
export const problemsShown = 300;

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
	const named = townships.flatMap(({ name: townshipName, villages: own }) =>
		own.map(({ id, name, supervision }) => ({ village: { id, name, townshipName }, supervision })),
	);
	const problems = named
		.flatMap(({ village, supervision }) =>
			supervision.problems.map((problem) => ({ ...problem, village })),
		)
		.sort(byUrgency);
	const kept = named.reduce((sum, { supervision }) => sum + supervision.moreProblems, 0);
	return {
		problems: problems.slice(0, problemsShown),
		moreProblems: Math.max(0, problems.length - problemsShown) + kept,
		gaps: named
			.map(({ village, supervision }) => ({ ...village, ...supervision }))
			.filter(
				({ inspections, unpublished, termAudit }) =>
					inspections === 0 ||
					unpublished > 0 ||
					(termAudit !== undefined && termAudit.state !== 'published'),
			),
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
