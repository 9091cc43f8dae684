import { addDays } from '../../domain/calendar-date.ts';
import { ledgerSubject } from '../../domain/hint-subject.ts';
import { rowAnchors } from '../../domain/row-anchor.ts';
import type { answers } from '../../domain/tables/answers.ts';
import { periodOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { randomFrom } from '../random.ts';
import { known, type RegisterSource } from './source.ts';

/** How often a village answers a hint: who keeps the due dates answers too. */
const shareAnswered = { punctual: 0.9, usual: 0.6, late: 0.3, gaps: 0.1 } as const;

const onWitness = [
	'当时只有经办人在场，事后由监委会核对实物和票据，情况属实。',
	'证明人外出，没有签字；监委会主任事后核对过，票据和实物相符。',
	'零星采购，一人经办，月底由监委会统一核对，没有异议。',
];

/** What the village says to the payments that bear no witness. */
export function answerRows(source: RegisterSource): Cells<typeof answers>[] {
	const { village, published } = source;
	return published.ledgers.flatMap(({ key, entries }) => {
		const anchors = rowAnchors(entries);
		return entries.flatMap((entry, index) => {
			if (entry.direction !== 'expense' || entry.fen <= 0 || entry.witness !== undefined) return [];
			const subject = ledgerSubject(key, anchors[index] ?? '');
			const random = randomFrom(`${village.id}/answer/${subject}`);
			const date = known(addDays(periodOf(key).last, random.int(20, 60)), source);
			if (date === undefined || !random.chance(shareAnswered[village.habit])) return [];
			return {
				hint: 'witness-missing',
				row: subject,
				answer: random.pick(onWitness),
				by: random.pick(['报账员', '村委会主任', '村务监督委员会主任']),
				date,
			};
		});
	});
}
