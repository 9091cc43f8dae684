import { categoryCell } from '../money/categories.ts';
import { amount, oneOf, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const budget = table({
	name: 'budget',
	scope: 'year',
	title: { zh: '年度财务计划（预算）', en: 'Annual budget' },
	doc: {
		zh: '一年一个文件，文件名是年份，例如 budget/2025.csv。一个类别一行。',
		en: 'One file a year, named after it; one row a category.',
	},
	key: ['direction', 'category'],
	fulfils: true,
	takes: ['hints'],
	columns: {
		direction: required('收支', oneOf({ 收入: 'income', 支出: 'expense' }), {
			doc: { zh: '收入还是支出。', en: 'Income or expense.' },
		}),
		category: required('类别', categoryCell(), {
			doc: { zh: '标准类别，同收支明细。', en: 'A standard category, as in the ledger.' },
		}),
		amount: required('预算金额', amount(), {
			doc: { zh: '全年计划数。', en: 'Planned for the whole year.' },
			aliases: ['预算金额（元）', '计划金额'],
		}),
		note: optional('说明', text(), { doc: { zh: '怎么算出来的。', en: 'How it was worked out.' } }),
		correction: correctionNote,
	},
});

export type BudgetLine = Row<typeof budget>;
