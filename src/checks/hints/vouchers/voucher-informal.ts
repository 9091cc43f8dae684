import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { isWithoutVoucher } from '../evidence/without-voucher.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly slip: 'informal' | 'none';
}

export const voucherInformal = declareHintRule({
	id: 'voucher-informal',
	severity: 'attention',
	topic: 'vouchers',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of indexVillage(dataset).payments) {
			if (!isWithoutVoucher(payment)) continue;
			const { summary, voucherType } = payment.row;
			const slip = voucherType === 'none' ? 'none' : 'informal';
			yield { ...describePayment(payment), values: { summary, fen: payment.fen, slip } };
		}
	},
});
