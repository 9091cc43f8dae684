import { rowsOf } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** Arrears outlive the contract: those of ended and renewed ones count too. */
export const rentOverdue = hintRule({
	id: 'rent-overdue',
	severity: 'attention',
	topic: 'contracts',
	title: { zh: '合同应收款没有收齐', en: 'Money due under a contract' },
	rule: {
		zh: '合同到目前为止应收的款项都已收到。',
		en: 'What was due under a contract so far has been received.',
	},
	limit: () => ({
		text: { zh: '累计已收款不少于累计应收款。', en: 'No less received than due so far.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '约定的缴款日刚过，款项还在途中。', en: 'It fell due just now and is on its way.' },
		{ zh: '对方经营困难，村里同意缓交。', en: 'The village granted a delay.' },
		{ zh: '款已收到，合同台账没有更新。', en: 'It has been received; the register is behind.' },
	],
	answer: {
		zh: '已经收到的，更新“已收款”；没有收到的，说明催收的情况、同意缓交的依据。',
		en: 'Bring the figure up to date, or say what is done to collect it and who granted a delay.',
	},
	message: {
		zh: ({ dueFen, receivedFen }: { dueFen: number; receivedFen: number }) =>
			`累计应收 ${money(dueFen)} 元，已收 ${money(receivedFen)} 元，还差 ${money(dueFen - receivedFen)} 元。`,
		en: ({ dueFen, receivedFen }) =>
			`${money(dueFen)} yuan due so far, ${money(receivedFen)} received, ${money(dueFen - receivedFen)} outstanding.`,
	},
	*run(dataset, { asOf }) {
		for (const { id, name, from, to, due, received } of rowsOf(dataset, 'contracts')) {
			if (from > asOf || due === undefined || received === undefined || due <= received) continue;
			const on = to < asOf ? to : asOf;
			yield {
				...aboutRow('contracts', { id, text: name, on, amountFen: due - received }),
				values: { dueFen: due, receivedFen: received },
			};
		}
	},
});
