import { amount, date, fileNames, id, oneOf, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { counterpartyType } from '../payees/counterparty-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const contracts = table({
	name: 'contracts',
	scope: 'village',
	title: { zh: '合同台账', en: 'Contracts' },
	doc: {
		zh: '一份合同一行，到期、终止的也保留。应收款、已收款写到目前为止的累计数。',
		en: 'One row a contract; expired ones stay. Due and received are cumulative so far.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '合同', en: 'contract' },
	fulfils: true,
	moves: ['signedOn', 'from'],
	event: { on: 'signedOn' },
	takes: ['comments', 'hints'],
	growing: true,
	dateOrders: [
		{ kind: 'steps', fields: ['signedOn', 'from'] },
		{ kind: 'contradiction', fields: ['from', 'to'] },
	],
	page: { rows: 'pages', trail: true },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['合同编号'],
		}),
		name: required('名称', text(), {
			doc: { zh: '合同名称。', en: 'The name of the contract.' },
			aliases: ['合同名称'],
		}),
		kind: required(
			'类型',
			oneOf({
				资源发包: 'resource-lease',
				资产出租: 'asset-lease',
				工程: 'works',
				采购: 'purchase',
				服务: 'service',
				借款: 'loan',
				其他: 'other',
			}),
			{
				doc: { zh: '哪一类合同。', en: 'The kind of contract.' },
				aliases: ['合同类型', '合同类别'],
			},
		),
		subject: optional('标的', reference('assets', 'resources'), {
			doc: { zh: '出租、发包的是哪项资产或资源。', en: 'The asset or resource let.' },
			aliases: ['标的编号', '标的物'],
		}),
		counterparty: required('对方', text(), {
			person: 'party',
			doc: {
				zh: '合同的另一方。个人写脱敏姓名，例如“张*丰”。',
				en: 'The other party; a private person is masked, for example 张*丰.',
			},
			aliases: ['对方单位', '承租方', '承包方', '乙方', '承包人'],
		}),
		counterpartyType: optional('对方类型', counterpartyType(), {
			doc: { zh: '单位还是个人。', en: 'An organisation or a person.' },
		}),
		signedOn: required('签订日期', date(), {
			doc: { zh: '哪天签的。', en: 'Signed on.' },
			aliases: ['签订时间', '签约日期'],
		}),
		from: required('开始', date(), {
			doc: { zh: '合同期限从哪天起。', en: 'In force from.' },
			aliases: ['开始日期', '起始日期', '合同开始'],
		}),
		to: required('结束', date(), {
			doc: { zh: '合同期限到哪天止。', en: 'In force to.' },
			aliases: ['结束日期', '终止日期', '到期日期', '合同结束'],
		}),
		total: optional('合同总额', amount(), {
			neverNegative: true,
			doc: { zh: '整个合同期的总价，单位元。', en: 'The whole price in yuan.' },
			aliases: ['合同金额', '总金额', '合同总额（元）'],
		}),
		annualRent: optional('年租金', amount(), {
			neverNegative: true,
			doc: {
				zh: '出租、发包的，现在一年多少钱，单位元。',
				en: 'The rent of a year in yuan.',
			},
			aliases: ['年租金（元）', '年承包费', '年承包金'],
		}),
		method: optional('发包方式', text(), {
			doc: {
				zh: '例如公开招租、公开竞价、协商。',
				en: 'How the other party was chosen.',
			},
			aliases: ['出租方式', '承包方式'],
		}),
		due: optional('应收款', amount(), {
			neverNegative: true,
			doc: {
				zh: '到目前为止应当收到多少，单位元。',
				en: 'What should have been received so far, in yuan.',
			},
			aliases: ['应收款（元）', '应收金额', '累计应收'],
		}),
		received: optional('已收款', amount(), {
			lives: 'moving',
			neverNegative: true,
			doc: {
				zh: '到目前为止实际收到多少，单位元。',
				en: 'What has been received so far, in yuan.',
			},
			aliases: ['已收款（元）', '已收金额', '实收金额', '累计已收'],
		}),
		decision: optional('决议编号', reference('decisions'), {
			doc: { zh: '对应的“四议两公开”决议。', en: 'The decision behind it.' },
		}),
		status: required(
			'状态',
			oneOf({ 履行中: 'running', 到期: 'expired', 终止: 'ended', 续签: 'renewed' }),
			{
				lives: 'moving',
				doc: {
					zh: '履行中；到期没有续签；提前终止；已经续签（另写一行新合同）。',
					en: 'Running, expired, ended early, or renewed by a new contract.',
				},
				aliases: ['合同状态', '履行情况'],
			},
		),
		attachments: optional('附件', fileNames(), {
			doc: {
				zh: 'attachments/ 下的文件名，用“；”隔开。',
				en: 'File names under attachments/, separated by “；”.',
			},
		}),
		correction: correctionNote,
	},
});

export type Contract = Row<typeof contracts>;
