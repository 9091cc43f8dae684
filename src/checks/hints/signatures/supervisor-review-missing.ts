import { signedNames } from '../evidence/signed-names.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

/** The supervision committee reviews row by row, or the ledger of a period as a whole: either is enough. */
export const supervisorReviewMissing = hintRule({
	id: 'supervisor-review-missing',
	severity: 'attention',
	topic: 'signatures',
	title: { zh: '缺少监委会审核人', en: 'No supervision review' },
	rule: {
		zh: '每笔支出，或者它所在期间的财务公开登记，写明村务监督委员会的审核人。',
		en: 'Every payment, or the disclosure of its period, names who reviewed it for the supervision committee.',
	},
	limit: () => ({
		text: {
			zh: '收支明细和财务公开登记，至少一处有监委会审核人。',
			en: 'A reviewer in the ledger or in the register of disclosures.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '监委会已经审核，录入时漏填。', en: 'It was reviewed, and the name was left out here.' },
		{
			zh: '这一期还没有登记公开，审核人还没有填。',
			en: 'The period is not registered as disclosed yet.',
		},
		{ zh: '监委会换届，当时没有人审核。', en: 'The committee was just being elected.' },
	],
	answer: {
		zh: '审核过的，在收支明细或者财务公开登记里补上审核人；没有的，说明原因。',
		en: 'Add the reviewer to the ledger or to the disclosure; otherwise say why there is none.',
	},
	message: {
		zh: ({ summary }: { summary: string }) =>
			`“${summary}”没有监委会审核人，财务公开登记里也没有。`,
		en: ({ summary }) => `“${summary}” names no reviewer, nor does the disclosure of its period.`,
	},
	*run(dataset, { register: { catalogue } }) {
		const reviewed = rowsOf(dataset, 'finance')
			.filter(({ obligation }) => catalogue.get(obligation)?.table === 'ledger')
			.filter(({ reviewedBy }) => signedNames(reviewedBy).length > 0)
			.map(({ period }) => period);
		for (const payment of villageIndex(dataset).payments) {
			const { reviewer, summary, date } = payment.row;
			if (signedNames(reviewer).length > 0) continue;
			if (reviewed.some(({ first, last }) => first <= date && date <= last)) continue;
			yield { ...aboutPayment(payment), values: { summary } };
		}
	},
});
