import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Decision } from '../../../domain/tables/decisions.ts';
import type { Village } from '../../../domain/tables/villages.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeDecision } from '../evidence/about-decision.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface ShortMeetings extends HintValues {
	/** Of the party members' meeting; 0 where enough attended, as of the assembly. */
	readonly partyEligible: number;
	readonly partyAttended: number;
	readonly assembly: 'representatives' | 'villagers';
	readonly eligible: number;
	readonly attended: number;
}

interface Values extends ShortMeetings {
	readonly title: string;
}

/**
 * 《中华人民共和国村民委员会组织法》: villagers' representatives meet when two thirds of them attend, the
 * villagers themselves when more than half do. Of the party members at least half: probationary members are
 * counted in the table and have no vote, so that a stricter count would do the village wrong.
 */
export const decisionNoQuorum = declareHintRule({
	id: 'decision-no-quorum',
	severity: 'attention',
	topic: 'decisions',
	limit: fixedLimit('law'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const short = shortMeetings(decision, dataset.village);
			if (!short) continue;
			yield { ...describeDecision(decision, asOf), values: { title: decision.title, ...short } };
		}
	},
});

function shortMeetings(decision: Decision, village: Village): ShortMeetings | undefined {
	const { partyEligible = 0, partyAttended, eligible = 0, attended } = decision;
	const ofRepresentatives = isOfRepresentatives(eligible, village);
	const partyShort = partyAttended !== undefined && partyAttended * 2 < partyEligible;
	const short =
		attended !== undefined &&
		(ofRepresentatives ? attended * 3 < eligible * 2 : attended * 2 <= eligible);
	if (!partyShort && !short) return undefined;
	return {
		partyEligible: partyShort ? partyEligible : 0,
		partyAttended: partyShort ? partyAttended : 0,
		assembly: ofRepresentatives ? 'representatives' : 'villagers',
		eligible: short ? eligible : 0,
		attended: short ? attended : 0,
	};
}

/** The register has one column for both assemblies; the villagers' own calls every household at least. */
function isOfRepresentatives(eligible: number, village: Village): boolean {
	const { households = 0, representatives = 0 } = village;
	return eligible < households || eligible <= representatives;
}
