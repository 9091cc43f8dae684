import { date, oneOf, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';
import { webAddress } from '../schema/web-address.ts';

export const links = table({
	name: 'links',
	scope: 'county',
	title: { zh: '通报和政策链接', en: 'Official notices' },
	doc: {
		zh: '上级公开的通报曝光、典型案例和政策解读，一篇一行，只放链接，不转载内容。没有可以不放这个文件。',
		en: 'What other offices publish: notices, cases, explanations of policy. Links alone, nothing is copied. Optional.',
	},
	key: ['url'],
	label: 'title',
	columns: {
		date: required('日期', date(), {
			doc: { zh: '原文哪天发布的。', en: 'Published on.' },
			aliases: ['发布日期'],
		}),
		title: required('标题', text(), {
			person: 'anonymous',
			doc: { zh: '原文标题。', en: 'The title as published.' },
		}),
		publisher: required('发布单位', text(), {
			doc: { zh: '谁发布的。', en: 'Who published it.' },
			aliases: ['来源'],
		}),
		url: required('网址', webAddress(), {
			doc: { zh: '原文的网址。', en: 'Where it is published.' },
			aliases: ['链接', '地址'],
		}),
		kind: optional('类别', oneOf({ 通报曝光: 'notice', 典型案例: 'case', 政策解读: 'policy' }), {
			doc: { zh: '哪一类；不写列在其他。', en: 'Which kind it is.' },
		}),
	},
});

export type OfficialLink = Row<typeof links>;
