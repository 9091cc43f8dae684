import type { HintTextsAbout } from '../../hint-texts.ts';

const next = {
	posted: 'posting',
	sent: 'sending to the township',
	approved: 'approval or refusal',
} as const;

export const homesteads: HintTextsAbout<'homesteads'> = {
	'homestead-overdue': {
		title: 'An application for a house plot stands still',
		rule: 'An application is posted, sent to the township and decided; one may ask why it takes long.',
		limit: ({ homesteadDays }) =>
			`Noted more than ${homesteadDays} days after the last stage, while there is no result.`,
		reasons: [
			'It has come further, and the day or the result was not registered.',
			'It waits for a plan or for papers.',
			'The applicant asked to wait, or withdrew.',
		],
		answer: 'Add the day or the result; otherwise say what it waits for, and until when.',
		message: ({ stage, since, days }) =>
			`The last stage was on ${since}, ${days} days ago; no ${next[stage]} is registered.`,
	},
	'homestead-over-area': {
		title: 'A house plot above the standard',
		rule: 'A plot that is approved is no larger than the standard.',
		limit:
			'Held against the standard in 标准编号, or else the only one for 宅基地面积 in force on the day of the approval; any difference is noted.',
		reasons: [
			'A larger standard holds for the household, and is not named.',
			'The area includes what the county counts apart.',
			'The area is wrong.',
		],
		answer:
			'Name the standard; correct a wrong area; otherwise say who approved it, and on what ground.',
		message: ({ standard, area, most }) =>
			`${area} square metres were approved; ${standard} allows ${most}.`,
	},
};
