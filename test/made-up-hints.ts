import type { AnswerableHint } from '../src/domain/hints/hint.ts';
import type { HintMarks } from '../src/views/hint-marks.ts';

/** A hint about the first voucher of March 2025, without an answer. */
export function aHint(hint: Partial<AnswerableHint>): AnswerableHint {
	const subject = hint.subject ?? 'ledger:2025-03:记-3-1';
	return {
		rule: 'a-payment',
		subject,
		on: '2025-03-05',
		values: { what: '复印纸' },
		rows: [{ subject, text: '复印纸', on: '2025-03-05', amountFen: 10_000 }],
		...hint,
	};
}

export const anAnswer = { text: '录入时漏填。', by: '村报账员', on: '2025-04-20' };

/** Of a village without hints. */
export const noMarks: HintMarks = new Map();
