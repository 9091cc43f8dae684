import { amount, count, reference, year } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const distributions = table({
	name: 'distributions',
	scope: 'village',
	title: { zh: '收益分配', en: 'Distribution of income' },
	doc: {
		zh: '一年一行，只写总数；没有分完的结转下年，不用写。各户明细只对成员公开，不要放进来。',
		en: 'One row a year, totals only; what is left is carried over. The share of each household is for members only.',
	},
	key: ['year'],
	label: 'year',
	fulfils: true,
	takes: ['hints'],
	page: { rows: 'anchors' },
	columns: {
		year: required('年度', year(), {
			doc: { zh: '分配的是哪一年的收益。', en: 'The year the income is of.' },
			aliases: ['分配年度'],
		}),
		total: required('收益总额', amount(), {
			doc: { zh: '全年收益，单位元；亏损写负数。', en: 'The income of the year in yuan.' },
			aliases: ['收益总额（元）', '可分配收益', '收益'],
		}),
		reserve: optional('公积公益金', amount(), {
			neverNegative: true,
			doc: { zh: '提取的公积公益金，单位元。', en: 'Put into the reserve, in yuan.' },
			aliases: ['公积公益金（元）', '提取公积公益金'],
		}),
		welfare: optional('福利费', amount(), {
			neverNegative: true,
			doc: { zh: '提取的福利费，单位元。', en: 'Put aside for welfare, in yuan.' },
			aliases: ['福利费（元）', '提取福利费'],
		}),
		investors: optional('外来投资分利', amount(), {
			neverNegative: true,
			doc: { zh: '分给外来投资者，单位元。', en: 'Paid to outside investors, in yuan.' },
			aliases: ['外来投资分利（元）', '投资者分利'],
		}),
		members: required('成员分配', amount(), {
			neverNegative: true,
			doc: { zh: '分给集体成员，单位元；没有分写0。', en: 'Paid to the members, in yuan.' },
			aliases: ['成员分配（元）', '成员分红', '农户分配'],
		}),
		other: optional('其他分配', amount(), {
			neverNegative: true,
			doc: { zh: '其他去向，单位元。', en: 'Anything else, in yuan.' },
			aliases: ['其他分配（元）', '其他'],
		}),
		households: optional('分配户数', count(), {
			doc: { zh: '分到的有多少户。', en: 'How many households had a share.' },
			aliases: ['户数', '分红户数'],
		}),
		decision: optional('决议编号', reference('decisions'), {
			doc: { zh: '通过分配方案的决议。', en: 'The decision behind it.' },
		}),
		correction: correctionNote,
	},
});

export type Distribution = Row<typeof distributions>;
