import { id, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const townships = table({
	name: 'townships',
	scope: 'county',
	title: { zh: '乡镇名录', en: 'Townships' },
	doc: {
		zh: '全县乡镇、街道，一行一个。其他表里的“乡镇编号”都以此为准。',
		en: 'The townships of the county, one a row.',
	},
	key: ['id'],
	columns: {
		id: required('乡镇编号', id(), {
			doc: { zh: '一般用6位以上行政区划代码。', en: 'Usually the division code.' },
		}),
		name: required('乡镇名称', text(), { doc: { zh: '全称。', en: 'The full name.' } }),
		supervisionPhone: optional('监督电话', text(), {
			doc: { zh: '受理村务公开投诉的办公电话。', en: 'The office phone that takes complaints.' },
		}),
		about: optional('简介', text(), { doc: { zh: '一两句话。', en: 'A sentence or two.' } }),
	},
});

export type Township = Row<typeof townships>;
