import { amount, date, id, oneOf, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const funds = table({
	name: 'funds',
	scope: 'village',
	title: { zh: '专项资金', en: 'Earmarked money' },
	doc: {
		zh: '只能用在一件事上的钱，一笔一行：财政专项、征地补偿、一事一议、社会捐赠。只写下达和到账；花了多少、还剩多少，由收支明细里写了资金编号的各笔算出来。',
		en: 'Money for one purpose only, one fund a row. What was granted and received stands here; what was spent and is left follows from the ledger rows that name the fund.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '专项资金', en: 'fund' },
	fulfils: true,
	takes: ['comments', 'hints'],
	growing: true,
	dateOrders: [{ kind: 'steps', fields: ['grantedOn', 'receivedOn'] }],
	page: { rows: 'pages' },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['资金编号'],
		}),
		name: required('名称', text(), {
			doc: {
				zh: '什么钱，例如“2025年农村人居环境整治补助”。',
				en: 'What money it is.',
			},
			aliases: ['资金名称', '专项名称'],
		}),
		kind: required(
			'种类',
			oneOf({
				财政专项: 'fiscal',
				征地补偿: 'land-compensation',
				一事一议: 'one-case-one-meeting',
				社会捐赠: 'donation',
				其他: 'other',
			}),
			{
				doc: {
					zh: '钱从哪里来。救灾、救济、扶贫的拨款写财政专项。',
					en: 'Where it comes from; relief money from above is fiscal.',
				},
				aliases: ['资金种类', '资金类别'],
			},
		),
		basis: optional('来源文件', text(), {
			doc: {
				zh: '下达的文件、补偿协议、筹资决议或者捐赠协议。',
				en: 'The document that granted it, or the agreement.',
			},
			aliases: ['文件依据', '下达文件', '资金文号'],
		}),
		purpose: required('用途', text(), {
			doc: {
				zh: '规定用在什么事上。只写用在哪里，不写哪一户得多少。',
				en: 'What it may be used for; never what a household gets.',
			},
			aliases: ['资金用途', '规定用途'],
		}),
		project: optional('项目编号', reference('projects'), {
			doc: {
				zh: '只用于某个工程的，写那个项目。',
				en: 'The project, where it is for one alone.',
			},
		}),
		grantedOn: optional('下达日期', date(), {
			doc: { zh: '文件下达、协议签订的日期。', en: 'The day it was granted or agreed.' },
			aliases: ['批准日期'],
		}),
		granted: required('下达金额', amount(), {
			neverNegative: true,
			doc: { zh: '应当到账多少，单位元。', en: 'What is to come in, in yuan.' },
			aliases: ['下达金额（元）', '批准金额', '应到金额'],
		}),
		receivedOn: optional('到账日期', date(), {
			lives: 'moving',
			doc: {
				zh: '分几次到账的写最近一次；没有到账不写。',
				en: 'The last day on which any of it came in; empty while none has.',
			},
			aliases: ['到帐日期', '收到日期'],
		}),
		received: optional('到账金额', amount(), {
			lives: 'moving',
			neverNegative: true,
			doc: {
				zh: '到现在一共到账多少，单位元。',
				en: 'What has come in so far, in yuan.',
			},
			aliases: ['到账金额（元）', '到帐金额', '实际到账'],
		}),
		useBy: optional('使用期限', date(), {
			doc: {
				zh: '应当在哪天以前用完；没有规定不写。',
				en: 'The day by which it must be used, where there is one.',
			},
			aliases: ['使用截止日期', '完成期限'],
		}),
		decision: optional('决议编号', reference('decisions'), {
			doc: {
				zh: '怎样使用的“四议两公开”决议。',
				en: 'The decision on how it is used.',
			},
		}),
		status: required(
			'状态',
			oneOf({ 使用中: 'in-use', 已用完: 'used-up', 已结余上交: 'returned' }),
			{
				lives: 'moving',
				doc: {
					zh: '还在用、已经用完，还是余下的已经上交。上交也是一笔支出，在明细里写资金编号。',
					en: 'In use, used up, or the rest handed back, which is an expense in the ledger too.',
				},
				aliases: ['资金状态'],
			},
		),
		correction: correctionNote,
	},
});

export type Fund = Row<typeof funds>;
