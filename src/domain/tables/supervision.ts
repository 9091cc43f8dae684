import { count, date, id, oneOf, period, text } from '../schema/cell-type.ts';
import { recordSubject, subjectNouns } from '../schema/record-subject.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const supervision = table({
	name: 'supervision',
	scope: 'village',
	title: { zh: '村务监督委员会工作记录', en: 'Work of the supervision committee' },
	doc: {
		zh: '监督一次写一行：看了什么、提了什么意见、落实没有。',
		en: 'One row a time: what the committee looked at, what it said, what came of it.',
	},
	key: ['id'],
	label: 'subject',
	fulfils: true,
	takes: ['hints'],
	growing: true,
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
		}),
		date: required('日期', date(), {
			doc: { zh: '哪天。', en: 'When.' },
			aliases: ['时间', '监督日期'],
		}),
		form: required(
			'形式',
			oneOf({
				审核账目: 'accounts',
				列席会议: 'meeting',
				现场检查: 'site-visit',
				质询: 'inquiry',
				公开情况检查: 'disclosure-check',
			}),
			{ doc: { zh: '怎样监督。', en: 'How it supervised.' }, aliases: ['监督形式', '监督方式'] },
		),
		subject: required('内容', text(), {
			doc: { zh: '看了什么、查了什么。', en: 'What it looked at.' },
			aliases: ['监督内容', '监督事项'],
		}),
		attended: optional('参加人数', count(), {
			doc: { zh: '监委会几人参加。', en: 'How many members took part.' },
			aliases: ['参加人员数'],
		}),
		opinion: optional('意见', text(), {
			doc: { zh: '提出了什么意见，没有意见写“无”。', en: 'What it said.' },
			aliases: ['监督意见', '意见建议'],
		}),
		followUp: optional('落实情况', text(), {
			doc: { zh: '意见怎样落实的。', en: 'What came of it.' },
			aliases: ['整改落实情况', '办理结果'],
		}),
		period: optional('对应期间', period(), {
			doc: {
				zh: '审核账目的，写是哪一期的账。',
				en: 'The period of the accounts it looked at.',
			},
			aliases: ['期间', '账目期间'],
		}),
		about: optional('针对编号', recordSubject(), {
			doc: {
				zh: `专门看某一项的，写是哪一项${subjectNouns.zh}或哪一笔收支；泛泛检查的不写。`,
				en: `The ${subjectNouns.en} or ledger row it looked at, where it was one.`,
			},
			aliases: ['针对事项', '关联编号'],
		}),
	},
});

export type SupervisionRecord = Row<typeof supervision>;
