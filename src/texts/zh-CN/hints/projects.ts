import { projects as projectsTable } from '../../../domain/tables/projects.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money, share } from '../format.ts';

/** What the rules on organisations that win again and again have in common. */
const repeatWinner = {
	reasons: [
		'当地能做这类工程的单位不多。',
		'几个项目是同一次招标的几个标段，或同一工程的几期。',
		'每次都按规定公开比选，它的报价最低。',
	],
	answer: '说明每次怎样公告、几家参加、怎样评选；中标单位填错的，改正。',
} as const;

export const projects: HintTextsAbout<'projects'> = {
	'direct-award-above-tender': {
		title: '项目没有招标',
		rule: '预算或者中标金额达到本县规定金额的项目，采用招标或者竞争性磋商。',
		limit: ({ fen }) => `${money(fen)} 元以上的项目要招标或者竞争性磋商；村民自建的除外。`,
		reasons: [
			'抢险救灾等紧急工程，来不及招标。',
			'由乡镇或县级部门统一招标，村里只登记了本村这一段。',
			'采购方式填错了。',
		],
		answer: '方式填错的，改正“采购方式”；没有招标的，说明按什么规定、由谁批准。',
		message: ({ figure, amountFen, method }) =>
			`${figure === 'budget' ? '预算' : '中标'} ${money(amountFen)} 元，采购方式是${projectsTable.columns.method.type.write(method)}。`,
	},
	'single-bidder': {
		title: '只有一家参加',
		rule: '招标、竞争性磋商或者询价的项目，参加的单位不止一家。',
		limit: '参加的单位至少 2 家。',
		reasons: [
			'工程小、地点偏，只有一家愿意做。',
			'第一次没有招成，重新招标后仍只有一家。',
			'登记时只数了中标的一家。',
		],
		answer: '数目填错的，改正“投标单位数”；确实只有一家的，说明公告和评审的经过。',
		message: ({ winner }) => `参加的单位 1 家，由${winner}中标。`,
	},
	'award-near-budget': {
		title: '中标价贴近预算',
		rule: '招标或者竞争性磋商的中标金额，比预算低一定比例。',
		limit: ({ awardNearPercent }) => `至少比预算低 ${awardNearPercent}%。`,
		reasons: [
			'预算按定额和市场价编制，本来就没有多少下浮的余地。',
			'开标前材料、人工涨价。',
			'“预算金额”填的是中标后调整过的数。',
		],
		answer: '说明预算是谁、按什么编制的；填错的，改正“预算金额”或者“中标金额”。',
		message: ({ budgetFen, awardFen }) =>
			`预算 ${money(budgetFen)} 元，中标 ${money(awardFen)} 元，${distance(budgetFen, awardFen)}。`,
	},
	'repeat-winner-village': {
		title: '本村多次中标',
		rule: '几年里，一个村的项目不集中由同一单位中标。',
		limit: ({ winnerYears, winnerTimes, winnerPercent }) =>
			`${winnerYears} 年内中标 ${winnerTimes} 次以上、占全村项目 ${winnerPercent}% 以上就提示。`,
		...repeatWinner,
		message: ({ years, all, winner, won, fen }) =>
			`近 ${years} 年 ${all} 个项目，${winner}中标 ${won} 个，占 ${share(won, all)}，合计 ${money(fen)} 元。`,
	},
	'final-cost-over-award': {
		title: '决算超过中标价',
		rule: '项目决算不比中标金额高出太多。',
		limit: ({ finalOverPercent }) => `最多比中标金额高 ${finalOverPercent}%。`,
		reasons: [
			'施工中增加了工程量或变更了设计。',
			'材料价格上涨，按合同调了价。',
			'决算里有设计、监理等费用，中标金额里没有。',
		],
		answer: '说明增加了什么、经谁同意，有变更签证的写明日期；填错的，改正。',
		message: ({ awardFen, finalFen }) =>
			`中标 ${money(awardFen)} 元，决算 ${money(finalFen)} 元，高出 ${money(finalFen - awardFen)} 元，是中标金额的 ${share(finalFen - awardFen, awardFen)}。`,
	},
	'asset-missing': {
		title: '建成未登记资产',
		rule: '新建的项目验收后，按期登记形成的资产。',
		limit: ({ assetDays }) => `验收后 ${assetDays} 天内登记；维修、改造、清理、绿化等不算。`,
		reasons: [
			'资产已经登记，项目里没有填编号。',
			'建成后归国家、其他单位或农户所有，不是村集体资产。',
			'属于维修改造，没有形成新的资产。',
			'决算还没有办完，没有入账。',
		],
		answer: '在集体资产里登记，并在项目的“形成资产”填上编号；不形成资产的，说明原因。',
		message: ({ acceptedOn, days }) =>
			`${date(acceptedOn)}验收，已过 ${days} 天，没有填写形成的资产。`,
	},
	'repeat-winner-township': {
		title: '本乡镇多次中标',
		rule: '几年里，一个乡镇的村级项目不集中由同一单位中标。',
		limit: ({ winnerYears, winnerPercent, fewest }) =>
			`${winnerYears} 年内占本乡镇村级项目 ${winnerPercent}% 以上就提示；项目不到 ${fewest} 个，或者只在一个村中标的，不提示。`,
		...repeatWinner,
		message: ({ township, years, all, winner, won, here }) =>
			`近 ${years} 年${township}各村 ${all} 个项目，${winner}中标 ${won} 个，占 ${share(won, all)}，其中本村 ${here} 个。`,
	},
	'repeat-winner-county': {
		title: '全县多次中标',
		rule: '几年里，全县的村级项目不集中由同一单位中标。',
		limit: ({ winnerYears, winnerPercent, fewest }) =>
			`${winnerYears} 年内占全县村级项目 ${winnerPercent}% 以上就提示；项目不到 ${fewest} 个，或者只在一个乡镇中标的，不提示。`,
		...repeatWinner,
		message: ({ years, all, winner, won, here }) =>
			`近 ${years} 年全县 ${all} 个项目，${winner}中标 ${won} 个，占 ${share(won, all)}，其中本村 ${here} 个。`,
	},
};

/** How far a price is from the budget. */
function distance(budgetFen: number, awardFen: number): string {
	const lower = budgetFen - awardFen;
	if (lower === 0) return '两数相同';
	if (lower < 0) return `比预算高 ${money(-lower)} 元`;
	return `只低 ${money(lower)} 元，占预算的 ${share(lower, budgetFen)}`;
}
