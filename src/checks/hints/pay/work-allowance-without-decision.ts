import { datedSteps } from '../../../domain/registers/decision-steps.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { restsOnDecision } from '../evidence/payment-ties.ts';
import { largestRows, yearEnd } from '../evidence/payments-by-year.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly payments: number;
	readonly total: number;
}

/**
 * Who receives such an allowance, and how much, is for the villagers to decide, once for many payments: a
 * decision of that kind holds for its year and the one after. One hint a year, not one a payment.
 */
export const workAllowanceWithoutDecision = hintRule({
	id: 'work-allowance-without-decision',
	severity: 'attention',
	topic: 'pay',
	title: { zh: '误工补贴没有决议', en: 'Work allowance undecided' },
	rule: {
		zh: '误工补贴的人员和标准由村民会议或者村民代表会议决定。',
		en: 'Who is paid for lost working time, and how much, the villagers or their representatives decide.',
	},
	limit: () => ({
		text: {
			zh: '《中华人民共和国村民委员会组织法》规定由村民会议讨论决定；这笔支出写了决议，或者当年、上一年有“误工补贴”决议，就不提示。',
			en: '《中华人民共和国村民委员会组织法》 leaves it to the villagers; a decision named by the payment, or one on 误工补贴 of that year or the year before, suffices.',
		},
		source: { kind: 'law' },
	}),
	reasons: [
		{
			zh: '标准由县里、乡镇统一规定，村里没有另作决议。',
			en: 'The county or the township sets the rates.',
		},
		{
			zh: '前几年的决议一直沿用，没有登记在这里。',
			en: 'An older decision still holds and is not recorded here.',
		},
	],
	answer: {
		zh: '登记误工补贴的决议，或者在收支明细填上决议编号；按上级规定发的，写明文件。',
		en: 'Record the decision or name it in the ledger; where rates come from above, name the document.',
	},
	message: {
		zh: ({ year, payments, total }: Values) =>
			`${year}年付误工补贴 ${payments} 笔，合计 ${money(total)} 元，没有写决议；当年和上一年也没有误工补贴的决议。`,
		en: ({ year, payments, total }) =>
			`${payments} allowances for lost working time in ${year}, ${money(total)} yuan together, name no decision, and there is none on them of that year or the year before.`,
	},
	*run(dataset, { asOf }) {
		if (!isComplete(dataset, 'decisions', 'projects', 'contracts')) return;
		const decided = decidedYears(dataset);
		for (const [year, payments] of villageIndex(dataset).paymentsByYear) {
			if (decided.has(year) || decided.has(year - 1)) continue;
			const open = payments.filter(
				({ row }) => row.category === 'lost-work-allowance' && !restsOnDecision(dataset, row),
			);
			if (open.length === 0) continue;
			const total = sumFen(open.map(({ fen }) => fen));
			yield {
				subject: yearSubject(year),
				on: yearEnd(year, asOf),
				amountFen: total,
				values: { year, payments: open.length, total },
				rows: largestRows(open),
			};
		}
	},
});

/** The years in which a decision on such allowances took any of its steps. */
function decidedYears(dataset: VillageDataset): Set<number> {
	return new Set(
		rowsOf(dataset, 'decisions')
			.filter(({ kind }) => kind === 'work-allowance')
			.flatMap((decision) => datedSteps(decision).flatMap(({ on }) => on ?? []))
			.map((on) => Number(on.slice(0, 4))),
	);
}
