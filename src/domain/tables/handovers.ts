import { amount, date, id, oneOf, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const handovers = table({
	name: 'handovers',
	scope: 'village',
	title: { zh: '工作移交', en: 'Handovers of office' },
	doc: {
		zh: '换届、换人时的工作移交，一项一行：印章、账簿、合同、资产、现金、档案等，谁移交、谁接收、谁监交。移交人、接收人只写职务。',
		en: 'What is handed over when an office changes hands, one item a row. Posts, not persons, hand over and receive.',
	},
	key: ['id'],
	label: 'item',
	fulfils: true,
	takes: ['hints'],
	growing: true,
	dateOrders: [{ kind: 'steps', fields: ['electedOn', 'handedOn'] }],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
		}),
		electedOn: required('换届日期', date(), {
			doc: {
				zh: '新的人哪天产生或者上任。同一次换届的各行写同一天。',
				en: 'When the successor was elected or appointed; the same day in each row of one handover.',
			},
			aliases: ['任职日期', '选举日期'],
		}),
		handedOn: optional('交接日期', date(), {
			doc: { zh: '这一项哪天交接的；还没有交接不写。', en: 'Handed over on; empty until it is.' },
			aliases: ['移交日期'],
		}),
		item: required(
			'项目',
			oneOf({
				印章: 'seals',
				账簿: 'books',
				凭证: 'vouchers',
				合同: 'contracts',
				资产: 'assets',
				现金: 'cash',
				档案: 'archives',
				其他: 'other',
			}),
			{ doc: { zh: '移交的是什么。', en: 'What is handed over.' }, aliases: ['移交项目'] },
		),
		from: required('移交人职务', text(), {
			doc: {
				zh: '例如“原村民委员会主任”，不写姓名。',
				en: 'The post of who hands over, for example 原村民委员会主任.',
			},
			aliases: ['移交人'],
		}),
		to: required('接收人职务', text(), {
			doc: { zh: '例如“村民委员会主任”，不写姓名。', en: 'The post of who receives it.' },
			aliases: ['接收人'],
		}),
		witness: optional('监交人', text(), {
			person: 'named',
			doc: {
				zh: '谁监督交接，写单位和职务，例如“镇党委副书记”。',
				en: 'Who oversees it: body and post.',
			},
			aliases: ['监交'],
		}),
		amount: optional('金额', amount(), {
			neverNegative: true,
			doc: { zh: '现金、资产等有金额的写，单位元。', en: 'In yuan, where it has a value.' },
			aliases: ['金额（元）'],
		}),
		note: optional('说明', text(), {
			person: 'anonymous',
			doc: {
				zh: '数量、清单名称、有没有遗留问题；没有这一项的写“无”。',
				en: 'How many, which list, what is left open; 无 where there is none.',
			},
			aliases: ['备注'],
		}),
	},
});

export type Handover = Row<typeof handovers>;
