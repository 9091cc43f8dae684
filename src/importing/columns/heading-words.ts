import { distance } from 'fastest-levenshtein';
import { foldHeading } from '../../loading/match-headings.ts';
import { splitHeadingUnit } from '../cells/amount-unit.ts';

/** A heading, or a name by which a column goes, as far as its words are compared. */
export interface HeadingWords {
	/** With one word for each group of words that mean the same. */
	readonly folded: string;
	/** Without what says nothing of the column: the noun of the table, 姓名, 签字. */
	readonly core: string;
	/** What it counts in or by, where it says so: `亩` of 面积（亩）, `元/年` of 报酬（元/年）. */
	readonly unit: string | undefined;
}

/** How surely the words of a heading mean a column: 1 where they are the same, 0 where nothing is. */
export const likeness = {
	same: 1,
	sameCore: 0.95,
	endsWith: 0.8,
	shortened: 0.7,
	maybe: 0.6,
	misspelt: 0.5,
	contains: 0.45,
	sameKind: 0.3,
	none: 0,
} as const;

/** A heading that is longer is a sentence, and not compared. */
const longestHeading = 24;

/** Words that mean the same in headings; the first one stands for all. */
const sameWords: readonly (readonly [string, ...string[]])[] = [
	['日期', '时间', '日子', '年月日', '年/月/日'],
	['编号', '编码', '代码', '号码', '号数'],
	['类别', '分类', '种类', '类型', '类目', '归类'],
	['总金额', '总额', '总价', '总价款', '总款', '金额合计', '合计金额'],
	['金额', '数额', '款额', '价款', '额度', '钱数', '款数'],
	['支出金额', '支付金额', '付出金额', '开支金额', '出账金额', '出帐金额'],
	['收入金额', '进账金额', '进帐金额', '收进金额'],
	['收入', '进账', '进帐', '进项', '进款', '收进'],
	['支出', '出账', '出帐', '出项', '开支', '开销', '花费', '花销', '支用', '付出'],
	['地点', '位置', '地址', '坐落', '所在地', '处所'],
	['状况', '情况', '状态', '现状', '现况'],
	['说明', '备注', '备考', '附注', '注释', '附言'],
	['单位', '公司', '企业'],
	['人', '人员'],
	['姓名', '名字', '人名'],
	['开始', '起始', '起租'],
	['结束', '截止', '终止', '到期', '届满', '止租'],
	['签订', '签约', '签署', '订立', '签定'],
	['经手', '经办', '承办'],
	['审批', '批准', '签批'],
	['证明', '见证'],
	['已收', '已交', '已缴', '实缴'],
	['应收', '应交', '应缴'],
	['到账', '到帐'],
	['数量', '数目'],
];

const standing = new Map(
	sameWords.flatMap(([first, ...others]) => others.map((word) => [word, first] as const)),
);
/** The longer word first: 总价款 is not 总价 and 款. A word that stands for others is left as it is. */
const anyWord = new RegExp(
	[...standing.keys(), ...sameWords.map(([first]) => first)]
		.sort((a, b) => b.length - a.length)
		.join('|'),
	'gu',
);

/** Words that say of anything only that it is told: 用途说明, 其他说明. */
const ofAnything: ReadonlySet<string> = new Set(['说明', '金额', '总金额']);

/** What is written around the name of any column. */
const before =
	'本次|本笔|该笔|每笔|具体|主要|相关|有关|所属|对应|经济|财务|村集体|村级|集体|款项|的';
const behind = '名称|姓名|全称|签字|签名|签章|盖章|信息|栏|一栏|项|列|状况|等|[\\d一二三]';

/** By table, what its headings begin with: the table is of nothing else. */
const nouns: Readonly<Record<string, string>> = {
	ledger: '收支|业务|发生|交易|本期发生',
	contracts: '合同|租赁|承包|出租|协议',
	assets: '资产|固定资产',
	resources: '资源|土地|地块',
	projects: '项目|工程|建设',
	debts: '借款|往来|债权债务',
	decisions: '决议|议决',
	officials: '干部|村干部|任职|任期|现任|担任',
	subsidies: '补贴|补助|救助',
	'subsidy-lists': '补贴|补助',
	funds: '资金|专项资金|专项',
	fees: '收费',
	comments: '意见|群众',
	homesteads: '申请|宅基地',
	inspections: '检查|审计|巡察',
	rectifications: '问题|整改',
	handovers: '移交|交接',
	supervision: '监督',
	bids: '投标|报价',
	balances: '账户',
	budget: '预算|计划',
	distributions: '分配|收益分配',
	standards: '标准',
};

