import type { ThresholdName } from '../../domain/portal/thresholds.ts';
import type { DeadlineName } from '../../domain/portal/portal.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { count, date } from './format.ts';

type Named = DeadlineName | ThresholdName;

const names: Readonly<Record<Named, string>> = {
	ledgerDue: '收支明细公开时限',
	eventDueDays: '事项发生后公开时限',
	postedDays: '公开栏张贴天数',
	answerDays: '村里答复群众意见的时限',
	townshipAnswerDays: '乡镇答复异议的时限',
	decision: '要有“四议两公开”决议的支出',
	tender: '要公开招标的工程',
	countersign: '要增加审批人的支出',
	contract: '要签合同的支出',
	cash: '库存现金上限',
	zeroReception: '村级“零接待”',
	splitDays: '合起来看几笔付款的天数',
	splitPercent: '算作接近标准的比例',
	awardNearPercent: '中标金额接近预算的比例',
	finalOverPercent: '决算超过中标金额的比例',
	winnerYears: '合起来看中标情况的年数',
	winnerTimes: '同一单位中标的次数',
	winnerPercent: '同一单位占中标项目的比例',
	rentBelowPercent: '租金低于中位数的比例',
	leaseYears: '资产出租最长年限',
	arableYears: '耕地承包最长年限',
	grasslandYears: '草地承包最长年限',
	forestYears: '林地承包最长年限',
	assetDays: '验收后登记资产的时限',
	assemblyMonths: '没有会议记录的月数',
	supervisionMonths: '没有监督记录的月数',
	homesteadDays: '宅基地申请停在一步的天数',
	fundIdleMonths: '专项资金没有到账或者没有使用的月数',
	budgetOverPercent: '支出超过预算的比例',
	roundPercent: '整千元支出的比例',
	yearEndPercent: '12月支出的比例',
	handoverDays: '换届后交接的时限',
	voucherDays: '凭证交账的时限',
	vacantDays: '职务空缺的天数',
	feedbackDays: '检查结果反馈后公开的时限',
	recheckDays: '整改完成后复查的时限',
	weekendPercent: '周末和节日凭证的比例',
};

const registerRules: Readonly<Record<string, (who: string) => string>> = {
	catalogue: (who) => `公开目录“${who}”`,
	standard: (who) => `发放标准“${who}”`,
	since: (who) => `${who}的起始公开日期`,
	closing: (who) => `${who}的结账周期`,
	changedOn: (who) => `${who}的变更日期`,
};

export const rules = {
	name: '公开规则',
	title: (county: string) => `${county} 公开规则`,
	description: (county: string) =>
		`${county}按哪些规则判断公开得及不及时、给出提示，从哪天起执行，改过什么。`,
	lead: '及不及时、要不要提示，都按这里的规则算。规则改了，只管以后：已经结束的期间、已经发生的事项，仍按原来的算。',
	rule: '规则',
	now: '现在的规定',
	from: '从哪天起',
	source: '谁定的',
	fromBeginning: '最初就有',
	notPrescribed: '不规定',
	sources: { county: '本县', usual: '程序常用值' },
	earlier: (from: IsoDate | undefined, value: string) =>
		`${from === undefined ? '最初' : `${date(from)}起`}：${value}`,
	toCome: (from: IsoDate, value: string) => `${date(from)}起将改为：${value}`,
	deadlines: '时限',
	thresholds: '标准和提示的界限',
	thresholdsNote: '达到标准、超过界限的，程序给出提示，请村里说明。提示不是错误。',
	thresholdsLink: '提示的规则',
	items: '公开目录',
	itemsNote: '目录里写了时限的，按目录；没有写的，收支明细和随事公开的按上面的时限。',
	itemsLink: '公开目录全文',
	beginnings: '起始公开日期',
	beginningsNote: '各村从这一天起计算应公开事项。',
	beginningAt: (day: IsoDate, villages: number) => `${date(day)}起：${count(villages)} 个村`,
	changes: '规则改过什么',
	changesNote:
		'由程序从修改历史得出。前后两个数，都是用今天的公开情况算的：按改以前的规则是多少，按改以后的规则是多少。',
	noChanges: '没有改过。',
	changedOn: '哪天改的',
	what: '改了什么',
	effect: '改以前和改以后',
	uncommitted: '还没有提交',
	ruleName: (rule: string, who: string | undefined): string => {
		const [kind = '', id] = rule.split(':');
		if (id !== undefined) return registerRules[kind]?.(who ?? id) ?? rule;
		if (rule === 'history.since') return '更正记录的起记时间';
		return names[rule.replace('thresholds.', '') as Named];
	},
	changed: (before: string, after: string) => `${before} → ${after}`,
	appliesFrom: (from: IsoDate | undefined) => (from === undefined ? '所有日子' : `${date(from)}起`),
	kinds: { past: '连以前的一起改', later: '只管以后' },
	reason: (reason: string) => `理由：${reason}`,
	noReason: '没有写理由',
	lateCounts: (before: number, after: number) =>
		`逾期 ${count(before)} 项 → ${count(after)} 项${difference(before, after)}`,
	hintCounts: (before: number, after: number) =>
		`提示 ${count(before)} 条 → ${count(after)} 条${difference(before, after)}`,
	gaining: (villages: number) => `逾期变少的有 ${count(villages)} 个村：`,
	fewerHints: (villages: number) => `提示变少的有 ${count(villages)} 个村：`,
	gain: (name: string, before: number, after: number) =>
		`${name}（${count(before)} → ${count(after)}）`,
	moreGaining: (more: number) => `等，另有 ${count(more)} 个村`,
	effectUnknown: '没有计算',
	corrections: '写错以后的更正',
	correction: (on: IsoDate, reason: string) => `${date(on)}：${reason}`,
	unknown: '读不到数据文件的修改历史，不知道规则改过什么。',
	units: {
		percent: (value: string) => `${value}%`,
		days: (value: string) => `${value} 天`,
		months: (value: string) => `${value} 个月`,
		years: (value: string) => `${value} 年`,
		times: (value: string) => `${value} 次`,
		'yes-or-no': (value: string) => (value === 'true' ? '实行' : '不实行'),
	},
	yuan: (money: string) => `${money} 元`,
	afterEvent: (days: string) => (days === '0' ? '当天' : `${days} 天内`),
	atLeast: (days: string) => `至少 ${days} 天`,
} as const;

function difference(before: number, after: number): string {
	if (before === after) return '，没有变';
	return after < before ? `，少了 ${count(before - after)}` : `，多了 ${count(after - before)}`;
}
