import { addDays } from '../../../domain/time/calendar-date.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowSubject, villageSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import type { Period } from '../../../domain/time/period.ts';
import { silentPeriods } from '../../../domain/registers/silent-periods.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { period } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';

interface Values extends HintValues {
	/** The first and the last month, or quarter, without a record. */
	readonly first: string;
	readonly last: string;
	readonly months: number;
}

export const supervisionSilent = hintRule({
	id: 'supervision-silent',
	severity: 'attention',
	topic: 'decisions',
	title: { zh: '监委会没有工作记录', en: 'Supervision without a record' },
	rule: {
		zh: '村务监督委员会定期开展工作，每次都有记录。',
		en: 'The village supervision committee works regularly and leaves a record each time.',
	},
	limit: ({ portal }) => {
		const { supervisionMonths } = hintLimits(portal);
		return {
			text: {
				zh: `连续 ${supervisionMonths} 个整月没有记录就提示；按季度结账的村按整个季度算。`,
				en: `Noted from ${supervisionMonths} whole months without a record; whole quarters where books are closed by the quarter.`,
			},
			source: { kind: 'threshold', settings: ['supervisionMonths'] },
		};
	},
	reasons: [
		{ zh: '账看了、会列席了，没有记下来。', en: 'The committee worked and left no record.' },
		{ zh: '记录在村里，还没有录入。', en: 'There are records that are not entered yet.' },
		{ zh: '正在换届，新一届还没有开始工作。', en: 'A new committee was being elected.' },
	],
	answer: {
		zh: '补上这段时间的工作记录；没有工作的，说明原因。',
		en: 'Add the records of that time; otherwise say why there are none.',
	},
	message: {
		zh: ({ first, last, months }: Values) =>
			`${first === last ? period(first) : `${period(first)}到${period(last)}`}，连续 ${months} 个月没有村务监督委员会的工作记录。`,
		en: ({ first, last, months }) =>
			`From ${first} to ${last}, ${months} months in all, the supervision committee left no record.`,
	},
	*run(dataset, { portal, asOf }) {
		if (!isComplete(dataset, 'supervision')) return;
		const { since, closing } = dataset.village;
		const records = rowsOf(dataset, 'supervision').toSorted((a, b) => compareText(a.date, b.date));
		const start = since ?? records[0]?.date;
		if (start === undefined) return;
		for (const stretch of stretches(silentPeriods(records, start, closing, asOf))) {
			const [first, last] = [stretch[0], stretch.at(-1)];
			const months = stretch.length * (closing === 'quarter' ? 3 : 1);
			if (!first || !last || months < hintLimits(portal).supervisionMonths) continue;
			const before = records.findLast(({ date }) => date < first.first);
			yield {
				subject: before ? rowSubject('supervision', before.id) : villageSubject,
				on: last.last,
				values: { first: first.key, last: last.key, months },
				rows: before
					? [
							{
								subject: rowSubject('supervision', before.id),
								text: before.subject,
								on: before.date,
							},
						]
					: [],
			};
		}
	},
});

/** Periods that follow one another without a gap, together. */
function stretches(periods: readonly Period[]): Period[][] {
	const found: Period[][] = [];
	for (const each of periods) {
		const current = found.at(-1);
		const last = current?.at(-1);
		if (current && last && addDays(last.last, 1) === each.first) current.push(each);
		else found.push([each]);
	}
	return found;
}
