import { amount, date, id, oneOf, reference, text, yesOrNo } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { counterpartyType } from '../payees/counterparty-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const debts = table({
	name: 'debts',
	scope: 'village',
	title: { zh: '债权债务', en: 'Claims and debts' },
	doc: {
		zh: '别人欠村里的（债权）、村里欠别人的（债务），一笔一行；结清的写余额0，保留一年以上。',
		en: 'What others owe the village and what it owes, one a row; settled ones stay with a balance of 0.',
	},
	key: ['id'],
	label: 'reason',
	fulfils: true,
	inventory: true,
	moves: ['since'],
	takes: ['hints'],
	growing: true,
	dateOrders: [{ kind: 'contradiction', fields: ['since', 'dueOn'] }],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
		}),
		side: required('性质', oneOf({ 债权: 'claim', 债务: 'debt' }), {
			doc: { zh: '别人欠村里的写债权，村里欠别人的写债务。', en: 'Owed to the village, or by it.' },
			aliases: ['债权债务', '债权/债务'],
		}),
		counterparty: required('对方', text(), {
			person: 'party',
			doc: {
				zh: '欠款人或债权人。个人写脱敏姓名，例如“张*丰”。',
				en: 'Who owes or is owed; a private person is masked, for example 张*丰.',
			},
			aliases: ['对方单位', '往来单位', '单位或个人'],
		}),
		counterpartyType: optional('对方类型', counterpartyType(), {
			doc: { zh: '单位还是个人。', en: 'An organisation or a person.' },
		}),
		reason: required('事由', text(), {
			doc: { zh: '怎样欠下的。', en: 'How it came about.' },
			aliases: ['形成原因', '原因'],
		}),
		since: required('发生日期', date(), {
			doc: { zh: '哪天发生的。', en: 'Since when.' },
			aliases: ['发生时间', '形成时间', '形成日期'],
		}),
		amount: required('金额', amount(), {
			neverNegative: true,
			doc: { zh: '当初的金额，单位元。', en: 'The sum at first, in yuan.' },
			aliases: ['金额（元）', '原始金额', '发生金额'],
		}),
		outstanding: required('余额', amount(), {
			lives: 'moving',
			neverNegative: true,
			doc: { zh: '现在还欠多少，单位元。', en: 'What is still owed, in yuan.' },
			aliases: ['余额（元）', '未还余额', '尚欠金额', '结欠金额'],
		}),
		dueOn: optional('到期日', date(), {
			doc: { zh: '约定哪天还；没有约定不写。', en: 'When it falls due.' },
			aliases: ['到期日期', '还款日期', '约定还款日期'],
		}),
		official: optional('是否村干部', yesOrNo(), {
			doc: {
				zh: '对方是不是本村干部。',
				en: 'Whether the other party holds office in the village.',
			},
			aliases: ['村干部'],
		}),
		decision: optional('决议编号', reference('decisions'), {
			doc: { zh: '对应的“四议两公开”决议。', en: 'The decision behind it.' },
		}),
		correction: correctionNote,
	},
});

export type Debt = Row<typeof debts>;
