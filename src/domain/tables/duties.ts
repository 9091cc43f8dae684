import { date, id, oneOf, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const duties = table({
	name: 'duties',
	scope: 'village',
	title: { zh: '村干部责任清单', en: 'Duties of officials' },
	doc: {
		zh: '谁负责什么、哪天以前办完、办得怎样，一项一行。只写公职，姓名写任职的人。',
		en: 'One row a duty: whose it is, by when, and how far it has come.',
	},
	key: ['id'],
	label: 'duty',
	noun: { zh: '责任事项', en: 'duty' },
	fulfils: true,
	takes: ['comments'],
	growing: true,
	dateOrders: [{ kind: 'contradiction', fields: ['signedOn', 'dueOn'] }],
	page: { register: 'officials', rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
		}),
		role: required('责任人职务', text(), {
			doc: { zh: '例如“村党组织书记”。', en: 'The post.' },
			aliases: ['职务'],
		}),
		name: optional('责任人', text(), {
			person: 'named',
			doc: { zh: '任这个职务的人。', en: 'Who holds the post.' },
			aliases: ['责任人姓名'],
		}),
		duty: required('事项', text(), {
			doc: { zh: '负责的事，一行一项。', en: 'What is to be done.' },
			aliases: ['责任事项', '工作任务'],
		}),
		dueOn: optional('期限', date(), {
			doc: {
				zh: '哪天以前办完；长期负责的不写。',
				en: 'To be done by; empty for a standing duty.',
			},
			aliases: ['完成时限'],
		}),
		signedOn: optional('签字日期', date(), {
			doc: { zh: '责任人哪天签字认领。', en: 'When it was signed for.' },
			aliases: ['签订日期'],
		}),
		state: optional('完成情况', oneOf({ 未完成: 'open', 进行中: 'under-way', 已完成: 'done' }), {
			lives: 'moving',
			doc: { zh: '办到什么程度。', en: 'How far it has come.' },
		}),
		note: optional('说明', text(), {
			person: 'anonymous',
			doc: { zh: '办成了什么，没有办成是什么原因。', en: 'What came of it, or why not.' },
			aliases: ['备注'],
		}),
	},
});

export type Duty = Row<typeof duties>;
