import { count, date, money, share } from './format.ts';

export const decision = {
	/** The number tells apart what bears the same name every year. */
	title: (village: string, title: string, id: string) => `${village} 决议：${title}（${id}）`,
	description: (village: string, title: string) =>
		`${village}“${title}”的四议两公开过程：日期、到会人数、表决结果和实施情况。`,
	listDescription: (village: string, decisions: number) =>
		`${village}按“四议两公开”作出的 ${count(decisions)} 项决议，每项的日期、表决和结果。`,
	listSummary: (decisions: number) => `已公开 ${count(decisions)} 项决议，新的在前。`,
	kinds: {
		'income-use': '收益使用',
		'public-works': '公益事业',
		'land-contract': '土地承包',
		'collective-business': '集体经济项目',
		homestead: '宅基地',
		'land-compensation': '征地补偿',
		disposal: '财产处置',
		'work-allowance': '误工补贴',
		other: '其他',
	},
	heading: '六步走到哪里',
	steps: {
		proposed: '村党组织提议',
		discussed: '村“两委”商议',
		partyMeeting: '党员大会审议',
		assembly: '村民（代表）会议决议',
		decisionPublished: '决议公开',
		resultPublished: '实施结果公开',
	},
	amount: (fen: number) => `涉及金额 ${money(fen)} 元`,
	turnout: (eligible: number | undefined, attended: number | undefined) =>
		[
			eligible === undefined ? undefined : `应到 ${count(eligible)} 人`,
			attended === undefined ? undefined : `实到 ${count(attended)} 人`,
			eligible && attended !== undefined && attended <= eligible
				? `到会率 ${share(attended, eligible)}`
				: undefined,
		]
			.filter((part) => part !== undefined)
			.join('，'),
	votes: (
		inFavour: number | undefined,
		against: number | undefined,
		abstained: number | undefined,
		attended: number | undefined,
	) =>
		[
			inFavour === undefined
				? undefined
				: attended && inFavour <= attended
					? `同意 ${count(inFavour)} 人（占实到 ${share(inFavour, attended)}）`
					: `同意 ${count(inFavour)} 人`,
			against === undefined ? undefined : `反对 ${count(against)} 人`,
			abstained === undefined ? undefined : `弃权 ${count(abstained)} 人`,
		]
			.filter((part) => part !== undefined)
			.join('，'),
	/** The first sentence of the page. */
	voted: (day: string) => `${date(day)}经村民（代表）会议表决`,
	complete: '六步都有登记。',
	gaps: (steps: readonly string[]) => `六步里，${steps.join('、')}没有登记日期。`,
	underWay: (steps: readonly string[]) => `还没有登记的步骤：${steps.join('、')}。`,
	outcome: '实施结果',
	noOutcome: '还没有登记实施结果。',
	following: '这项决议之后',
	followingNone: '没有写明由它而来的项目、合同、专项资金、债务或者分配。',
	followingKinds: {
		project: '工程项目',
		contract: '合同',
		fund: '专项资金',
		debt: '债权债务',
		distribution: '收益分配',
	},
	distribution: (year: string) => `${year}年收益分配`,
	spent: (rows: number, fen: number) =>
		`写明依据这项决议的收支共 ${count(rows)} 笔，净支出 ${money(fen)} 元。`,
	columns: {
		title: '事项',
		kind: '类型',
		amount: '金额（元）',
		assemblyOn: '会议决议日期',
		inFavour: '表决',
		steps: '六步',
	},
	stepsTaken: (taken: number) => (taken === 6 ? '六步都有登记' : `登记了 ${taken} 步`),
	number: '文号',
	kind: '类型',
	amountLabel: '涉及金额',
} as const;
