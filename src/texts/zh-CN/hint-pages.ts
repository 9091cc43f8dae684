import { count, date, money, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;
const answeredOf = (answered: number) =>
	answered === 0 ? '村里还没有答复' : `已答复 ${count(answered)} 条`;

export const hintPages = {
	name: '提示',
	/** What a hint is, on every page that lists hints. */
	plain:
		'提示不是结论。程序按写明的规则核对村里公开的内容，哪里缺手续、对不上，就提示一下；多数有正当的原因。',
	statisticsPlain:
		'统计只说明许多笔合起来的样子，不说明其中任何一笔有问题，所以不标在收支明细旁边，也不算在提示的条数里。',
	what: '提示是什么，不是什么',
	limits: '各条界限从哪天起、改过什么',
	rulesLink: '全部规则',
	statistics: '统计',
	severity: { attention: '请村里说明', information: '供了解' },
	/** Beside a row. */
	mark: { before: '提示：', answered: '（已答复）' },
	village: {
		title: (village: string) => `${village} 提示和答复`,
		heading: '提示和答复',
		description: (village: string, hints: number, answered: number) =>
			hints === 0
				? `${village}现在没有提示。`
				: `${village}有 ${count(hints)} 条提示，${answeredOf(answered)}：每条写明规则、依据和村里的答复。`,
		sentence: (asOf: string, village: string, hints: number, rules: number, answered: number) =>
			`截至${date(asOf)}，${village}有 ${count(hints)} 条提示，涉及 ${count(rules)} 条规则，${answeredOf(answered)}。`,
		none: (asOf: string, village: string) => `截至${date(asOf)}，${village}没有提示。`,
		noneNote: '没有提示，只说明已经公开的内容里，程序核对的这些规则都没有发现要说明的地方。',
		andStatistics: (value: number) => `另有 ${count(value)} 条统计。`,
		howToAnswer: '村里怎样答复',
		/** @param ofPayments the share of all payments, where every hint is about one */
		group: (
			hints: number,
			amountFen: number | undefined,
			answered: number,
			ofPayments: string | undefined,
		) =>
			[
				`共 ${count(hints)} 条`,
				...(amountFen === undefined ? [] : [yuan(amountFen)]),
				...(ofPayments === undefined ? [] : [ofPayments]),
				...(answered === 0 ? [] : [`已答复 ${count(answered)} 条`]),
			].join('，') + '。',
		ofPayments: (hints: number, amountFen: number, payments: number, fen: number) =>
			`占村里已公开的全部支出 ${count(payments)} 笔的 ${share(hints, payments)}、金额的 ${share(amountFen, fen)}`,
		more: (value: number) => `再看 ${count(value)} 条`,
		see: '看原处',
		evidence: (rows: number) => `依据的 ${count(rows)} 行`,
		answer: (by: string, day: string) => `${by}，${date(day)}答复`,
		noAnswer: '村里还没有答复。',
		help: '这条规则怎么算、为什么会出现',
	},
	digest: {
		heading: (hints: number) => `值得一问（${count(hints)} 条提示）`,
		sentence: (answered: number) => `${answeredOf(answered)}。提示不是结论。`,
		none: '现在没有提示。',
		answer: (text: string) => `村里答复：${text}`,
		noAnswer: '村里还没有答复',
		link: '逐条看提示和村里的答复',
		column: '提示',
		cell: (hints: number, answered: number) =>
			`${count(hints)} 条` + (answered === 0 ? '' : `，已答复 ${count(answered)} 条`),
		county: '全县的提示和答复',
	},
	county: {
		title: (county: string) => `${county}提示和答复`,
		heading: '提示和答复',
		description: (county: string) =>
			`${county}各村公开内容的提示：按规则、乡镇、年度看条数和金额，可以筛选、下载。`,
		sentence: (asOf: string, villages: number, all: number, hints: number, answered: number) =>
			`截至${date(asOf)}，${count(all)} 个村里，${count(villages)} 个村有提示，共 ${count(hints)} 条，${answeredOf(answered)}。`,
		none: (asOf: string) => `截至${date(asOf)}，各村都没有提示。`,
		andStatistics: (value: number) => `另有 ${count(value)} 条统计。`,
		sumsNote:
			'同一笔钱可能有几条提示，合计的金额会重复计算。提示多少，和村里公开得全不全有关：公开得越多，能核对的也越多。',
		explorer: '筛选',
		byRule: '按规则看',
		byTownship: '按乡镇看',
		byYear: '按年度看',
		byYearNote: '年度是提示所说的事情发生的年度。',
		topic: (hints: number, amountFen: number, answered: number) =>
			[
				`共 ${count(hints)} 条`,
				...(amountFen === 0 ? [] : [yuan(amountFen)]),
				...(answered === 0 ? [] : [`已答复 ${count(answered)} 条`]),
			].join('，') + '。',
		rule: '提示',
		township: '乡镇',
		villages: '有提示的村',
		year: '年度',
		yearName: (year: number) => `${year}年`,
		count: '条数',
		answered: '已答复',
		amount: '涉及金额（元）',
		files: '完整的表格',
		file: (year: number) => `${year}年（CSV）`,
		filesNote: '一年一个文件，提示和统计都在里面，带村里的答复。',
		needsScript: '筛选要用到 JavaScript。没有开启的，可以下载下面完整的表格。',
	},
	filter: {
		intro: '选好条件，点“查看”。选中的一年的提示这时才读取。',
		rule: '哪条规则',
		anyRule: '全部提示（不含统计）',
		township: '乡镇',
		anyTownship: '全部乡镇',
		year: '年度',
		yearOption: (year: number, hints: number) => `${year}年（${count(hints)}）`,
		anyYear: (hints: number) => `全部年度（${count(hints)}）`,
		from: '金额从（元）',
		to: '到（元）',
		answered: '答复',
		anyAnswer: '不限',
		yes: '已答复',
		no: '没有答复',
		show: '查看',
		more: '再列一些',
		download: '下载筛选出的这些（CSV）',
		/** Given to the script in the page; it puts a value for each name in braces. */
		sentences: {
			loading: '正在读取{year}年的提示……',
			found: '共 {count} 条，涉及金额 {amount} 元。',
			foundPlain: '共 {count} 条。',
			none: '没有符合条件的提示。',
			loaded: '已读取{years}的提示和统计共 {count} 条（{size}）。',
			year: '{year}年',
			anyYear: '全部年度',
			wrongAmount: '金额请只写数字，例如 5000 或 5000.00。',
			failed: '没有读到提示，可能是网络断了，请再点一次“查看”。',
			caption: '列出 {shown} 条，共 {count} 条，新的在前',
			on: '日期',
			hint: '说明',
			village: '村',
			amount: '金额（元）',
			answer: '答复',
			noAnswer: '没有答复',
			answerBy: '{by}，{on}',
		},
	},
	rules: {
		title: '提示规则',
		description: '网站按哪些规则给出提示，界限是多少、从哪里来，全县各有多少条，没有发现的也列出。',
		sentence: (rules: number, found: number, asOf: string) =>
			`一共运行 ${count(rules)} 条规则。截至${date(asOf)}，其中 ${count(found)} 条有提示，${count(rules - found)} 条没有。`,
		rule: '规则',
		id: '提示编号',
		limit: '界限',
		source: '来源',
		found: '全县',
		answered: '已答复',
		notRun: '没有运行的规则',
		notRunNote: '这些规则的界限要由县里在 portal.yaml 里设定，本县没有设定，所以没有运行。',
		notRunReason: '本县没有设定界限，没有运行。',
		sources: {
			county: '本县设定',
			usual: '程序的常用值，本县没有另外设定',
			law: '国家的法律和文件',
			profile: (name: string) => `所选地区（${name}）的规定`,
			data: '公开的数据本身',
			rule: '这条规则自定，没有另外的规定',
		},
	},
	help: {
		title: (title: string) => `提示说明：${title}`,
		description: (title: string, rule: string) =>
			`网站的提示“${title}”是什么意思：${rule}为什么会出现，村里可以怎样答复。`,
		limit: '界限和来源',
		evidence: '提示旁边有什么',
		evidenceText:
			'每条提示都写明是哪一天、哪一笔或者哪一项，依据哪几行，点开能看到公开的原处。村里的答复写在旁边；答复以后，提示仍然保留。',
		evidenceStatistic:
			'这是统计：写明全部有多少、符合的有多少、占多少，不标在任何一笔旁边。村里也可以说明。',
		reasons: '常见的正当原因',
		answer: '村里可以怎样做',
		answerFile: '要说明原因的，在这个村的 answers.csv 里加一行，照下面的样子写：',
		answerGuide: '怎样答复提示（办公室用）',
		answerText: '原因，或者已经怎样改正',
		answerBy: '职务',
		fired: '全县有多少',
		sentence: (asOf: string, hints: number, answered: number, amountFen: number) =>
			hints === 0
				? `截至${date(asOf)}，全县没有这一条。`
				: `截至${date(asOf)}，全县有 ${count(hints)} 条` +
					(amountFen === 0 ? '' : `，涉及 ${yuan(amountFen)}`) +
					`，${answeredOf(answered)}。`,
		explore: '逐条查看',
	},
	/** The headings of the files. */
	columns: {
		village: '村编号',
		villageName: '村名',
		township: '乡镇',
		topic: '主题',
		rule: '提示编号',
		title: '提示',
		subject: '针对编号',
		on: '日期',
		amount: '金额（元）',
		message: '说明',
		answer: '答复内容',
		answerBy: '答复人职务',
		answerOn: '答复日期',
	},
	searchPlace: '提示说明',
} as const;
