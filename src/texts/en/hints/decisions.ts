import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, period } from '../format.ts';

export const decisions: HintTextsAbout<'decisions'> = {
	'decision-steps-missing': {
		title: 'Steps of a decision missing',
		rule: 'No step of a decision is passed over: where a later one has a date, the earlier ones have theirs.',
		limit: 'Four meetings and two publications; steps still to come do not count.',
		reasons: [
			'The meeting was held and its date left out here.',
			'Two steps were taken on one day and only one was filled in.',
			'A matter of this kind does not need all of the steps.',
		],
		answer: 'Add the date where there are minutes; otherwise say why the step was not taken.',
		message: ({ title, missing, reached }) =>
			`“${title}” has come to ${reached}; there is no date for ${missing}.`,
	},
	'decision-out-of-order': {
		title: 'Steps of a decision out of order',
		rule: 'The steps of a decision are taken in their order: proposed, discussed, considered, voted on, then published.',
		limit: 'No step before the one it follows; on one day is in order.',
		reasons: [
			'A date is wrong, or is that of the minutes.',
			'The plan was changed and an earlier meeting held again.',
		],
		answer: 'Correct the dates from the minutes; where they are right, say why.',
		message: ({ title, step, on, before, beforeOn, steps }) =>
			`“${title}”: ${step} on ${date(on)}, before ${before} on ${date(beforeOn)}${steps > 1 ? `; ${steps} steps are out of order` : ''}.`,
	},
	'decision-no-quorum': {
		title: 'Too few attended',
		rule: 'Enough people attend a meeting that votes: two thirds of the representatives, more than half of the villagers, half of the party members.',
		limit:
			'As 《中华人民共和国村民委员会组织法》 has it for the villagers and their representatives; a meeting called with fewer people than households is one of representatives.',
		reasons: [
			'Many work elsewhere and voted through others, who were not counted.',
			'One of the numbers is wrong.',
			'It was a meeting of households or of a group.',
		],
		answer:
			'Correct the numbers from the attendance list; where they are right, say how the matter was decided again.',
		message: ({ title, partyEligible, partyAttended, assembly, eligible, attended }) =>
			`“${title}”: ${[
				partyEligible > 0 &&
					`${partyAttended} of ${partyEligible} party members attended, fewer than half`,
				eligible > 0 &&
					(assembly === 'representatives'
						? `${attended} of ${eligible} representatives attended, fewer than two thirds`
						: `${attended} of ${eligible} attended the assembly, not more than half`),
			]
				.filter((part) => part !== false)
				.join('; ')}.`,
	},
	'decision-no-majority': {
		title: 'No majority in favour',
		rule: 'More than half of those who attend are in favour of a decision.',
		limit:
			'More than half of those present: as 《中华人民共和国村民委员会组织法》 has it for the assemblies, and the same for the party members.',
		reasons: [
			'The matter was turned down, stands here for the record and was not carried out.',
			'The votes are wrong or only some were counted.',
		],
		answer: 'Correct the votes from the minutes; where it was turned down, say so under 实施结果.',
		message: ({ title, lost, partyPresent, partyVotes, present, votes }) =>
			`“${title}”: ${[
				lost !== 'assembly' &&
					`${partyVotes} of ${partyPresent} of the party members were in favour`,
				lost !== 'party' && `${votes} of ${present} of the assembly were in favour`,
			]
				.filter((part) => part !== false)
				.join('; ')}.`,
	},
	'assembly-absent': {
		title: 'Long without a recorded assembly',
		rule: 'The villagers or their representatives meet regularly, and what they decide is recorded.',
		limit: ({ assemblyMonths }) =>
			`Noted from ${assemblyMonths} months without a recorded assembly.`,
		reasons: [
			'Assemblies were held that decided nothing and so were not recorded.',
			'Decisions were taken and are not entered yet.',
		],
		answer:
			'Add what was decided; otherwise say when assemblies were held and what they discussed.',
		message: ({ from, to, begins, ends, months }) =>
			`From ${begins === 'assembly' ? 'the assembly of ' : ''}${date(from)} to ${ends === 'assembly' ? 'the next of ' : ''}${date(to)} no assembly is recorded, for ${months} months or more.`,
	},
	'supervision-silent': {
		title: 'Supervision without a record',
		rule: 'The village supervision committee works regularly and leaves a record each time.',
		limit: ({ supervisionMonths }) =>
			`Noted from ${supervisionMonths} whole months without a record; whole quarters where books are closed by the quarter.`,
		reasons: [
			'The committee worked and left no record.',
			'There are records that are not entered yet.',
			'A new committee was being elected.',
		],
		answer: 'Add the records of that time; otherwise say why there are none.',
		message: ({ first, last, months }) =>
			`From ${period(first)} to ${period(last)}, ${months} months in all, the supervision committee left no record.`,
	},
	'supervisor-conflict': {
		title: 'Supervisor’s other post or relative',
		rule: 'A supervisor is no committee member, secretary, accountant, clerk or head of the collective, nor their declared relative.',
		limit:
			'Terms that overlap. The law means near relatives: spouses, parents, children, siblings, grandparents and grandchildren.',
		reasons: [
			'The relation declared is a cousin’s or by marriage, which the law does not mean.',
			'The old post has been handed over and its last day was not entered.',
			'Two persons bear the same name.',
		],
		answer:
			'Add the last day of a post given up; otherwise say how the conflict is avoided and when it ends.',
		message: ({ name, post, other, otherPost, declaration }) =>
			other === ''
				? `${name} is ${post} and at the same time ${otherPost}.`
				: `${post} ${name} and ${otherPost} ${other} are declared to be related: “${declaration}”.`,
	},
};
