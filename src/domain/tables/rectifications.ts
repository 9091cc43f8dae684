import { date, fileNames, id, oneOf, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const rectifications = table({
	name: 'rectifications',
	scope: 'village',
	title: { zh: '反馈问题整改台账', en: 'Rectifications' },
	doc: {
		zh: '巡察、审计、检查反馈的问题，一个问题一行。责任人只写职务，不写姓名。',
		en: 'Problems raised by inspections and audits, one a row. Owners are posts, not persons.',
	},
	key: ['id'],
	label: 'problem',
	fulfils: true,
	takes: ['hints'],
	moves: ['raisedOn', 'completedOn', 'recheckedOn'],
	growing: true,
	dateOrders: [
		{ kind: 'contradiction', fields: ['raisedOn', 'dueOn'] },
		{ kind: 'steps', fields: ['raisedOn', 'completedOn', 'recheckedOn'] },
	],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['问题编号'],
		}),
		source: required(
			'来源',
			oneOf({
				巡察: 'inspection',
				审计: 'audit',
				专项检查: 'special-check',
				监委会: 'supervision',
				群众反映: 'villagers',
			}),
			{ doc: { zh: '谁提出的。', en: 'Who raised it.' }, aliases: ['问题来源'] },
		),
		inspection: optional('检查编号', reference('inspections'), {
			doc: {
				zh: '哪一次检查提出的，写 inspections.csv 的编号；监委会、群众提出的不写。',
				en: 'The inspection that raised it; empty where no inspection did.',
			},
			aliases: ['对应检查', '审计编号', '巡察编号'],
		}),
		round: optional('轮次', text(), {
			doc: { zh: '例如“十三届县委第六轮巡察”。', en: 'The round of the inspection.' },
			aliases: ['批次', '检查名称'],
		}),
		raisedOn: required('反馈日期', date(), {
			doc: { zh: '哪天反馈的。', en: 'Raised on.' },
			aliases: ['反馈时间', '发现日期'],
		}),
		problem: required('问题', text(), {
			doc: { zh: '反馈的问题，照原文写。', en: 'The problem, as it was put.' },
			aliases: ['反馈问题', '问题描述', '存在问题'],
		}),
		kind: required(
			'问题类型',
			oneOf({
				三资管理: 'collective-property',
				工程项目: 'projects',
				财务管理: 'finance',
				惠民补贴: 'subsidies',
				作风: 'conduct',
				公开不到位: 'disclosure',
				其他: 'other',
			}),
			{ doc: { zh: '哪一类问题。', en: 'The kind of problem.' }, aliases: ['问题类别', '类型'] },
		),
		measure: optional('整改措施', text(), {
			doc: { zh: '准备怎样改、改了什么。', en: 'What is done about it.' },
			aliases: ['措施'],
		}),
		unit: optional('责任单位', text(), {
			doc: { zh: '哪个单位负责。', en: 'The body responsible.' },
			aliases: ['整改责任单位'],
		}),
		owner: optional('责任人职务', text(), {
			doc: { zh: '谁负责，只写职务。', en: 'Who is responsible: the post, not the person.' },
			aliases: ['责任人', '整改责任人'],
		}),
		dueOn: required('整改期限', date(), {
			doc: { zh: '最迟哪天改完。', en: 'To be done by.' },
			aliases: ['整改时限', '完成时限'],
		}),
		completedOn: optional('完成日期', date(), {
			doc: { zh: '哪天改完的。', en: 'Done on.' },
			aliases: ['完成时间', '整改完成日期'],
		}),
		status: required(
			'状态',
			oneOf({
				未启动: 'not-started',
				整改中: 'under-way',
				已完成: 'completed',
				长期整改: 'long-term',
			}),
			{
				lives: 'moving',
				doc: { zh: '改到什么程度。', en: 'How far it has come.' },
				aliases: ['整改状态', '整改情况'],
			},
		),
		evidence: optional('佐证', text(), {
			doc: {
				zh: '凭什么说改好了，例如凭证号、照片、会议记录。',
				en: 'What shows that it is done.',
			},
			aliases: ['佐证材料'],
		}),
		attachments: optional('佐证附件', fileNames(), {
			doc: {
				zh: '照片、票据、记录的扫描件，放在 attachments/，文件名用“；”隔开。',
				en: 'Photos and papers that show it, as files.',
			},
			aliases: ['附件', '佐证文件'],
		}),
		recheckedOn: optional('复查日期', date(), {
			doc: { zh: '哪天复查的。', en: 'Checked again on.' },
			aliases: ['复查时间', '回访日期'],
		}),
		recheckResult: optional('复查结果', text(), {
			doc: { zh: '复查怎么说。', en: 'What the second check said.' },
			aliases: ['复查意见'],
		}),
		recurrenceOf: optional('关联旧问题', reference('rectifications'), {
			doc: {
				zh: '以前反馈过、又出现的，写旧问题的编号。',
				en: 'The earlier problem that has come back.',
			},
			aliases: ['旧问题编号', '重复问题'],
		}),
		correction: correctionNote,
	},
});

export type Rectification = Row<typeof rectifications>;
