import { severityOf, type Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Answer } from '../domain/tables/answers.ts';
import { selectComparable, type Comparable } from '../summary/comparable.ts';
import { compareVillages, selectCountyAnswers } from './compare-villages.ts';
import type { VillageInspection } from './inspect-files.ts';

/** What is kept of a village until all have been inspected. Plain data: it passes between processes. */
export interface KeptInspection {
	/** Of the village. */
	readonly id: string;
	/** Of the village's own files. */
	readonly findings: readonly Finding[];
	/** Absent where the village could not be read, or hints are not looked for. */
	readonly compared?: {
		readonly comparable: Comparable;
		/** The village's answers to hints that only the comparison with others gives. */
		readonly answers: readonly Answer[];
	};
}

/** @param context as the village was inspected with */
export function keepInspection(
	id: string,
	inspection: VillageInspection | Pick<VillageInspection, 'findings'>,
	context: PortalContext | undefined,
): KeptInspection {
	const { findings } = inspection;
	if (!context || !('dataset' in inspection)) return { id, findings };
	const { dataset } = inspection;
	const compared = {
		comparable: selectComparable(dataset, context),
		answers: selectCountyAnswers(dataset),
	};
	return { id, findings, compared };
}

/** What all villages together say of one of them. */
export interface JoinedInspection {
	/** What the checks want a reader to know. */
	readonly warnings: readonly Finding[];
	/** Those that only the comparison gives, with the village's answers. */
	readonly hints: readonly AnswerableHint[];
}

export interface JoinedInspections {
	/** Of the villages' own files, and of their answers to hints of the comparison, in no order. */
	readonly findings: readonly Finding[];
	/** By the village's id, in the order in which they were given. */
	readonly villages: ReadonlyMap<string, JoinedInspection>;
}

/**
 * Brings together what was kept of each village, whichever process inspected it.
 * @param context without it the villages are not compared: hints are not looked for, or not all villages are given
 */
export function joinInspections(
	kept: readonly KeptInspection[],
	context: PortalContext | undefined,
): JoinedInspections {
	const found = context ? compareKept(kept, context) : new Map<string, never>();
	const villages = kept.map(({ id, findings }) => {
		const { hints = [], findings: wrong = [] } = found.get(id) ?? {};
		return { id, hints, findings: [...findings, ...wrong] };
	});
	return {
		findings: villages.flatMap(({ findings }) => findings),
		villages: new Map(
			villages.map(({ id, hints, findings }) => [id, { hints, warnings: warningsIn(findings) }]),
		),
	};
}

/** What of the findings in its files a village's readers are told. */
export function warningsIn(findings: readonly Finding[]): Finding[] {
	return findings.filter((each) => severityOf(each) === 'warning');
}

function compareKept(kept: readonly KeptInspection[], context: PortalContext) {
	const compared = kept.flatMap((each) => each.compared ?? []);
	const answers = new Map(compared.map((each) => [each.comparable.village, each.answers]));
	const comparables = compared.map(({ comparable }) => comparable);
	return new Map(
		compareVillages(comparables, answers, context).map((each) => [each.village, each] as const),
	);
}
