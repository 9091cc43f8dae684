/** A ledger that was published with a mistake, and put right later. */
export interface PutRight {
	/** Village, table and period. */
	readonly key: string;
	/** What the village wrote under 更正说明. */
	readonly reason: string;
	/** Cells of the ledger by voucher: what stood there first, and what stands there now. */
	readonly cells: readonly {
		readonly voucher: string;
		readonly heading: '支出（元）' | '摘要';
		readonly first: string;
		readonly now: string;
	}[];
}

/** What three villages put right in the committed demo. */
export const putRight: readonly PutRight[] = [
	{
		key: '990101001200/ledger/2026-09',
		reason:
			'秸秆禁烧巡查误工每工120元，首次公布按100元录入，差额误记在小组长误工补贴里；监委会核对凭证后更正，合计不变。',
		cells: [
			{ voucher: '记-9-10', heading: '支出（元）', first: '3290.00', now: '3150.00' },
			{ voucher: '记-9-11', heading: '支出（元）', first: '700.00', now: '840.00' },
		],
	},
	{
		key: '990103001200/ledger/2026-09',
		reason: '路灯维修和机耕道清障误工首次公布时串列100元，按发票和工资表更正，合计不变。',
		cells: [
			{ voucher: '记-9-2', heading: '支出（元）', first: '1034.00', now: '1134.00' },
			{ voucher: '记-9-7', heading: '支出（元）', first: '1660.00', now: '1560.00' },
		],
	},
	{
		key: '990104001202/ledger/2026-09',
		reason: '有村民问修的是哪里的路灯，摘要补写地点和数量，金额不变。',
		cells: [
			{
				voucher: '记-9-5',
				heading: '摘要',
				first: '路灯维修',
				now: '更换麻园路灯灯头5盏',
			},
		],
	},
];
