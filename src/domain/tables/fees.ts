import { amount, count, id, period, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const fees = table({
	name: 'fees',
	scope: 'village',
	title: { zh: '收费项目', en: 'Fees' },
	doc: {
		zh: '村里向农户收的费，一项一期一行：凭什么收、按什么标准、应收多少、实收多少、用到哪里。代收的也登记，写明代谁收。',
		en: 'What households are charged, one row a fee and period: on what ground, at what rate, what is due, what came in and where it went. Fees collected for others too.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '收费', en: 'fee' },
	fulfils: true,
	takes: ['comments', 'hints'],
	growing: true,
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: {
				zh: '本表内唯一，定了就不改，例如 SF2025-01。',
				en: 'Unique and permanent, for example SF2025-01.',
			},
			aliases: ['收费编号'],
		}),
		name: required('项目', text(), {
			doc: { zh: '收的是什么费，例如“生活垃圾处理费”。', en: 'What is charged for.' },
			aliases: ['收费项目', '项目名称', '收费名称'],
		}),
		basis: optional('依据', text(), {
			doc: {
				zh: '准许收这项费的文件；由村民会议议定的，写在“决议编号”。',
				en: 'The document that allows it; where the villagers decided, see 决议编号.',
			},
			aliases: ['收费依据', '政策依据', '文件依据'],
		}),
		rate: optional('标准', amount(), {
			neverNegative: true,
			doc: {
				zh: '每户（每人、每吨……）多少元，计费单位写在“单位”里。',
				en: 'Yuan for each household, person, ton …, as 单位 says.',
			},
			aliases: ['收费标准', '标准（元）', '收费标准（元）'],
		}),
		unit: optional('单位', text(), {
			doc: {
				zh: '按什么计，例如户、人、吨；不写就是按户。',
				en: 'What the rate is for: households where it says nothing.',
			},
			aliases: ['计费单位', '计量单位'],
		}),
		period: required('期间', period(), {
			doc: { zh: '收的是哪一段时间的。', en: 'What time it is for.' },
			aliases: ['收费期间', '收费年度'],
		}),
		households: optional('户数', count(), {
			doc: { zh: '应当交费的户数。', en: 'How many households owe it.' },
			aliases: ['应收户数', '收费户数'],
		}),
		due: required('应收', amount(), {
			neverNegative: true,
			doc: { zh: '一共应收多少，单位元。', en: 'What is due in all, in yuan.' },
			aliases: ['应收金额', '应收（元）', '应收金额（元）'],
		}),
		received: required('实收', amount(), {
			neverNegative: true,
			lives: 'moving',
			doc: { zh: '到现在收到多少，单位元。', en: 'What has come in so far, in yuan.' },
			aliases: ['实收金额', '实收（元）', '实收金额（元）', '已收'],
		}),
		use: optional('去向', text(), {
			lives: 'filled-later',
			doc: {
				zh: '钱交给了谁、用在哪里，例如“转交乡镇环卫所，用于垃圾清运”。',
				en: 'To whom the money went, and what for.',
			},
			aliases: ['资金去向', '用途', '使用去向'],
		}),
		note: optional('说明', text(), {
			doc: {
				zh: '减免、未收的原因，例如“五保户12户免交”。',
				en: 'Why less is due or came in: who is exempt, for example.',
			},
			aliases: ['备注', '差额说明', '减免说明'],
		}),
		decision: optional('决议编号', reference('decisions'), {
			doc: { zh: '议定这项收费的“四议两公开”决议。', en: 'The decision behind it.' },
		}),
		correction: correctionNote,
	},
});

export type Fee = Row<typeof fees>;
