import { amount, date, id, oneOf, quantity, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const assets = table({
	name: 'assets',
	scope: 'village',
	title: { zh: '集体资产', en: 'Assets' },
	doc: {
		zh: '村集体的房屋、设备、道路设施等，一项一行；报废的也保留。',
		en: 'Buildings, equipment and works of the collective, one a row; scrapped ones stay.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '资产', en: 'asset' },
	fulfils: true,
	inventory: true,
	takes: ['comments', 'hints'],
	growing: true,
	page: { register: 'capitals', rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['资产编号'],
		}),
		name: required('名称', text(), {
			doc: { zh: '资产名称和规格。', en: 'What it is.' },
			aliases: ['资产名称'],
		}),
		kind: required('类别', text(), {
			doc: { zh: '例如房屋建筑物、机器设备、道路桥梁。', en: 'For example buildings, machines.' },
			aliases: ['资产类别', '资产类型'],
		}),
		acquiredOn: optional('取得日期', date(), {
			doc: { zh: '建成或购入的日期。', en: 'Built or bought on.' },
			aliases: ['取得时间', '购建日期', '购置日期', '入账日期'],
		}),
		cost: required('原值', amount(), {
			neverNegative: true,
			doc: { zh: '取得时的价值，单位元。', en: 'What it cost in yuan.' },
			aliases: ['原值（元）', '资产原值', '账面原值'],
		}),
		bookValue: optional('账面净值', amount(), {
			lives: 'moving',
			neverNegative: true,
			doc: { zh: '减去折旧后的价值，单位元。', en: 'The cost less depreciation in yuan.' },
			aliases: ['净值', '账面净值（元）', '资产净值'],
		}),
		quantity: optional('数量', quantity({ zh: '件、台、套、处', en: 'pieces' }), {
			neverNegative: true,
			doc: {
				zh: '几件、几台、几处；面积、长度写在名称里。',
				en: 'How many; area and length stand in the name.',
			},
		}),
		use: required(
			'使用状况',
			oneOf({ 自用: 'own-use', 出租: 'let', 闲置: 'idle', 报废: 'scrapped' }),
			{
				lives: 'moving',
				doc: { zh: '现在怎样用。', en: 'How it is used.' },
				aliases: ['使用情况', '使用状态'],
			},
		),
		location: optional('存放地点', text(), {
			doc: { zh: '在哪里。', en: 'Where it is.' },
			aliases: ['坐落', '坐落位置', '地点', '存放位置'],
		}),
		contract: optional('合同编号', reference('contracts'), {
			lives: 'moving',
			doc: { zh: '出租的，写租赁合同。', en: 'The contract it is let by.' },
		}),
		correction: correctionNote,
	},
});

export type Asset = Row<typeof assets>;
