import { amount, count, date, fileNames, id, oneOf, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const decisions = table({
	name: 'decisions',
	scope: 'village',
	title: { zh: '“四议两公开”决议', en: 'Decisions' },
	doc: {
		zh: '一项决议一行：四次会议的日期、到会和票数，两次公开的日期，实施结果。还没有走到的步骤留空，不要补写。',
		en: 'One row a decision: the four meetings with attendance and votes, the two publications, the outcome. A step not taken stays empty.',
	},
	key: ['id'],
	label: 'title',
	noun: { zh: '决议', en: 'decision' },
	fulfils: true,
	takes: ['comments', 'hints'],
	growing: true,
	event: { on: 'assemblyOn', publishedOn: 'decisionPublishedOn' },
	page: { rows: 'pages' },
	columns: {
		id: required('编号', id(), {
			doc: {
				zh: '本表内唯一，定了就不改：收支明细、项目、合同都用它来引用。',
				en: 'Unique and permanent: ledger, projects and contracts refer to it.',
			},
			aliases: ['决议编号'],
		}),
		number: optional('文号', text(), {
			doc: { zh: '决议书的文号。', en: 'The number on the document.' },
			aliases: ['决议文号'],
		}),
		title: required('事项', text(), {
			doc: { zh: '一句话说清议的是什么。', en: 'What was decided, in a line.' },
			aliases: ['决议事项', '议题', '议定事项'],
		}),
		kind: required(
			'类型',
			oneOf({
				收益使用: 'income-use',
				公益事业: 'public-works',
				土地承包: 'land-contract',
				集体经济项目: 'collective-business',
				宅基地: 'homestead',
				征地补偿: 'land-compensation',
				财产处置: 'disposal',
				误工补贴: 'work-allowance',
				其他: 'other',
			}),
			{ doc: { zh: '哪一类事项。', en: 'The kind of matter.' }, aliases: ['事项类型', '事项类别'] },
		),
		amount: optional('金额', amount(), {
			neverNegative: true,
			doc: { zh: '决议涉及的金额，单位元。', en: 'The sum it is about, in yuan.' },
			aliases: ['涉及金额', '金额（元）', '涉及金额（元）'],
		}),
		proposedOn: optional('党组织提议', date(), {
			doc: { zh: '村党组织提议的日期。', en: 'Proposed by the party branch on.' },
			aliases: ['党组织提议日期', '党支部提议', '提议日期'],
		}),
		discussedOn: optional('两委商议', date(), {
			doc: {
				zh: '村党组织和村民委员会商议的日期。',
				en: 'Discussed by the party branch and the village committee on.',
			},
			aliases: ['两委商议日期', '“两委”会商议', '两委会商议', '商议日期'],
		}),
		partyMeetingOn: optional('党员大会审议', date(), {
			doc: { zh: '党员大会审议的日期。', en: 'Considered by the party members on.' },
			aliases: ['党员大会审议日期', '党员大会', '审议日期'],
		}),
		partyEligible: optional('应到党员', count(), {
			doc: { zh: '党员大会应到人数。', en: 'Party members entitled to attend.' },
			aliases: ['应到党员数', '应到党员人数'],
		}),
		partyAttended: optional('实到党员', count(), {
			doc: { zh: '党员大会实到人数。', en: 'Party members who attended.' },
			aliases: ['实到党员数', '实到党员人数'],
		}),
		partyInFavour: optional('同意党员', count(), {
			doc: { zh: '党员大会同意的人数。', en: 'Party members in favour.' },
			aliases: ['同意党员数', '同意党员人数', '党员同意人数'],
		}),
		assemblyOn: optional('村民（代表）会议', date(), {
			doc: {
				zh: '村民会议或村民代表会议表决的日期。',
				en: 'Voted on by the villagers or their representatives on.',
			},
			aliases: ['村民代表会议', '村民会议', '村民（代表）会议日期', '村民代表会议决议', '决议日期'],
		}),
		eligible: optional('应到', count(), {
			doc: { zh: '村民（代表）会议应到人数。', en: 'Entitled to attend.' },
			aliases: ['应到人数', '应到代表'],
		}),
		attended: optional('实到', count(), {
			doc: { zh: '村民（代表）会议实到人数。', en: 'Attended.' },
			aliases: ['实到人数', '实到代表'],
		}),
		inFavour: optional('同意', count(), {
			doc: { zh: '同意票数。同意、反对、弃权加起来等于实到。', en: 'In favour.' },
			aliases: ['同意票', '同意票数', '同意人数', '赞成'],
		}),
		against: optional('反对', count(), {
			doc: { zh: '反对票数，没有写0。', en: 'Against; 0 when there were none.' },
			aliases: ['反对票', '反对票数', '反对人数'],
		}),
		abstained: optional('弃权', count(), {
			doc: { zh: '弃权票数，没有写0。', en: 'Abstentions; 0 when there were none.' },
			aliases: ['弃权票', '弃权票数', '弃权人数'],
		}),
		decisionPublishedOn: optional('决议公开', date(), {
			doc: { zh: '决议张榜公开的日期。', en: 'The decision was published on.' },
			aliases: ['决议公开日期', '决议公告日期'],
		}),
		resultPublishedOn: optional('结果公开', date(), {
			doc: { zh: '实施结果公开的日期。', en: 'The result was published on.' },
			aliases: ['结果公开日期', '实施结果公开'],
		}),
		outcome: optional('实施结果', text(), {
			doc: {
				zh: '办成了什么、花了多少，还没有办完写进展。',
				en: 'What came of it, or how far it has come.',
			},
			aliases: ['实施情况', '落实情况'],
		}),
		attachments: optional('附件', fileNames(), {
			doc: {
				zh: 'attachments/ 下的文件名，用“；”隔开。',
				en: 'File names under attachments/, separated by “；”.',
			},
		}),
		correction: correctionNote,
	},
});

export type Decision = Row<typeof decisions>;
