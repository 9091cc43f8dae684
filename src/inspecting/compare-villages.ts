import { matchAnswers, isCountyAnswer } from '../checks/hints/answered.ts';
import { findCountyHints } from '../checks/hints/index.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Answer } from '../domain/tables/answers.ts';
import type { Comparable } from '../summary/comparable.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';

/** A village's answers to hints that only the comparison with others gives. */
export function selectCountyAnswers(dataset: VillageDataset): readonly Answer[] {
	return rowsOf(dataset, 'answers').filter(isCountyAnswer);
}

export interface ComparedVillage {
	readonly village: string;
	readonly hints: readonly AnswerableHint[];
	/** What is wrong with its answers to such hints. */
	readonly findings: readonly Finding[];
}

/** The hints that come from comparing villages, with their answers: of each village that has either. */
export function compareVillages(
	comparables: readonly Comparable[],
	answers: ReadonlyMap<string, readonly Answer[]>,
	context: PortalContext,
): ComparedVillage[] {
	const found = findCountyHints(comparables, context);
	return comparables
		.map(({ village }) => ({
			village,
			...matchAnswers(found.get(village) ?? [], answers.get(village) ?? []),
		}))
		.filter(({ hints, findings }) => hints.length > 0 || findings.length > 0);
}
