import { maskedName } from '../personal-data/masked-name.ts';
import { date, id, oneOf, quantity, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const homesteads = table({
	name: 'homesteads',
	scope: 'village',
	title: { zh: '宅基地申请', en: 'House plots' },
	doc: {
		zh: '宅基地申请一件一行，从受理写到批准；办到哪一步填到哪一步。申请人一律脱敏，不写身份证号和电话。',
		en: 'One row an application for a house plot, filled in as far as it has come. Applicants are masked.',
	},
	key: ['id'],
	label: 'applicant',
	noun: { zh: '宅基地申请', en: 'application for a house plot' },
	fulfils: true,
	takes: ['comments', 'hints'],
	growing: true,
	dateOrders: [
		{ kind: 'steps', fields: ['appliedOn', 'postedFrom'] },
		{ kind: 'contradiction', fields: ['postedFrom', 'postedTo'] },
		{ kind: 'steps', fields: ['postedTo', 'sentOn'] },
		{ kind: 'contradiction', fields: ['appliedOn', 'sentOn', 'approvedOn'] },
	],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['申请编号'],
		}),
		applicant: required('申请人（脱敏）', maskedName(), {
			person: 'masked',
			doc: { zh: '申请的户主，写脱敏姓名。', en: 'The masked name of the applicant.' },
			aliases: ['申请人', '户主', '户主（脱敏）', '申请人姓名'],
		}),
		group: optional('村民小组', text(), {
			doc: { zh: '哪个组。', en: 'The villager group.' },
			aliases: ['组别', '小组', '所在组'],
		}),
		appliedOn: required('申请日期', date(), {
			doc: { zh: '村里哪天收到申请。', en: 'When the village received it.' },
			aliases: ['受理日期'],
		}),
		postedFrom: optional('公示开始', date(), {
			doc: { zh: '村里哪天开始公示。', en: 'First day of posting in the village.' },
			aliases: ['公示开始日期'],
		}),
		postedTo: optional('公示结束', date(), {
			doc: {
				zh: '公示到哪天，这一天也算。',
				en: 'Last day of posting, included.',
			},
			aliases: ['公示结束日期'],
		}),
		opinion: optional('村级意见', text(), {
			person: 'anonymous',
			doc: {
				zh: '村里怎么说，例如“同意上报”；不同意的写明原因。',
				en: 'What the village says of it, and why where it does not agree.',
			},
			aliases: ['村级审查意见', '审查意见'],
		}),
		sentOn: optional('报乡镇日期', date(), {
			doc: { zh: '哪天报到乡镇。', en: 'When it went to the township.' },
			aliases: ['上报日期'],
		}),
		approvedOn: optional('批准日期', date(), {
			doc: { zh: '乡镇哪天批准；没有批准的不写。', en: 'When the township approved it.' },
		}),
		area: optional('批准面积（平方米）', quantity({ zh: '平方米', en: 'square metres' }), {
			neverNegative: true,
			doc: { zh: '批准书上的面积。', en: 'In square metres, as approved.' },
			aliases: ['批准面积', '面积'],
		}),
		standard: optional('标准编号', reference('standards'), {
			doc: {
				zh: '面积按哪条标准批，写县或者本村 standards.csv 里“宅基地面积”的编号；只有一条标准的不用写。',
				en: 'The standard of the area, of the county or the village; not needed where there is only one.',
			},
		}),
		result: required(
			'结果',
			oneOf({
				受理: 'received',
				公示中: 'posted',
				已报批: 'sent',
				已批准: 'approved',
				未批准: 'refused',
			}),
			{
				lives: 'moving',
				doc: { zh: '办到哪一步。', en: 'How far it has come.' },
				aliases: ['办理结果', '状态'],
			},
		),
		correction: correctionNote,
	},
});

export type Homestead = Row<typeof homesteads>;
