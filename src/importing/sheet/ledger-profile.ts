import { amount, count, text } from '../../domain/schema/cell-type.ts';
import { optional } from '../../domain/schema/table.ts';
import type { ledger } from '../../domain/tables/ledger.ts';
import { officeLedgerHeadings } from '../../domain/tables/office-columns.ts';
import type { ProfileDeclaration } from './table-profile.ts';

type LedgerField = keyof typeof ledger.columns;

/** What offices call the ledger's columns beyond the aliases that `data/` itself accepts. */
const names: Partial<Record<LedgerField, readonly string[]>> = {
	date: ['时间', '发生日期', '收支日期', '交易日期', '凭证日期', '年月日'],
	voucher: ['凭证', '凭证号码', '凭证号数', '凭单号', '记账凭证号', '字号'],
	category: ['收支科目', '收支分类', '分类', '费用类别'],
	account: ['科目代码', '会计科目编号', '会计科目代码'],
	summary: [
		'摘要内容',
		'内容',
		'用途',
		'事项',
		'收支内容',
		'收支事由',
		'收支摘要',
		'业务摘要',
		'事由及用途',
	],
	income: [
		'借方（收入）',
		'贷方（收入）',
		'收入（借方）',
		'收入（贷方）',
		'收入数',
		'收入额',
		'本期收入',
		'收入发生额',
		'收款金额',
	],
	expense: [
		'贷方（支出）',
		'借方（支出）',
		'支出（贷方）',
		'支出（借方）',
		'支出数',
		'支出额',
		'本期支出',
		'支出发生额',
		'付款金额',
		'开支',
	],
	counterparty: [
		'对方名称',
		'对方户名',
		'往来单位',
		'收付款单位',
		'收(付)款单位',
		'收款单位',
		'付款单位',
		'收付款人',
		'收(付)款人',
		'领款人',
		'交款人',
	],
	counterpartyType: ['对方性质'],
	voucherType: ['票据种类', '单据类型'],
	handler: ['经办人', '经手'],
	witness: ['证明'],
	approver: ['批准人', '审批', '签批人'],
	reviewer: ['监委会审核'],
	fundSource: ['经费来源'],
	note: ['说明', '附注', '备考'],
};

const only = (what: string) => ({
	zh: what,
	en: 'A column of offices’ tables that data/ does not have.',
});

const officeColumns = {
	direction: optional(officeLedgerHeadings.direction, text(), {
		doc: only('这一笔是收还是支。'),
		aliases: [
			'收支',
			'收支方向',
			'方向',
			'收付',
			'收/付',
			'收支标志',
			'收支类型',
			'交易类型',
			'业务类型',
		],
	}),
	amount: optional(officeLedgerHeadings.amount, amount(), {
		doc: only('收或支的金额，要有“收/支”一列才知道是哪边。'),
		aliases: ['发生额', '发生金额', '收支金额', '交易金额'],
	}),
	balance: optional(officeLedgerHeadings.balance, amount(), {
		doc: only('逐行的余额，用来核对。'),
		aliases: ['结余', '结存', '余额数', '结余金额', '结存金额', '账面余额', '结余额'],
	}),
	voucherWord: optional(officeLedgerHeadings.voucherWord, text(), {
		doc: only('凭证的字，写在凭证号前面。'),
		aliases: ['凭证类别', '凭证类型', '凭证种类'],
	}),
	debit: optional(officeLedgerHeadings.debit, amount(), {
		doc: only('余额能证明它是收还是支时才导入。'),
		aliases: ['借', '借方金额', '借方发生额'],
	}),
	credit: optional(officeLedgerHeadings.credit, amount(), {
		doc: only('余额能证明它是收还是支时才导入。'),
		aliases: ['贷', '贷方金额', '贷方发生额'],
	}),
	balanceSide: optional(officeLedgerHeadings.balanceSide, text(), {
		doc: only('余额在借方还是在贷方。'),
		aliases: ['借或贷', '余额方向', '借贷', '借贷方向'],
	}),
	slips: optional(officeLedgerHeadings.slips, count(), {
		doc: only('单据张数，不导入。'),
		aliases: ['单据张数', '附件张数', '附单据数', '附件数', '凭证张数'],
	}),
} as const;

/** A ledger as offices keep it: every row a payment, told apart into income and expense, with a balance that runs along. */
export const ledgerProfile: ProfileDeclaration = {
	names,
	officeColumns,
	payments: {
		sides: ['income', 'expense'],
		amount: 'amount',
		direction: 'direction',
		balance: 'balance',
		date: 'date',
		voucher: 'voucher',
		voucherWord: 'voucherWord',
		category: 'category',
	},
};
