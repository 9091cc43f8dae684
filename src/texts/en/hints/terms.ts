import type { HintTextsAbout } from '../../hint-texts.ts';
import { date } from '../format.ts';

export const terms: HintTextsAbout<'terms'> = {
	'office-held-twice': {
		title: 'Two people in one office',
		rule: 'A secretary, a head, a chair and a group leader hold their office alone.',
		limit: ({ handoverDays }) =>
			`By the terms in the register of officials; noted where they share more than ${handoverDays} days, as a handover may take. Not deputies and members, nor whoever acts for the holder.`,
		reasons: [
			'The end of the earlier term was not written down.',
			'A date is wrong.',
			'Merged villages have groups of the same name, each with its leader.',
			'One of them acts for the other, and the post does not say so.',
		],
		answer:
			'Fill in the end of the earlier term; write an acting head as 代理主任; say of which former village a group is.',
		message: ({ name, offices, others, from, to }) =>
			to === ''
				? `${offices}: ${others} began on ${date(from)}, and the term of ${name} has no end.`
				: `${offices}: ${name} and ${others} are both registered from ${date(from)} to ${date(to)}.`,
	},
	'office-vacant': {
		title: 'An office without a holder',
		rule: 'When the secretary, the head of the committee or of its supervisors, or the collective’s chair leaves, the register says who follows.',
		limit: ({ vacantDays }) =>
			`Noted after ${vacantDays} days without a holder or somebody acting; not for offices that never had one, nor for groups.`,
		reasons: [
			'The successor is in office, and the register is behind.',
			'The term is over and the election still to come; the holder stays on.',
			'A by-election or an appointment is awaited, and who acts was not registered.',
		],
		answer:
			'Register the successor, or whoever acts, as 代理主任 or 副书记（主持工作）; say why where the election is late.',
		message: ({ name, offices, ended, days }) =>
			`${offices}: the term of ${name} ended on ${date(ended)}, ${days} days ago, and nobody is registered as following.`,
	},
};
