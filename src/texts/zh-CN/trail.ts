import { count, money, period, share } from './format.ts';
import { decision } from './decision.ts';
import { measured, trailSentence, type Money } from './trail-sentence.ts';

const yuan = (fen: number) => `${money(fen)} 元`;
const notNamed = '未写明';

/** What the registers hold of each step. */
const registered = {
	decision: '决议',
	proposed: '村党组织提议的日期',
	discussed: '村“两委”商议的日期',
	partyMeeting: '党员大会审议的日期',
	assembly: '村民（代表）会议决议的日期',
	decisionPublished: '决议公开的日期',
	resultPublished: '实施结果公开的日期',
	announced: '公告日期',
	opened: '开标日期',
	awarded: '中标单位和金额',
	contracted: '合同',
	started: '开工日期',
	completed: '竣工日期',
	accepted: '验收日期',
	finalCost: '决算金额',
	asset: '形成的资产',
	from: '合同开始的日期',
	to: '合同到期的日期',
} as const;

export const trail = {
	heading: '一笔钱的来龙去脉',
	title: (village: string, name: string, id: string) =>
		`${village} 一笔钱的来龙去脉：${name}（${id}）`,
	pageHeading: (name: string) => `一笔钱的来龙去脉：${name}`,
	description: (village: string, name: string) =>
		`${village}${name}：谁定的、谁中标、签了什么、付了几笔、谁签字、还剩多少，按日期从头说起。`,
	/** The first sentence of the page. */
	sentence: trailSentence,
	ledgersFrom: (key: string) => `收支明细从${period(key)}起公开，更早的收支不在里面。`,
	/** The link to the page. */
	link: (rows: number) => (rows === 0 ? '看全过程' : `看全过程和 ${count(rows)} 笔收支`),
	ofProject: '整个工程的来龙去脉',
	rowsAbout: (rows: number) => `有关收支 ${count(rows)} 笔`,
	figureCaption: (last: number, measure: Money['measure'], side: Money['side']) =>
		`一共${side === 'income' ? '收到' : '支付'} ${yuan(last)}` +
		(measure ? `，${measured[measure.of]}是 ${yuan(measure.fen)}。` : '。'),
	soFar: { income: '累计收到（元）', expense: '累计支付（元）' },
	measure: {
		award: '中标金额（元）',
		budget: '预算（元）',
		total: '合同总额（元）',
		due: '应收款（元）',
	},
	payment: { income: '收款', expense: '付款' },
	beforeAll: { income: '收款以前', expense: '付款以前' },
	source: '收支明细',
	story: '从头到尾',
	storyNote: '按日期排列。点事项可以看到它在收支明细里的原处。',
	/** What happens beside payments. */
	steps: {
		decision: '决议',
		...decision.steps,
		announced: '发布公告',
		opened: '开标（评审）',
		awarded: '确定中标单位',
		contracted: '签订合同',
		started: '开工',
		completed: '竣工',
		accepted: '验收',
		finalCost: '决算',
		asset: '登记为集体资产',
		from: '合同开始',
		to: '合同约定的到期日',
	},
	/** In the place of a step that is not registered though a later one is. */
	missing: (step: keyof typeof registered) =>
		registered[step].endsWith('日期') ? `没有${registered[step]}` : `没有登记${registered[step]}`,
	noDay: '日期未登记',
	toCome: '还没有到',
	awaited: (steps: readonly (keyof typeof registered)[]) =>
		`到现在还没有登记：${steps.map((step) => registered[step]).join('、')}。` +
		'有的是还没有到这一步，有的是用不着。',
	award: (fen: number) => `中标金额 ${yuan(fen)}`,
	noAward: '没有登记中标金额',
	total: (fen: number) => `合同总额 ${yuan(fen)}`,
	annualRent: (fen: number) => `年租金 ${yuan(fen)}`,
	counterparty: (name: string) => `对方：${name}`,
	assetCost: (fen: number) => `原值 ${yuan(fen)}`,
	/** A payment in the story. */
	moved: {
		payment: { income: '收到', expense: '付款' },
		refund: { income: '退还', expense: '退回' },
		aside: { income: '支出', expense: '收入' },
	},
	amount: (fen: number) => yuan(Math.abs(fen)),
	aside: { income: '不算在收款里', expense: '不算在付款里' },
	soFarIs: (side: Money['side'], fen: number, measure: Money['measure']) => {
		const part = measure ? share(fen, measure.fen) : '';
		return (
			`累计${side === 'income' ? '收到' : '支付'} ${yuan(fen)}` +
			(measure && part !== '' ? `，占${measured[measure.of]} ${part}` : '')
		);
	},
	over: {
		award: '超过中标金额',
		budget: '超过预算',
		total: '超过合同总额',
		due: '多于应收款',
	},
	voucher: (voucher: string) => `凭证 ${voucher}`,
	signatures: (
		handler: string | undefined,
		witness: string | undefined,
		approver: string | undefined,
		reviewer: string | undefined,
	) =>
		`经手 ${handler ?? notNamed}，证明 ${witness ?? notNamed}，审批 ${approver ?? notNamed}，监委会审核 ${reviewer ?? notNamed}`,
	supervised: (form: string) => `监委会${form}`,
	opinion: (opinion: string) => `意见：${opinion}`,
	followUp: (text: string) => `落实：${text}`,
	asked: '群众提意见',
	answered: '村里答复',
	download: '下载这些收支（CSV）',
} as const;
