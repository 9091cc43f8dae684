import type { HintValues } from '../../../domain/hints/hint.ts';
import { isStillLet } from '../../../village/letting.ts';
import { contracts, type Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { date } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** Only what is still let: of a contract that is over, the decision can no longer change anything. */
export const letWithoutDecision = hintRule({
	id: 'let-without-decision',
	severity: 'attention',
	topic: 'contracts',
	title: { zh: '出租发包没有决议', en: 'Let without a decision' },
	rule: {
		zh: '集体资产出租、资源发包，合同对应一项“四议两公开”决议。',
		en: 'A contract that lets an asset or a resource names the decision behind it.',
	},
	limit: () => ({
		text: {
			zh: '一份合同一项决议；已经到期、终止的合同不算。',
			en: 'One decision for each contract that has not ended.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '合同签得早，决议只有纸质的，没有录入。',
			en: 'It was signed long ago; the decision is on paper only.',
		},
		{ zh: '决议已经录入，合同里没有填编号。', en: 'The decision is here; the contract omits it.' },
		{
			zh: '面积、金额小，按村规由村民委员会决定。',
			en: 'It is small and the village’s rules leave it to the committee.',
		},
	],
	answer: {
		zh: '有决议的，补上决议和编号；没有的，说明由谁在哪天决定。',
		en: 'Add the decision and its number; where there is none, say who decided and when.',
	},
	message: {
		zh: ({ kind, signedOn }: Letting) =>
			`${date(signedOn)}签订的${contracts.columns.kind.type.write(kind)}合同，没有填决议编号。`,
		en: ({ signedOn }) => `The contract signed on ${signedOn} names no decision.`,
	},
	*run(dataset, { asOf }) {
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { id, name, kind, signedOn, total, decision } = contract;
			if (decision !== undefined || !isStillLet(contract, asOf)) continue;
			yield {
				...aboutRow('contracts', { id, text: name, on: signedOn, amountFen: total }),
				values: { kind, signedOn },
			};
		}
	},
});

interface Letting extends HintValues {
	readonly kind: Contract['kind'];
	readonly signedOn: string;
}
