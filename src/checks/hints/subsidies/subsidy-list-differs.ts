import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Subsidy } from '../../../domain/tables/subsidies.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { isAwaited, listedBatches, paidBy } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly paid: number;
	readonly listed: number;
	readonly rows: number;
}

export const subsidyListDiffers = hintRule({
	id: 'subsidy-list-differs',
	severity: 'attention',
	topic: 'subsidies',
	title: { zh: '名单合计与实发不一致', en: 'The list adds up to something else' },
	rule: {
		zh: '补贴名单各行金额加起来等于实发金额。',
		en: 'The rows of a subsidy’s list add up to what was paid.',
	},
	limit: () => ({
		text: {
			zh: '差一分也提示；名单合计等于应发、“差额说明”写了原因的，不提示。',
			en: 'To the fen; not where the list is of what was due and 差额说明 gives a reason.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '名单按应发写，有几户没有发成。',
			en: 'The list says what was due, and some of it could not be paid.',
		},
		{ zh: '名单漏录、重录了几行。', en: 'Rows were left out or entered twice.' },
	],
	answer: {
		zh: '逐行核对名单，改正名单或者实发金额；两边都没有错的，说明差在哪里。',
		en: 'Check the list row by row and correct it or the sum paid; where both are right, say why they differ.',
	},
	message: {
		zh: ({ programme, paid, listed, rows }: Values) =>
			`“${programme}”实发 ${money(paid)} 元，名单 ${rows} 行合计 ${money(listed)} 元，相差 ${money(Math.abs(paid - listed))} 元。`,
		en: ({ programme, paid, listed, rows }) =>
			`“${programme}”: ${money(paid)} yuan paid, but the ${rows} rows of the list add up to ${money(listed)}.`,
	},
	*run(dataset, { asOf }) {
		for (const { batch, rows } of listedBatches(dataset)) {
			const { id, programme, paid } = batch;
			const listed = sumFen(rows.map(({ amount }) => amount));
			if (listed === paid || isAwaited(batch, asOf) || listsTheDue(batch, listed)) continue;
			const subject = rowSubject('subsidies', id);
			const on = paidBy(batch, asOf);
			yield {
				subject,
				on,
				amountFen: Math.abs(paid - listed),
				values: { programme, paid, listed, rows: rows.length },
				rows: [{ subject, text: programme, on, amountFen: paid }],
			};
		}
	},
});

/** Does the list say what was due, and the batch why not all of it was paid? */
function listsTheDue({ allocated, difference }: Subsidy, listed: number): boolean {
	return listed === allocated && difference !== undefined;
}
