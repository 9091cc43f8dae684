import { date, reference, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const publicNames = table({
	name: 'public-names',
	scope: 'county',
	title: { zh: '可以公开姓名的人', en: 'Persons who may be named' },
	doc: {
		zh: '不任公职、但县里核准可以写出全名的人，一人一行，写明理由。村干部不写在这里，登记在本村的 officials.csv。没有这样的人，可以不放这个文件。这个表不公开。',
		en: 'Private persons whom the county lets be named in full, one a row, and why. Officials stand in officials.csv. Optional, and not published.',
	},
	key: ['name', 'village'],
	columns: {
		name: required('姓名', text(), {
			person: 'named',
			doc: { zh: '全名，和文件里写的一样。', en: 'The full name as the files have it.' },
		}),
		reason: required('理由', text(), {
			doc: {
				zh: '为什么可以公开，例如“英烈”“企业法定代表人”“已公开的判决书”。',
				en: 'Why the name may be public: a martyr, the legal representative of a firm, a published document.',
			},
			aliases: ['公开理由'],
		}),
		village: optional('村', reference('villages'), {
			doc: {
				zh: '只在一个村可以公开的，写村编号；不写就是全县。',
				en: 'The village where it holds; the whole county when empty.',
			},
			aliases: ['村编号'],
		}),
		date: optional('日期', date(), { doc: { zh: '哪天核准的。', en: 'Cleared on.' } }),
		by: optional('经办', text(), {
			person: 'named',
			doc: { zh: '谁核准的，写职务或姓名。', en: 'Who cleared it.' },
			aliases: ['经办人'],
		}),
	},
});

export type PublicName = Row<typeof publicNames>;
