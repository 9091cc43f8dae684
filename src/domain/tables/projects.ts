import { amount, count, date, id, oneOf, reference, text, yesOrNo } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const projects = table({
	name: 'projects',
	scope: 'village',
	title: { zh: '工程项目', en: 'Projects' },
	doc: {
		zh: '一个项目一行，从立项写到形成资产；办到哪一步填到哪一步。',
		en: 'One row a project, from its decision to the asset it becomes; filled in as far as it has come.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '项目', en: 'project' },
	fulfils: true,
	takes: ['comments', 'hints'],
	growing: true,
	dateOrders: [
		{ kind: 'contradiction', fields: ['announcedOn', 'openedOn'] },
		{ kind: 'steps', fields: ['openedOn', 'startedOn'] },
		{ kind: 'contradiction', fields: ['startedOn', 'completedOn'] },
		{ kind: 'steps', fields: ['completedOn', 'acceptedOn'] },
	],
	page: { rows: 'pages', trail: true },
	columns: {
		id: required('编号', id(), {
			doc: { zh: '本表内唯一，定了就不改。', en: 'Unique and permanent.' },
			aliases: ['项目编号'],
		}),
		name: required('名称', text(), {
			doc: { zh: '项目名称。', en: 'What is built.' },
			aliases: ['项目名称', '工程名称'],
		}),
		location: optional('地点', text(), {
			doc: { zh: '在哪里。', en: 'Where.' },
			aliases: ['建设地点', '实施地点', '项目地点'],
		}),
		fundSource: optional('资金来源', text(), {
			doc: {
				zh: '用的是什么钱，几种钱的都写上，例如“财政补助和集体自有”。',
				en: 'Where the money comes from; name every source.',
			},
		}),
		budget: required('预算金额', amount(), {
			neverNegative: true,
			doc: { zh: '批准的预算，单位元。', en: 'The approved budget in yuan.' },
			aliases: ['预算', '预算金额（元）', '概算金额', '项目预算'],
		}),
		method: required(
			'采购方式',
			oneOf({
				公开招标: 'open-tender',
				邀请招标: 'selective-tender',
				竞争性磋商: 'consultation',
				询价: 'inquiry',
				村民自建: 'self-built',
				直接发包: 'direct-award',
			}),
			{
				doc: { zh: '怎样确定施工单位。', en: 'How the builder was chosen.' },
				aliases: ['招标方式', '发包方式'],
			},
		),
		announcedOn: optional('公告日期', date(), {
			doc: { zh: '采购公告的日期。', en: 'The tender was announced on.' },
			aliases: ['招标公告日期', '采购公告日期'],
		}),
		openedOn: optional('开标日期', date(), {
			doc: { zh: '开标或评审的日期。', en: 'The bids were opened on.' },
			aliases: ['开标', '评审日期'],
		}),
		bidders: optional('投标单位数', count(), {
			doc: { zh: '几家参加。', en: 'How many bid.' },
			aliases: ['投标家数', '报价单位数'],
		}),
		winner: optional('中标单位', text(), {
			person: 'bidder',
			doc: { zh: '谁中标；村民自建的不写。', en: 'Who won.' },
			aliases: ['成交单位', '施工单位', '承建单位'],
		}),
		award: optional('中标金额', amount(), {
			neverNegative: true,
			doc: { zh: '中标或成交价，单位元。', en: 'The price awarded in yuan.' },
			aliases: ['成交金额', '中标价', '中标金额（元）'],
		}),
		contract: optional('合同编号', reference('contracts'), {
			doc: { zh: '施工合同。', en: 'The contract for the works.' },
		}),
		startedOn: optional('开工', date(), {
			doc: { zh: '实际开工的日期。', en: 'Works began on.' },
			aliases: ['开工日期'],
		}),
		completedOn: optional('竣工', date(), {
			doc: { zh: '实际竣工的日期。', en: 'Works ended on.' },
			aliases: ['竣工日期', '完工日期'],
		}),
		acceptedOn: optional('验收', date(), {
			doc: { zh: '验收合格的日期。', en: 'Accepted on.' },
			aliases: ['验收日期'],
		}),
		finalCost: optional('决算金额', amount(), {
			neverNegative: true,
			doc: { zh: '最后一共花了多少，单位元。', en: 'The final cost in yuan.' },
			aliases: ['决算', '结算金额', '决算金额（元）'],
		}),
		audited: optional('决算审计', yesOrNo(), {
			doc: { zh: '决算是否经过审计或审核。', en: 'Whether the final account was audited.' },
			aliases: ['是否审计'],
		}),
		decision: optional('决议编号', reference('decisions'), {
			doc: { zh: '立项的“四议两公开”决议。', en: 'The decision behind it.' },
		}),
		asset: optional('形成资产', reference('assets'), {
			doc: { zh: '建成后登记的资产。', en: 'The asset it became.' },
			aliases: ['资产编号'],
		}),
		status: required(
			'状态',
			oneOf({
				筹备: 'prepared',
				招标: 'tendered',
				在建: 'under-way',
				完工: 'completed',
				验收: 'accepted',
				终止: 'stopped',
			}),
			{
				lives: 'moving',
				doc: { zh: '现在到了哪一步。', en: 'How far it has come.' },
				aliases: ['项目状态', '进度'],
			},
		),
		correction: correctionNote,
	},
});

export type Project = Row<typeof projects>;
