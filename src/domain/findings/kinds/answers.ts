import { error, warning } from '../finding-kind.ts';

/** Answers, and records that are about another row. */
export const answerKinds = {
	'answer-incomplete': error<{ given: string; missing: string }>(),
	'answer-missing': error(),
	'answer-empty': warning(),
	'objection-undated': warning(),
	'answer-hint-unknown': error<{ nearest: string }>(),
	'answer-repeated': error<{ line: number }>(),
	'answer-stale': warning<{ hint: string }>(),
	'subject-dangling': error(),
	'subject-ambiguous': error<{ tables: string; example: string }>(),
	'recurrence-later': error<{ raised: string; earlier: string }>(),
} as const;
