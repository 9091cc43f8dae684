import { fixedLimit, hintRule, type FoundHint } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';
import { withoutVoucher } from '../evidence/without-voucher.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly slip: 'informal' | 'none';
}

export const voucherInformal = hintRule({
	id: 'voucher-informal',
	severity: 'attention',
	topic: 'vouchers',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of villageIndex(dataset).payments) {
			if (!withoutVoucher(payment)) continue;
			const { summary, voucherType } = payment.row;
			const slip = voucherType === 'none' ? 'none' : 'informal';
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen, slip } };
		}
	},
});
