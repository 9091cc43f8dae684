import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Decision } from '../../../domain/tables/decisions.ts';
import type { Village } from '../../../domain/tables/villages.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { aboutDecision } from '../evidence/about-decision.ts';
import { hintRule } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly title: string;
	/** The meetings that too few attended, in both languages. */
	readonly zh: string;
	readonly en: string;
}

/**
 * 《中华人民共和国村民委员会组织法》: villagers' representatives meet when two thirds of them attend, the
 * villagers themselves when more than half do. Of the party members at least half: probationary members are
 * counted in the table and have no vote, so that a stricter count would do the village wrong.
 */
export const decisionNoQuorum = hintRule({
	id: 'decision-no-quorum',
	severity: 'attention',
	topic: 'decisions',
	title: { zh: '到会人数不够', en: 'Too few attended' },
	rule: {
		zh: '表决的会议到会人数要够：村民代表会议三分之二以上，村民会议过半数，党员大会半数以上。',
		en: 'Enough people attend a meeting that votes: two thirds of the representatives, more than half of the villagers, half of the party members.',
	},
	limit: () => ({
		text: {
			zh: '村民会议、村民代表会议的人数依照《中华人民共和国村民委员会组织法》；应到人数不到全村户数的，按村民代表会议算。',
			en: 'As 《中华人民共和国村民委员会组织法》 has it for the villagers and their representatives; a meeting called with fewer people than households is one of representatives.',
		},
		source: { kind: 'law' },
	}),
	reasons: [
		{
			zh: '外出务工的多，有人委托别人代为表决，没有计入实到。',
			en: 'Many work elsewhere and voted through others, who were not counted.',
		},
		{ zh: '应到、实到的数填错了。', en: 'One of the numbers is wrong.' },
		{
			zh: '开的是户代表会议或者村民小组会议。',
			en: 'It was a meeting of households or of a group.',
		},
	],
	answer: {
		zh: '对照签到簿改正人数；人数确实不够的，说明后来怎样补议的。',
		en: 'Correct the numbers from the attendance list; where they are right, say how the matter was decided again.',
	},
	message: {
		zh: ({ title, zh }: Values) => `“${title}”${zh}。`,
		en: ({ title, en }) => `“${title}”: ${en}.`,
	},
	*run(dataset, { asOf }) {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const short = shortMeetings(decision, dataset.village);
			if (short.length === 0) continue;
			yield {
				...aboutDecision(decision, asOf),
				values: {
					title: decision.title,
					zh: short.map(({ zh }) => zh).join('；'),
					en: short.map(({ en }) => en).join('; '),
				},
			};
		}
	},
});

function shortMeetings(decision: Decision, village: Village) {
	const { partyEligible, partyAttended, eligible, attended } = decision;
	const short: { zh: string; en: string }[] = [];
	if (partyEligible !== undefined && partyAttended !== undefined) {
		if (partyAttended * 2 < partyEligible) {
			short.push({
				zh: `党员大会应到 ${partyEligible} 人，实到 ${partyAttended} 人，不到半数`,
				en: `${partyAttended} of ${partyEligible} party members attended, fewer than half`,
			});
		}
	}
	if (eligible === undefined || attended === undefined) return short;
	if (isOfRepresentatives(eligible, village)) {
		if (attended * 3 < eligible * 2) {
			short.push({
				zh: `村民代表会议应到 ${eligible} 人，实到 ${attended} 人，不到三分之二`,
				en: `${attended} of ${eligible} representatives attended, fewer than two thirds`,
			});
		}
	} else if (attended * 2 <= eligible) {
		short.push({
			zh: `村民（代表）会议应到 ${eligible} 人，实到 ${attended} 人，没有过半数`,
			en: `${attended} of ${eligible} attended the assembly, not more than half`,
		});
	}
	return short;
}

/** The register has one column for both assemblies; the villagers' own calls every household at least. */
function isOfRepresentatives(eligible: number, village: Village): boolean {
	const { households = 0, representatives = 0 } = village;
	return eligible < households || eligible <= representatives;
}
