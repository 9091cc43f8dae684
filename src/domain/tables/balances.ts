import { amount, oneOf, period, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { entity } from '../money/entity.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const balances = table({
	name: 'balances',
	scope: 'village',
	title: { zh: '货币资金余额', en: 'Cash and bank balances' },
	doc: {
		zh: '一个账户一个期间一行：期初 + 收入 − 支出 = 期末；下期期初等于上期期末。本期收入、支出包括账户之间的划转，转出、转入两边都写。',
		en: 'One row an account and period: opening + income − expense = closing, and the next opening is this closing. Income and expense include transfers between accounts, on both sides.',
	},
	key: ['entity', 'period', 'account', 'label'],
	publishedBy: 'period',
	fulfils: true,
	followsBooks: true,
	takes: ['hints'],
	columns: {
		entity: optional('主体', entity(), {
			doc: {
				zh: '谁的账；不写就是集体经济组织。',
				en: 'Whose account; the collective when empty.',
			},
		}),
		period: required('期间', period(), {
			doc: { zh: '与收支明细的文件名一致，例如 2025-03。', en: 'The period that the row closes.' },
		}),
		account: required(
			'账户',
			oneOf({ 库存现金: 'cash', 银行存款: 'bank', 其他货币资金: 'other' }),
			{ doc: { zh: '哪种钱。', en: 'Which kind of money.' } },
		),
		label: optional('账户名称', text(), {
			doc: {
				zh: '例如“基本户”。不得写完整账号。',
				en: 'For example 基本户; never a full account number.',
			},
		}),
		opening: required('期初余额', amount(), {
			doc: { zh: '期初有多少。', en: 'At the beginning.' },
			aliases: ['上期结余', '期初数', '期初余额（元）'],
		}),
		income: required('本期收入', amount(), {
			doc: { zh: '本期收进多少。', en: 'Received.' },
			aliases: ['本期收入（元）'],
		}),
		expense: required('本期支出', amount(), {
			doc: { zh: '本期付出多少。', en: 'Paid.' },
			aliases: ['本期支出（元）'],
		}),
		closing: required('期末余额', amount(), {
			doc: { zh: '期末还有多少。', en: 'At the end.' },
			aliases: ['本期结余', '期末数', '期末余额（元）'],
		}),
		correction: correctionNote,
	},
});

export type Balance = Row<typeof balances>;
