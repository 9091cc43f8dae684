import { fingerprintHeading } from '../personal-data/fingerprint.ts';
import { date, text } from '../schema/cell-type.ts';
import { required, table, type Row } from '../schema/table.ts';

/** Not disclosed: it is the office's own, and says of pictures and scans that somebody has looked at them. */
export const lookedAt = table({
	name: 'looked-at',
	scope: 'village',
	title: { zh: '已查看附件', en: 'Attachments looked at' },
	doc: {
		zh: '图片和扫描件里的字，程序看不到。公开以前由人看过，确认没有个人信息，一个文件登记一行；文件换了内容，要再看一次。这个表不公开。检查报告会给出要登记的那一行；也可以用 npm run new -- looked-at 登记。',
		en: 'Programs cannot read pictures and scans. Somebody looks at each before it is published, again when it changes, and says so in a row. This table is not published.',
	},
	key: ['name', 'fingerprint'],
	columns: {
		name: required('文件名', text(), {
			doc: { zh: 'attachments/ 下的文件名。', en: 'The name below attachments/.' },
		}),
		fingerprint: required(fingerprintHeading, text(), {
			doc: {
				zh: '看的是哪一份内容：文件的 SHA-256 的前12位以上，照检查报告抄写。',
				en: 'Which content was looked at: the first 12 or more digits of its SHA-256.',
			},
		}),
		date: required('查看日期', date(), {
			doc: { zh: '哪天看的。', en: 'The day somebody looked.' },
		}),
		by: required('查看人', text(), {
			doc: {
				zh: '谁看的，写职务或姓氏加职务，例如“王会计”。',
				en: 'Who looked: the post, or the surname and the post.',
			},
		}),
	},
});

export type LookedAt = Row<typeof lookedAt>;
