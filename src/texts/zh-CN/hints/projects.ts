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
	'bids-missing': {
		title: '投标报价没有登记',
		rule: '招标、竞争性磋商或者询价的项目，每家投标单位的报价和结果都登记。',
		limit: '已有中标单位、没有登记任何一家报价的就提示。',
		reasons: [
			'建这张表以前的项目，报价单在档案里，还没有补登。',
			'由乡镇或县级部门组织，报价资料不在村里。',
		],
		answer: '在 bids.csv 补登各家的报价和结果；资料不在村里的，说明在哪里可以查。',
		message: ({ method, winner }) =>
			`采购方式是${projectsTable.columns.method.type.write(method)}，由${winner}中标，没有登记各家报价。`,
	},
	'bidders-alike': {
		title: '投标单位名称相近',
		rule: '同一个项目，中标单位与落选单位不是同一家。',
		limit:
			'名称相同，或者只差“有限公司”等字样、括号里的字、六字以上名称中的一个字就提示；只比名称。',
		reasons: ['是两家不同的单位，名称碰巧相近。', '录入时写错了单位名称，或者重复录入。'],
		answer: '核对两家的统一社会信用代码：是两家的，说明；名称写错的，改正。',
		message: ({ winner, others, bidders }) =>
			`${bidders} 家投标，由${winner}中标，落选的有名称相近的${others}。`,
	},
	'bidders-take-turns': {
		title: '两家轮流中标',
		rule: '几年里，两家单位不反复一起投标、每次都由其中一家中标。',
		limit: ({ winnerYears, fewest }) =>
			`${winnerYears} 年内两家一起投标 ${fewest} 次以上，次次由其中一家中标，并且两家都中过标，就提示。`,
		reasons: ['当地能做这类工程的单位不多，常常碰到一起。', '询价时习惯找这几家。'],
		answer: '说明每次怎样公告、怎样邀请单位；以后扩大邀请范围。',
		message: ({ years, one, other, times, wonByOne, others }) =>
			`近 ${years} 年，${one}和${other}一起投标 ${times} 次，每次都由其中一家中标：前者 ${wonByOne} 次，后者 ${times - wonByOne} 次。${others > 0 ? `最近一次中标的单位与另外 ${others} 家也是这样。` : ''}`,
	},
	'lowest-offer-not-taken': {
		title: '中标的不是最低报价',
		rule: '各家有效报价中，由报价最低的单位中标；不是的，可以问评审理由。',
		limit: '废标的报价不比；高一分也提示。',
		reasons: [
			'竞争性磋商按综合评分，价格只占一部分。',
			'最低报价的单位放弃，或者资质、工期不符合要求。',
			'最低报价明显低于成本。',
		],
		answer: '说明评审办法和各家得分；报价无效的，把它的“结果”改为“废标”。',
		message: ({ winner, wonFen, lowest, lowestFen }) =>
			`${winner}报价 ${money(wonFen)} 元中标，${lowest}报价 ${money(lowestFen)} 元未中标，低 ${money(wonFen - lowestFen)} 元。`,
	},
	'winner-differs': {
		title: '施工单位不是中标单位',
		rule: '投标报价里的中标单位，就是项目和合同登记的单位。',
		limit: '名称去掉空格、统一括号后不同就提示。',
		reasons: [
			'单位改了名称，两处写法不同。',
			'中标单位放弃，由下一顺位的单位承建。',
			'一处写简称，一处写全称。',
		],
		answer: '名称写法不同的，统一改成全称；换了单位的，说明经过和依据。',
		message: ({ bidder, contractor, says }) =>
			`投标报价里中标的是${bidder}，${says === 'contract' ? '合同的对方' : '项目登记的中标单位'}是${contractor}。`,
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
	'contract-over-award': {
		title: '合同价高于中标价',
		rule: '合同按中标价签订，中标金额不高于中标单位的报价。',
		limit: '高一分也提示；一份合同包含几个项目的，与各项目的合计比，有一个项目没有登记的不比。',
		reasons: [
			'签合同时增加了工程内容。',
			'合同总额里有设计、监理等费用。',
			'报价不含税，合同含税。',
		],
		answer: '说明增加了什么、经谁同意；写错的，改正。',
		message: ({ figure, fen, base, baseFen, projects: works }) =>
			`${works > 1 ? `${works} 个项目的` : ''}${base === 'offer' ? '中标单位报价' : '中标金额'}${works > 1 ? '合计' : ''} ${money(baseFen)} 元，${figure === 'contract' ? '合同总额' : '中标金额'} ${money(fen)} 元，高 ${money(fen - baseFen)} 元。`,
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
