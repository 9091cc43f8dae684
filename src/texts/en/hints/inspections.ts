import type { HintTextsAbout } from '../../hint-texts.ts';
import { date } from '../format.ts';

export const inspections: HintTextsAbout<'inspections'> = {
	'feedback-unpublished': {
		title: 'Result of an inspection not published',
		rule: 'What an inspection or audit told the village is told to the villagers.',
		limit: ({ feedbackDays }) =>
			`Noted where no day of publication is registered more than ${feedbackDays} days after the report.`,
		reasons: [
			'It was published; the day is not registered.',
			'The report may not be published yet, or only to some.',
			'It is to be published together with the rectification.',
		],
		answer:
			'Add the day it was published, or say who decided that it is not published yet, and on what ground.',
		message: ({ by, on, days }) =>
			`${by} reported on ${date(on)}, ${days} days ago; no day of publication is registered.`,
	},
	'recheck-missing': {
		title: 'Not checked again after it was put right',
		rule: 'A problem that was put right is checked again, and the result registered.',
		limit: ({ recheckDays }) =>
			`Noted where no second check is registered more than ${recheckDays} days afterwards.`,
		reasons: [
			'It was checked again and not registered.',
			'It is to be checked at the next inspection.',
			'It was simple and checked on the spot.',
		],
		answer: 'Add day and result of the second check, or say when it is to be and by whom.',
		message: ({ on, days }) =>
			`Put right on ${date(on)}, ${days} days ago; no second check is registered.`,
	},
	'audit-after-election': {
		title: 'No audit of the term published before the next',
		rule: 'The audit of a term is published before the next term begins.',
		limit:
			'The day before the next village committee’s term, as the register of officials has it; audits of a term and of leaving officials both count. Where the county’s rules say another time, they hold.',
		reasons: [
			'It was made and published, and not registered.',
			'The county audits all villages after the election.',
			'The same people were elected again, and the county asks for no audit then.',
		],
		answer: 'Register the audit and when it was published, or say who is to make it and when.',
		message: (values) =>
			`The new village committee’s term began on ${date(values.began)}; ` +
			(values.state === 'late'
				? `the audit of the term before was published on ${date(values.publishedOn)}.`
				: values.state === 'unpublished'
					? 'no day of publication is registered for the audit of the term before.'
					: 'no audit of the term before is registered.'),
	},
};
