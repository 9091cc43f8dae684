import { date, fileNames, id, oneOf, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const inspections = table({
	name: 'inspections',
	scope: 'village',
	title: { zh: '巡察、审计和检查', en: 'Inspections and audits' },
	doc: {
		zh: '上级来村里巡察、审计、检查一次写一行。查出的问题写在 rectifications.csv，用“检查编号”对应。',
		en: 'One row an inspection or audit from above. What it found stands in rectifications.csv, which names it.',
	},
	key: ['id'],
	label: 'scope',
	noun: { zh: '检查', en: 'inspection' },
	fulfils: true,
	takes: ['comments', 'hints'],
	growing: true,
	event: { on: 'reportedOn', publishedOn: 'publishedOn' },
	dateOrders: [
		{ kind: 'contradiction', fields: ['from', 'to'] },
		{ kind: 'contradiction', fields: ['from', 'reportedOn', 'publishedOn'] },
	],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['检查编号'],
		}),
		kind: required(
			'种类',
			oneOf({
				巡察: 'inspection',
				任期审计: 'term-audit',
				离任审计: 'leaving-audit',
				专项审计: 'special-audit',
				专项检查: 'special-check',
				公开情况检查: 'disclosure-check',
			}),
			{ doc: { zh: '哪一种检查。', en: 'The kind of inspection.' }, aliases: ['检查种类', '类型'] },
		),
		by: required('组织单位', text(), {
			doc: { zh: '哪个单位派来的。', en: 'The body that sent it.' },
			aliases: ['检查单位', '审计单位'],
		}),
		team: optional('检查组', text(), {
			person: 'anonymous',
			doc: {
				zh: '检查组的名称和人数，例如“县委第二巡察组，6人”；不写组员姓名。',
				en: 'The team and how many it is, without the names of its members.',
			},
			aliases: ['巡察组', '审计组'],
		}),
		from: required('开始', date(), {
			doc: { zh: '哪天进村。', en: 'From.' },
			aliases: ['开始日期', '进村日期'],
		}),
		to: optional('结束', date(), {
			doc: { zh: '哪天结束；还没有结束的不写。', en: 'To; empty while it goes on.' },
			aliases: ['结束日期'],
		}),
		scope: required('范围', text(), {
			doc: {
				zh: '查什么、查哪几年，例如“2021年至2025年村级财务收支”。',
				en: 'What it looks at, and of which years.',
			},
			aliases: ['检查范围', '检查内容', '审计范围'],
		}),
		reportedOn: optional('反馈日期', date(), {
			doc: { zh: '哪天向村里反馈结果。', en: 'When the village was told the result.' },
			aliases: ['反馈时间'],
		}),
		publishedOn: optional('公开日期', date(), {
			doc: { zh: '反馈的结果哪天向群众公开。', en: 'When the villagers were told the result.' },
			aliases: ['公布日期'],
		}),
		summary: optional('结论', text(), {
			doc: { zh: '主要结论，一两句话。', en: 'What it concluded, in a sentence or two.' },
			aliases: ['检查结论', '审计结论', '总体评价'],
		}),
		attachments: optional('附件', fileNames(), {
			doc: {
				zh: '可以公开的反馈意见、审计报告，文件名用“；”隔开。',
				en: 'The reports that may be published.',
			},
		}),
		correction: correctionNote,
	},
});

export type Inspection = Row<typeof inspections>;