const affixes = new Map<string, { readonly first: RegExp; readonly last: RegExp }>();

function affixesOf(table: string) {
	const known = affixes.get(table);
	if (known) return known;
	const noun = nouns[table];
	const made = {
		first: new RegExp(`^(?:${before}${noun === undefined ? '' : `|${noun}`})`, 'u'),
		last: new RegExp(`(?:${behind})$`, 'u'),
	};
	affixes.set(table, made);
	return made;
}

/** The words of a name by which a column goes. */
export function readColumnName(name: string, table: string): readonly HeadingWords[] {
	const { first } = affixesOf(table);
	const coreOf = (folded: string) => {
		const core = stripped(folded, [first]);
		return ofAnything.has(core) ? folded : core;
	};
	return readNames(name, coreOf).slice(0, 1);
}

/** The words of a heading, one reading for each name that it joins: `收款人/单位`, `支付对象（单位或个人）`. */
export function readHeadingWords(heading: string, table: string): readonly HeadingWords[] {
	const { first, last } = affixesOf(table);
	return readNames(heading, (folded) => stripped(folded, [first, last]));
}

function readNames(heading: string, coreOf: (folded: string) => string): readonly HeadingWords[] {
	const plain = foldHeading(heading)
		.toLowerCase()
		.replace(/[*"'“”‘’:·\s]/gu, '');
	const { name } = splitHeadingUnit(plain);
	if (name.length > longestHeading) return [];
	const unit = unitIn.exec(name)?.[1];
	const outside = name.replace(/\([^()]*\)/gu, '');
	const names = [outside === '' ? name.replace(/[()]/gu, '') : outside];
	const parts = names[0]?.split(/[/、,，|及和或]/u).filter((part) => part.length > 1) ?? [];
	if (parts.length > 1) names.push(...parts);
	return [...new Set(names)].map(fold).map((folded) => ({ folded, core: coreOf(folded), unit }));
}

const unitIn =
	/\(((?:元?\/)?(?:亩|公顷|平方米|平米|㎡|m2|米|公里|吨|斤|公斤|千克|年|月|季|%)|元\/.{1,4})\)/u;

function fold(name: string): string {
	return name
		.replace(anyWord, (word) => standing.get(word) ?? word)
		.replace(/(?<=\p{Script=Han}{2})日$/u, '日期');
}

/** Without what stands around the name, as far as two signs are left. */
function stripped(folded: string, affixes: readonly RegExp[]): string {
	for (const affix of affixes) {
		const shorter = folded.replace(affix, '');
		if (shorter.length > 1 && shorter.length < folded.length) return stripped(shorter, affixes);
	}
	return folded;
}

/** Words that make of a date, an amount or a person those of something else: 审批日期, 计划支出, 原经手人. */
const ofSomethingElse =
	/审|制单|制表|制证|公示|公开|张贴|开票|发票|票据|登记|验收|签字|录入|打印|上报|报账|出生|计划|预算|上年|上期|上月|去年|累计|本年|合计|其中|税|^原|^旧|^前|合同|协议/u;

/** How surely a heading means the column that goes by a name. */
export function compareWords(heading: HeadingWords, name: HeadingWords): number {
	const value = compareNames(heading, name);
	const isOtherUnit = heading.unit !== undefined && heading.unit !== name.unit;
	return isOtherUnit ? Math.min(value, likeness.maybe) : value;
}

function compareNames(heading: HeadingWords, name: HeadingWords): number {
	if (heading.folded === name.folded) return likeness.same;
	if (heading.core === name.core || heading.core === name.folded) {
		return ofAnything.has(heading.core) ? likeness.maybe : likeness.sameCore;
	}
	const [written, meant] = [heading.core, name.core];
	const whole = [written, heading.folded].find((one) => one.endsWith(meant));
	if (meant.length > 1 && whole !== undefined) {
		const rest = whole.slice(0, -meant.length);
		if (ofSomethingElse.test(rest)) return likeness.contains;
		return ofAnything.has(meant) ? likeness.maybe : likeness.endsWith;
	}
	if (written.length > 1 && meant.endsWith(written)) {
		return ofAnything.has(written) ? likeness.sameKind : likeness.shortened;
	}
	if (isMisspelt(written, meant)) return likeness.misspelt;
	const contained = written.length > 1 && meant.length > 1;
	return contained && (written.includes(meant) || meant.includes(written))
		? likeness.contains
		: likeness.none;
}

/** One sign of another word is often another word: 收款人 and 付款人. So this is asked, never taken. */
function isMisspelt(written: string, meant: string): boolean {
	return Math.min(written.length, meant.length) > 2 && distance(written, meant) === 1;
}
