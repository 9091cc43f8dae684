import { categoryCell } from '../money/categories.ts';
import { amount, date, fileNames, oneOf, quantity, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { counterpartyType } from '../payees/counterparty-type.ts';
import { entity } from '../money/entity.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const ledger = table({
	name: 'ledger',
	scope: 'period',
	title: { zh: '收支明细', en: 'Ledger' },
	doc: {
		zh: '一个期间一个文件，文件名就是期间，例如 ledger/2025-03.csv（按季结账的村写 2025-Q1.csv）。一行一笔，收入、支出只填一栏。',
		en: 'One file a period, named after it. One row a payment; exactly one of income and expense is filled.',
	},
	key: ['entity', 'voucher'],
	fulfils: true,
	followsBooks: true,
	columns: {
		entity: optional('主体', entity(), {
			doc: {
				zh: '谁的账：集体经济组织（不写就是它）、村民委员会、村民小组:名称。',
				en: 'Whose account; the collective when empty.',
			},
		}),
		date: required('日期', date(), {
			doc: { zh: '记账日期，必须在本期间内。', en: 'The day of the entry, within the period.' },
			aliases: ['记账日期', '业务日期'],
		}),
		voucher: required('凭证号', text(), {
			doc: { zh: '记账凭证号，例如 记-3-12。', en: 'The voucher number, for example 记-3-12.' },
			aliases: ['凭证编号', '凭证字号'],
		}),
		category: required('类别', categoryCell(), {
			doc: { zh: '标准类别，见下面的类别表。', en: 'A standard category.' },
			aliases: ['收支类别', '科目类别'],
		}),
		account: optional('科目', text(), {
			isCode: true,
			doc: {
				zh: '会计科目编号（2004年或2023年制度）。',
				en: 'Account code of the 2004 or 2023 chart.',
			},
			aliases: ['科目编号'],
		}),
		summary: required('摘要', text(), {
			doc: { zh: '这笔钱是做什么的，写清事由和数量。', en: 'What the money was for.' },
			aliases: ['内容摘要', '事由'],
		}),
		income: optional('收入（元）', amount(), {
			doc: { zh: '收入金额；冲销写负数。', en: 'Income in yuan; a reversal is negative.' },
			aliases: ['收入', '收入金额'],
		}),
		expense: optional('支出（元）', amount(), {
			doc: { zh: '支出金额；冲销写负数。', en: 'Expense in yuan; a reversal is negative.' },
			aliases: ['支出', '支出金额'],
		}),
		counterparty: optional('对方', text(), {
			person: 'party',
			doc: {
				zh: '收款或付款的另一方。个人写脱敏姓名，例如“张*丰”。',
				en: 'The other party; a private person is masked, for example 张*丰.',
			},
			aliases: ['对方单位', '收款人', '付款人'],
		}),
		counterpartyType: optional('对方类型', counterpartyType(), {
			doc: {
				zh: '单位还是个人。写“单位”的支出才列入全县收款单位，不写的不列。',
				en: 'An organisation or a person; only organisations named so get a page of payments.',
			},
		}),
		voucherType: optional(
			'票据类型',
			oneOf({
				发票: 'invoice',
				财政票据: 'fiscal-receipt',
				收据: 'receipt',
				工资表: 'payroll',
				白条: 'informal-slip',
				无: 'none',
			}),
			{ doc: { zh: '附的是什么票据。', en: 'The kind of voucher attached.' } },
		),
		handler: optional('经手人', text(), {
			person: 'named',
			doc: { zh: '谁经办的。', en: 'Who handled it.' },
		}),
		witness: optional('证明人', text(), {
			person: 'named',
			doc: { zh: '谁证明的。', en: 'Who witnessed it.' },
		}),
		approver: optional('审批人', text(), {
			person: 'named',
			doc: { zh: '谁审批的。', en: 'Who approved it.' },
		}),
		reviewer: optional('监委会审核人', text(), {
			person: 'named',
			doc: { zh: '村务监督委员会谁审核的。', en: 'Who reviewed it for the supervision committee.' },
			aliases: ['审核人'],
		}),
		fundSource: optional(
			'资金来源',
			oneOf({
				集体自有: 'own',
				财政补助: 'fiscal',
				专项资金: 'earmarked',
				社会捐赠: 'donation',
				一事一议: 'one-case-one-meeting',
				其他: 'other',
			}),
			{ doc: { zh: '用的是什么钱。', en: 'Where the money comes from.' } },
		),
		decision: optional('决议编号', reference('decisions'), {
			doc: { zh: '对应的“四议两公开”决议。', en: 'The decision behind it.' },
		}),
		contract: optional('合同编号', reference('contracts'), {
			doc: { zh: '对应的合同。', en: 'The contract behind it.' },
		}),
		project: optional('项目编号', reference('projects'), {
			doc: { zh: '对应的工程项目。', en: 'The project behind it.' },
		}),
		standard: optional('标准编号', reference('standards'), {
			doc: {
				zh: '误工补贴、慰问、差旅、奖励按哪条标准付的，写县或者本村 standards.csv 里的编号。',
				en: 'The standard that an allowance, gift, journey or reward is paid by.',
			},
		}),
		quantity: optional('数量', quantity({ zh: '见标准', en: 'see the standard' }), {
			neverNegative: true,
			doc: {
				zh: '按标准付的，写多少个工、多少户、多少人，单位同标准。',
				en: 'How much was paid for, in the unit of the standard.',
			},
		}),
		fund: optional('资金编号', reference('funds'), {
			doc: {
				zh: '对应的专项资金：拨进来的这一笔，和用它付的每一笔，都写。',
				en: 'The earmarked money that came in by this row, or was spent by it.',
			},
			aliases: ['专项资金编号'],
		}),
		debt: optional('债权债务编号', reference('debts'), {
			doc: {
				zh: '对应的债权债务：借进来、借出去的这一笔，和归还、收回的每一笔，都写；支付以前的欠款、收到欠交的款，也写。',
				en: 'The claim or debt that arose by this row, or was paid by it.',
			},
			aliases: ['债务编号', '债权编号'],
		}),
		attachments: optional('附件', fileNames(), {
			doc: {
				zh: 'attachments/ 下的文件名，用“；”隔开。',
				en: 'File names under attachments/, separated by “；”.',
			},
		}),
		note: optional('备注', text(), { doc: { zh: '需要说明的。', en: 'Remarks.' } }),
		correction: correctionNote,
	},
});

export type LedgerRow = Row<typeof ledger>;
