import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Decision } from '../../../domain/tables/decisions.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { aboutDecision } from '../evidence/about-decision.ts';
import { hintRule } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly title: string;
	/** The votes without a majority, in both languages. */
	readonly zh: string;
	readonly en: string;
}

/** 《中华人民共和国村民委员会组织法》: an assembly decides with more than half of those who attend. */
export const decisionNoMajority = hintRule({
	id: 'decision-no-majority',
	severity: 'attention',
	topic: 'decisions',
	title: { zh: '同意的没有过半数', en: 'No majority in favour' },
	rule: {
		zh: '决议要有到会人数的过半数同意。',
		en: 'More than half of those who attend are in favour of a decision.',
	},
	limit: () => ({
		text: {
			zh: '到会人数的过半数。村民会议、村民代表会议依照《中华人民共和国村民委员会组织法》，党员大会按同样的标准看。',
			en: 'More than half of those present: as 《中华人民共和国村民委员会组织法》 has it for the assemblies, and the same for the party members.',
		},
		source: { kind: 'law' },
	}),
	reasons: [
		{
			zh: '这件事没有通过，登记在这里备查，没有实施。',
			en: 'The matter was turned down, stands here for the record and was not carried out.',
		},
		{ zh: '票数填错，或者只记了一部分。', en: 'The votes are wrong or only some were counted.' },
	],
	answer: {
		zh: '对照表决记录改正票数；没有通过的，在“实施结果”写明。',
		en: 'Correct the votes from the minutes; where it was turned down, say so under 实施结果.',
	},
	message: {
		zh: ({ title, zh }: Values) => `“${title}”${zh}。`,
		en: ({ title, en }) => `“${title}”: ${en}.`,
	},
	*run(dataset, { asOf }) {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const lost = lostVotes(decision);
			if (lost.length === 0) continue;
			yield {
				...aboutDecision(decision, asOf),
				values: {
					title: decision.title,
					zh: lost.map(({ zh }) => zh).join('；'),
					en: lost.map(({ en }) => en).join('; '),
				},
			};
		}
	},
});

function lostVotes(decision: Decision) {
	const { partyAttended, partyInFavour, attended, inFavour } = decision;
	return [
		{ zh: '党员大会', en: 'the party members', present: partyAttended, votes: partyInFavour },
		{ zh: '村民（代表）会议', en: 'the assembly', present: attended, votes: inFavour },
	].flatMap(({ zh, en, present, votes }) =>
		present === undefined || votes === undefined || votes * 2 > present
			? []
			: [
					{
						zh: `${zh}实到 ${present} 人，同意 ${votes} 人，没有过半数`,
						en: `${votes} of ${present} of ${en} were in favour`,
					},
				],
	);
}
