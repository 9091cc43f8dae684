import { compact } from './office-text.ts';

/** Units in which offices write amounts, and how many fen one of each is. */
export const fenPerUnit = {
	元: 100n,
	百元: 10_000n,
	千元: 100_000n,
	万元: 1_000_000n,
	十万元: 10_000_000n,
	百万元: 100_000_000n,
	千万元: 1_000_000_000n,
	亿元: 10_000_000_000n,
} as const;

export type AmountUnit = keyof typeof fenPerUnit;

export const amountUnits = Object.keys(fenPerUnit) as readonly AmountUnit[];

/** What the words around a table say of the money in it. */
export interface UnitDeclaration {
	readonly units: ReadonlySet<AmountUnit>;
	/** Money that the importer does not count in: 角, 分, foreign money. */
	readonly other: boolean;
	/** A word such as 万元 that stands beside no number, where nothing shows that it is the unit of the table. */
	readonly unplaced: string | undefined;
}

const scale = '(?:百万|千万|十万|[百千万亿])';
/** What makes a unit before it a measure of something: `三万元`, `数万元`, `每万元`. */
const counted =
	'\\d零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟两几数余多上近约整每美欧日港澳加韩';
const wholeUnit = `(?<![${counted}.,])${scale}?元`;
/** 万 and 千 alone are said only where nothing but a unit can stand. */
const bareUnit = `(?<![${counted}.,])(?:${scale}|w)`;
const foreign = '[美欧日港澳加韩]元|港币|美金|日币|卢布|泰铢|英镑|usd|hkd|eur|jpy';
const anyMoney = new RegExp(`^(?:${scale}元?|元|w元?|角|分|${scale}?(?:${foreign}))$`, 'u');
/** Between the words of a list of units: `单位：亩、万元`. */
const listMarks = /[、,/;:&|+]/;

/** After a word that announces it: `单位：`, `金额单位为`, `币种：人民币`. */
const announced =
	/(?:单位|币种|币别|货币|计价|unit)(?:名称|均|都|一律|统一)*[为是用以按:·—-]*([^。;()]*)/gu;
/** Beside a word for money: `金额：万元`, `本表金额均以万元计`. */
const besideMoney = new RegExp(
	`(?:金额|数额|款额|数字|数据|数值|款项|人民币|rmb|cny|¥|本表|表中|表内|全表)[^\\d()。;]{0,8}?(?:(${wholeUnit})|[:为是以按](${bareUnit})(?![\\p{Script=Han}]*[\\d]))(?:人民币|元)?(?![\\p{Script=Han}\\w]|以)`,
	'gu',
);
/** `以万元计`, `按千元列示`, `万元为单位`. */
const countedIn = new RegExp(
	`(?:[以按用](${wholeUnit}|${bareUnit})(?:人民币)?(?:为|作|计|填|列|核|统|反映|表示|折|记))|(${wholeUnit}|${bareUnit})为(?:金额|计量|计价)?单位`,
	'gu',
);
const bracketed = /\(([^()]*)\)/gu;
/** At the end of a title: `2025年收支明细表 万元`. Behind other words a number may be missing: `专项资金 万元`. */
const atEnd = new RegExp(`(?<=[表支细开账报况示榜栏算单册月年度)])(${wholeUnit})(?:人民币)?$`, 'u');
/** Not a unit but a measure of what is listed, a place or a date: `万元以上支出`, `元月`, `万元户`. */
const otherwise = new RegExp(
	`${wholeUnit}(?:及|或)?(?:以上|以下|以内|之内|之上|户|村|组|镇|乡|县|大额|级)`,
	'gu',
);
const highUnit = new RegExp(`(?<![${counted}.,])${scale}元`, 'u');
const nothingBeside =
	/^(?:人民币|rmb|cny|¥|金额|单位|币种|均|都|为|是|以|按|计|计算|:|整|大写|小写)+|(?:人民币|rmb|cny|¥|为?单位|计|计算|整)+$/gu;

/**
 * What the cells of a title, unit or note row say of the unit of the money. Any 元, 千元, 万元 … that stands
 * beside no number is one, where the words around it show it; else it is `unplaced`.
 */
export function readUnitDeclaration(cells: readonly string[]): UnitDeclaration {
	const units = new Set<AmountUnit>();
	let other = false;
	let unplaced: string | undefined;
	for (const text of unitTexts(cells)) {
		let rest = text;
		const take = (written: string, whole: string): void => {
			const unit = unitNamed(written);
			if (unit === 'other') other = true;
			else if (unit) units.add(unit);
			if (unit) rest = rest.replace(whole, '。');
		};
		if (isListOfUnits(text)) for (const part of listed(text)) take(part, part);
		for (const [whole, phrase = ''] of text.matchAll(announced)) {
			for (const part of listed(phrase)) take(part, whole);
		}
		for (const [whole, inside = ''] of text.matchAll(bracketed)) {
			for (const part of listed(inside)) take(part, whole);
		}
		for (const form of [besideMoney, countedIn]) {
			for (const [whole, first, second] of text.matchAll(form)) {
				take([first, second].find(Boolean) ?? '', whole);
			}
		}
		const plain = rest.replace(otherwise, '。');
		const last = atEnd.exec(plain);
		if (last?.[1]) take(last[1], last[0]);
		unplaced ??= highUnit.exec(rest.replace(otherwise, '。'))?.[0];
	}
	return { units, other, unplaced };
}

