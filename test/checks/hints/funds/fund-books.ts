import { aFund, aLedgerRow, type Cells, type VillageParts } from '../../../builders.ts';

const receipt = aLedgerRow({
	日期: '2025-01-20',
	凭证号: '记-1-1',
	类别: '上级专项补助',
	摘要: '拨入村道维修补助',
	'收入（元）': '1000.00',
	'支出（元）': '',
	资金编号: 'ZJ2025-01',
});

/** A grant of 1,000 yuan that came in, and a payment of it in March, in books of January to March 2025. */
export function fundBooks(
	fund: Cells = {},
	{ income = {}, payment = {} }: { readonly income?: Cells; readonly payment?: Cells } = {},
): VillageParts & { readonly ledger: Readonly<Record<string, readonly Cells[]>> } {
	return {
		funds: [aFund(fund)],
		ledger: {
			'2025-01': [{ ...receipt, ...income }],
			'2025-02': [],
			'2025-03': [
				aLedgerRow({
					类别: '维修费',
					摘要: '村道补坑',
					'支出（元）': '400.00',
					资金编号: 'ZJ2025-01',
					...payment,
				}),
			],
		},
	};
}
