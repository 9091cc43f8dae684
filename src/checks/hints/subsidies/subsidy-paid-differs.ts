import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { isAwaited, paidBy } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly allocated: number;
	readonly paid: number;
}

/** A batch that says why in 差额说明 has explained itself, and its page shows the reason. */
export const subsidyPaidDiffers = hintRule({
	id: 'subsidy-paid-differs',
	severity: 'attention',
	topic: 'subsidies',
	title: { zh: '实发与应发不一致', en: 'Paid is not what was due' },
	rule: {
		zh: '补贴实发金额与应发金额一致；不一致的，写明原因。',
		en: 'What was paid of a subsidy is what was due, or the row says why not.',
	},
	limit: () => ({
		text: {
			zh: '差一分也提示；“差额说明”写了原因的、期间没有过完还没有发的，不提示。',
			en: 'To the fen; not where 差额说明 gives a reason, nor before the time it is for is over and any of it paid.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '有的银行卡失效或者信息有误，等改正后补发。',
			en: 'Some bank cards failed; the rest will be paid later.',
		},
		{ zh: '同时补发了以前的。', en: 'Arrears of earlier batches were paid too.' },
		{
			zh: '核减、核增了对象，应发金额没有更新。',
			en: 'Recipients were added or left out, and what was due was not updated.',
		},
	],
	answer: {
		zh: '在“差额说明”写明原因和什么时候补发；数写错的，改正。',
		en: 'Give the reason in 差额说明 and say when the rest will be paid; correct a wrong figure.',
	},
	message: {
		zh: ({ programme, allocated, paid }: Values) =>
			`“${programme}”应发 ${money(allocated)} 元，实发 ${money(paid)} 元，${paid > allocated ? '多' : '少'}发 ${money(Math.abs(paid - allocated))} 元，没有说明原因。`,
		en: ({ programme, allocated, paid }) =>
			`“${programme}”: due ${money(allocated)} yuan, paid ${money(paid)}, ${money(Math.abs(paid - allocated))} ${paid > allocated ? 'more' : 'less'}, without a reason.`,
	},
	*run(dataset, { asOf }) {
		for (const batch of rowsOf(dataset, 'subsidies')) {
			const { id, programme, allocated, paid, difference } = batch;
			if (paid === allocated || difference !== undefined || isAwaited(batch, asOf)) continue;
			const subject = rowSubject('subsidies', id);
			const on = paidBy(batch, asOf);
			yield {
				subject,
				on,
				amountFen: Math.abs(paid - allocated),
				values: { programme, allocated, paid },
				rows: [{ subject, text: programme, on, amountFen: paid }],
			};
		}
	},
});
