import { date, text } from '../schema/cell-type.ts';
import { hintSubject } from '../hints/hint-subject.ts';
import { required, table, type Row } from '../schema/table.ts';

export const answers = table({
	name: 'answers',
	scope: 'village',
	title: { zh: '提示答复', en: 'Answers to hints' },
	doc: {
		zh: '村里对网站提示的说明，一条提示一行；答复显示在提示旁边，提示保留。提示不再出现后，把这一行删去。',
		en: 'What the village says to a hint, one row each. It is shown beside the hint, which stays.',
	},
	key: ['hint', 'row'],
	columns: {
		hint: required('提示编号', text(), {
			doc: {
				zh: '哪一种提示，照网站上的编号写，例如 witness-missing。',
				en: 'The id of the rule, for example witness-missing.',
			},
			aliases: ['提示', '规则编号'],
		}),
		row: required('针对编号', hintSubject(), {
			doc: {
				zh: '提示说的是哪一笔、哪一项，照提示旁边的编号抄写。',
				en: 'What the hint is about, copied from beside it.',
			},
			aliases: ['针对事项', '关联编号'],
		}),
		answer: required('答复内容', text(), {
			doc: {
				zh: '说明原因，或者已经怎样改正。个人姓名要脱敏。',
				en: 'The reason, or what has been mended. Mask private names.',
			},
			aliases: ['答复', '说明'],
		}),
		by: required('答复人职务', text(), {
			doc: { zh: '谁答复的，只写职务。', en: 'Who answers: the post, not the person.' },
			aliases: ['答复人', '责任人职务'],
		}),
		date: required('答复日期', date(), {
			doc: { zh: '哪天答复的。', en: 'Answered on.' },
			aliases: ['答复时间'],
		}),
	},
});

export type Answer = Row<typeof answers>;
