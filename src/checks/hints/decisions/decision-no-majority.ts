import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Decision } from '../../../domain/tables/decisions.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeDecision } from '../evidence/about-decision.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface LostVotes extends HintValues {
	/** Whose vote had no majority; the numbers of the other are 0. */
	readonly lost: 'party' | 'assembly' | 'both';
	readonly partyPresent: number;
	readonly partyVotes: number;
	readonly present: number;
	readonly votes: number;
}

interface Values extends LostVotes {
	readonly title: string;
}

/** 《中华人民共和国村民委员会组织法》: an assembly decides with more than half of those who attend. */
export const decisionNoMajority = declareHintRule({
	id: 'decision-no-majority',
	severity: 'attention',
	topic: 'decisions',
	limit: fixedLimit('law'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const lost = lostVotes(decision);
			if (!lost) continue;
			yield { ...describeDecision(decision, asOf), values: { title: decision.title, ...lost } };
		}
	},
});

function lostVotes(decision: Decision): LostVotes | undefined {
	const party = lostVote(decision.partyAttended, decision.partyInFavour);
	const assembly = lostVote(decision.attended, decision.inFavour);
	if (!party && !assembly) return undefined;
	return {
		lost: party && assembly ? 'both' : party ? 'party' : 'assembly',
		partyPresent: party?.present ?? 0,
		partyVotes: party?.votes ?? 0,
		present: assembly?.present ?? 0,
		votes: assembly?.votes ?? 0,
	};
}

function lostVote(present: number | undefined, votes: number | undefined) {
	if (present === undefined || votes === undefined || votes * 2 > present) return undefined;
	return { present, votes };
}
