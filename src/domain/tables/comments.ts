import { date, id, oneOf, text, yesOrNo } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { recordSubject, subjectNouns } from '../schema/record-subject.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const comments = table({
	name: 'comments',
	scope: 'village',
	title: { zh: '群众意见与答复', en: 'Comments and answers' },
	doc: {
		zh: '一条意见一行，收到就登记，答复后补上。不写提意见人的姓名、电话和住址；答复期限按本县规定自动计算。',
		en: 'One row a comment, entered when received and completed when answered. Never name who asked.',
	},
	key: ['id'],
	label: 'text',
	fulfils: true,
	growing: true,
	dateOrders: [
		{ kind: 'contradiction', fields: ['receivedOn', 'answeredOn'] },
		{ kind: 'contradiction', fields: ['receivedOn', 'disputedOn', 'townshipAnsweredOn'] },
	],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['意见编号'],
		}),
		receivedOn: required('收到日期', date(), {
			doc: { zh: '哪天收到的。', en: 'Received on.' },
			aliases: ['收到时间', '登记日期', '受理日期'],
		}),
		receipt: optional('受理编号', text(), {
			doc: {
				zh: '给提意见人的受理编号，凭它可以查到办理情况，不用留姓名。',
				en: 'The number given to whoever asked, by which the answer is found without a name.',
			},
			aliases: ['受理号', '回执编号'],
		}),
		channel: required(
			'渠道',
			oneOf({
				意见箱: 'box',
				电话: 'phone',
				来访: 'visit',
				网络: 'online',
				会议: 'meeting',
				其他: 'other',
			}),
			{ doc: { zh: '怎样收到的。', en: 'How it came in.' }, aliases: ['来源', '反映渠道'] },
		),
		about: optional('针对编号', recordSubject(), {
			doc: {
				zh: `针对哪一项${subjectNouns.zh}或哪一笔收支。`,
				en: `The ${subjectNouns.en} or ledger row it is about.`,
			},
			aliases: ['针对事项', '关联编号'],
		}),
		text: required('内容（脱敏）', text(), {
			person: 'anonymous',
			doc: { zh: '问的是什么，去掉能认出提意见人的内容。', en: 'What was asked, masked.' },
			aliases: ['内容', '意见内容', '反映内容'],
		}),
		owner: optional('责任人职务', text(), {
			doc: { zh: '由谁答复，只写职务。', en: 'Who must answer: the post, not the person.' },
			aliases: ['责任人', '承办人职务', '答复人职务'],
		}),
		answeredOn: optional('答复日期', date(), {
			doc: { zh: '哪天答复的；还没有答复不写。', en: 'Answered on.' },
			aliases: ['答复时间', '回复日期'],
		}),
		answer: optional('答复内容', text(), {
			doc: { zh: '怎样答复的。', en: 'The answer.' },
			aliases: ['答复', '回复内容', '办理情况'],
		}),
		result: optional(
			'办理结果',
			oneOf({
				已解决: 'solved',
				已解释: 'explained',
				转办: 'referred',
				正在办理: 'under-way',
				不属实: 'unfounded',
			}),
			{ lives: 'moving', doc: { zh: '办到什么程度。', en: 'What came of it.' }, aliases: ['结果'] },
		),
		accepted: optional('是否认可', yesOrNo(), {
			doc: {
				zh: '提意见人认不认可村里的答复；没有问过的留空。不认可的，请写提出异议日期，告诉本人向乡镇反映。',
				en: 'Whether whoever asked accepts the answer; empty when nobody asked them.',
			},
			aliases: ['提意见人是否认可', '是否满意'],
		}),
		disputedOn: optional('提出异议日期', date(), {
			doc: {
				zh: '提意见人哪天向乡镇提出异议；乡镇答复的期限从这天算起。',
				en: 'When whoever asked objected to the township; its time to answer begins on that day.',
			},
			aliases: ['异议日期'],
		}),
		townshipAnsweredOn: optional('乡镇答复日期', date(), {
			doc: { zh: '乡镇哪天答复的；还没有答复不写。', en: 'When the township answered.' },
			aliases: ['乡镇答复时间'],
		}),
		townshipAnswer: optional('乡镇答复', text(), {
			doc: { zh: '乡镇怎样答复的。', en: 'The answer of the township.' },
			aliases: ['乡镇答复内容'],
		}),
		correction: correctionNote,
	},
});

export type Comment = Row<typeof comments>;
