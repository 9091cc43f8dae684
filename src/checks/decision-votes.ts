import { finding, type Finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { decisions, type Decision } from '../domain/tables/decisions.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** The first is never more than the second. */
const limits = [
	['partyAttended', 'partyEligible'],
	['partyInFavour', 'partyAttended'],
	['attended', 'eligible'],
] as const satisfies readonly (readonly [keyof Decision, keyof Decision])[];

/** Nobody attends who is not entitled to, and the votes are those of the people who attended. */
export const decisionVotes: Check = {
	name: 'decision-votes',
	*run(dataset) {
		for (const decision of rowsOf(dataset, 'decisions')) {
			for (const [field, limit] of limits) {
				const [people, most] = [decision[field], decision[limit]];
				if (people === undefined || most === undefined || people <= most) continue;
				yield finding('attendance-exceeds', cellPlace(decisions, decision, field), {
					heading: decisions.columns[field].heading,
					limit: decisions.columns[limit].heading,
					most,
				});
			}
			yield* votes(decision);
		}
	},
};

/** A kind of vote that is left empty may be any number, so that the others are then only an upper limit. */
function* votes(decision: Decision): Generator<Finding> {
	const { attended, inFavour, against, abstained } = decision;
	const known = [inFavour, against, abstained].filter((count) => count !== undefined);
	if (attended === undefined || known.length === 0) return;
	const cast = known.reduce((sum, count) => sum + count, 0);
	if (cast === attended || (known.length < 3 && cast < attended)) return;
	yield finding('votes-differ', cellPlace(decisions, decision, 'attended'), { cast, attended });
}
