import { id, oneOf, quantity, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const resources = table({
	name: 'resources',
	scope: 'village',
	title: { zh: '集体资源', en: 'Resources' },
	doc: {
		zh: '村集体的机动地、林地、水面、建设用地等，一块一行；承包到户的不写。',
		en: 'Land, woods and water of the collective, one plot a row; land contracted to households is left out.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '资源', en: 'resource' },
	fulfils: true,
	inventory: true,
	takes: ['comments', 'hints'],
	growing: true,
	page: { register: 'capitals', rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['资源编号'],
		}),
		name: required('名称', text(), {
			doc: { zh: '地块或水面的名称。', en: 'What it is called.' },
			aliases: ['资源名称', '地块名称'],
		}),
		kind: required(
			'类别',
			oneOf({
				耕地: 'farmland',
				林地: 'forest',
				草地: 'grassland',
				园地: 'orchard',
				水面: 'water',
				四荒地: 'wasteland',
				建设用地: 'building-land',
				其他: 'other',
			}),
			{
				doc: { zh: '哪种地。', en: 'The kind of land.' },
				aliases: ['资源类别', '资源类型', '地类'],
			},
		),
		area: required('面积（亩）', quantity({ zh: '亩', en: 'mu' }), {
			neverNegative: true,
			doc: { zh: '以确权或丈量的面积为准。', en: 'In mu, as surveyed.' },
			aliases: ['面积'],
		}),
		location: optional('位置', text(), {
			doc: { zh: '在哪里，可以写四至。', en: 'Where it is.' },
			aliases: ['坐落', '坐落位置', '四至'],
		}),
		use: required(
			'使用状况',
			oneOf({ 自营: 'own-use', 发包: 'contracted', 流转: 'transferred', 闲置: 'idle' }),
			{
				lives: 'moving',
				doc: { zh: '现在怎样用。', en: 'How it is used.' },
				aliases: ['使用情况', '利用状况'],
			},
		),
		contract: optional('合同编号', reference('contracts'), {
			lives: 'moving',
			doc: { zh: '发包、流转的，写合同。', en: 'The contract it is let by.' },
		}),
		correction: correctionNote,
	},
});

export type Resource = Row<typeof resources>;