/** A heading without the unit it ends or begins with, and that unit; `other` for 角, 分 and foreign money. */
export interface HeadingUnit {
	readonly name: string;
	readonly unit: AmountUnit | 'other' | undefined;
}

const headingEnd = /^(.*?)[(:/_,，、-](?:单位:?)?([^()]*)\)?$/u;
const headingTail = new RegExp(`^(.*[\\p{Script=Han})])(${wholeUnit})$`, 'u');
const headingStart = new RegExp(`^(${wholeUnit})(.*)$`, 'u');

/** `收入（万元）`, `收入/万`, `收入（人民币万元）`, `金额万元`: the heading and the unit it names. */
export function splitHeadingUnit(heading: string): HeadingUnit {
	const text = plainUnits(heading);
	const [, name = '', tail = ''] = headingEnd.exec(text) ?? [];
	if (name) {
		const unit = unitNamed(bareWord(tail));
		if (unit) return { name, unit };
		if (isBareMoney(tail)) return { name, unit: undefined };
	}
	const [, before = '', behind = ''] = headingTail.exec(text) ?? [];
	if (before) return { name: before, unit: unitNamed(behind) };
	const [, first = '', after = ''] = headingStart.exec(text) ?? [];
	return after && first ? { name: after, unit: unitNamed(first) } : { name: text, unit: undefined };
}

/** The unit that a heading names, `收入（万元）`; none for money that the importer does not count in. */
export function readHeadingUnit(heading: string): AmountUnit | undefined {
	const { unit } = splitHeadingUnit(heading);
	return unit === 'other' ? undefined : unit;
}

/** Does the heading name 角, 分 or foreign money? */
export function namesOtherMoney(heading: string): boolean {
	return splitHeadingUnit(heading).unit === 'other';
}

function isBareMoney(text: string): boolean {
	return /^(?:人民币|rmb|cny|¥)$/u.test(text);
}

function unitNamed(written: string): AmountUnit | 'other' | undefined {
	if (!anyMoney.test(written)) return undefined;
	const full = written.replace(/^w/, '万').replace(/元?$/, '元') as AmountUnit;
	if (amountUnits.includes(full)) return full;
	return 'other';
}

/** Whatever is longer names no unit, whatever announces it. */
const longestWord = 40;

function bareWord(part: string): string {
	return part.length > longestWord ? part : part.replace(nothingBeside, '');
}

/** The words of a list, each without what only announces the money. */
function listed(text: string): readonly string[] {
	return text
		.replace(/元(?:角分|[、,至到]角[、,至到]分)/gu, '元')
		.split(listMarks)
		.map(bareWord)
		.filter((part) => part !== '' && anyMoney.test(part));
}

const otherUnits =
	/^(?:亩|公顷|人|户|个|项|笔|次|件|份|%|平方米|立方米|㎡|米|公里|吨|斤|公斤|头|只|套|台|辆|株|棵)$/u;

function isListOfUnits(text: string): boolean {
	const parts = text.split(listMarks).map(bareWord);
	return parts.every((part) => part === '' || anyMoney.test(part) || otherUnits.test(part));
}

/** The cells to look at; `单位：` and the cell after it belong together. */
function unitTexts(cells: readonly string[]): string[] {
	const texts = cells.map(plainUnits).filter(Boolean);
	return texts.map((text, index) =>
		/(?:单位|币种|币别|金额|货币):?$/u.test(text) ? text + (texts[index + 1] ?? '') : text,
	);
}

const written: readonly (readonly [RegExp, string])[] = [
	[/[∶︰﹕˸꞉]/gu, ':'],
	[/[［[【〔〖{「『《<﹙]/gu, '('],
	[/[］\]】〕〗}」』》>﹚]/gu, ')'],
	[/單/gu, '单'],
	[/萬/gu, '万'],
	[/億/gu, '亿'],
	[/[圓圆]/gu, '元'],
	[/幣/gu, '币'],
	[/額/gu, '额'],
	[/計/gu, '计'],
	[/為/gu, '为'],
	[/佰/gu, '百'],
	[/仟/gu, '千'],
	[/["'“”‘’]/gu, ''],
	[/yuan/gu, '元'],
	[/(?<=[(:为是以按]|单位)(?:壹|一|1)(?=[百千万亿]元?)/gu, ''],
];

const powers: Readonly<Record<number, string>> = {
	2: '百',
	3: '千',
	4: '万',
	5: '十万',
	6: '百万',
	7: '千万',
	8: '亿',
};

/** One way of writing for signs, traditional characters and units in digits: `單位∶10000元` is `单位:万元`. */
function plainUnits(text: string): string {
	const folded = written.reduce(
		(plain, [form, sign]) => plain.replace(form, sign),
		compact(text).toLowerCase().replaceAll('￥', '¥'),
	);
	return folded.replace(
		/(?<=[(:为是以按]|单位)1[0,]{2,10}(?=元)/gu,
		(digits) => powers[digits.replace(/\D/g, '').length - 1] ?? digits,
	);
}
