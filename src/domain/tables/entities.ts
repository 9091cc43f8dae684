import { date, text } from '../schema/cell-type.ts';
import { entity } from '../money/entity.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const entities = table({
	name: 'entities',
	scope: 'village',
	title: { zh: '核算主体', en: 'Accounting entities' },
	doc: {
		zh: '村里分开记账的，一个主体一行：集体经济组织、村民委员会、村民小组，合并以前的村保留账目的也写。列了的，每一期都要有它的收支明细和余额；没有收支的，余额照写，收入、支出写 0。只有一本账的村不用这个文件。',
		en: 'Each body of the village that keeps accounts of its own, one row each. What is listed owes its ledger and balances every period. A village with one set of accounts needs no such file.',
	},
	key: ['entity'],
	label: 'entity',
	growing: true,
	dateOrders: [{ kind: 'contradiction', fields: ['since', 'until'] }],
	page: { rows: 'together' },
	columns: {
		entity: required('主体', entity(), {
			doc: {
				zh: '集体经济组织、村民委员会、村民小组:名称，或者 合并前的村:名称。',
				en: 'Whose accounts, as in the ledger.',
			},
			aliases: ['核算主体', '账套'],
		}),
		since: required('起始公开日期', date(), {
			doc: { zh: '从哪天起应当公开它的账。', en: 'From when its accounts are owed.' },
			aliases: ['启用日期'],
		}),
		until: optional('终止日期', date(), {
			lives: 'filled-later',
			doc: {
				zh: '账并入别的主体、不再单独核算的最后一天；还在单独核算的留空。',
				en: 'The last day of accounts of its own; empty while it keeps them.',
			},
			aliases: ['停用日期'],
		}),
		note: optional('说明', text(), {
			doc: {
				zh: '例如合并前各村的账怎样保留，终止以后并到哪里。',
				en: 'Such as where its accounts went.',
			},
			aliases: ['备注'],
		}),
	},
});

export type AccountingEntity = Row<typeof entities>;
