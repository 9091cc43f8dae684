import { isGiven } from './given-names.ts';
import { compoundSurnames, surnames } from './surnames.ts';

/** A name in a running text: from `start` up to, not including, `end`. */
export interface NameSpan {
	readonly start: number;
	readonly end: number;
}

/** What leads to a private person's name; the last characters of the text before it. */
export const privateRoles =
	'村民 群众 居民 农户 户主 家长 邻居 邻里 老乡 乡亲 贫困户 脱贫户 困难户 低保户 五保户 监测户 特困户 困难群众 低保对象 特困人员 五保老人 老人 老党员 退役军人 军属 ' +
	'患者 病人 伤者 产妇 孕妇 患儿 残疾人 病患 死者 逝者 儿童 学生 小学生 中学生 初中生 高中生 孤儿 幼儿 婴儿 新生儿 孩子 女孩 男孩 小朋友 未成年人 ' +
	'反映人 投诉人 举报人 来访人 来电人 联系人 申请人 当事人 受助人 受益人 领款人 收款人 姓名 我叫 我是 本人';
/** What else may stand before a name. */
const before =
	`${privateRoles} 慰问 看望 探望 救助 资助 帮扶 补助 补贴 救济 支付 付给 付 给 为 由 向 对 与 和 及 跟 同 系 是 将 把 发放 帮助 奖励 收到 收 的 名 组 村`.split(
		' ',
	);

/** What may stand behind a name. */
const after =
	'同志 老人 先生 女士 一家 家庭 家属 全家 家中 家门 家 本人 等 之 的 住 男 女 因 身 现 已 被 患 病 确诊 查出 突发 长期 今年 ' +
	'去年 现年 就读 在读 上学 生于 出生 出院 反映 投诉 举报 来电 来访 询问 咨询 要求 建议 表示 称 说 和 与 及 、 补助 补贴 救助 慰问 医药费 医疗费 丧葬 学费 助学 父亲 母亲 父母 儿子 女儿 妻子 丈夫 孙子 孙女 学习 生活 护理 捐款 捐 康复 医疗 营养 看病 报销 手术 住院 做手术 户 系 是 为 属 于 在 领 购 交 欠 借';
const afterWords = new Set(after.split(' '));
const beforeWords = new Set(before);
const longestWord = 4;

/**
 * Persons named in a running text: a surname and one or two characters, between words or signs beside which
 * a name stands. Chinese has no spaces, so this finds fewer than a reader would; it is the first half of a
 * rule that needs more evidence.
 * @param isTaken keeps a place from being read as a name, for example as part of 高血压
 */
export function findPersonNames(
	text: string,
	isTaken: (start: number, end: number) => boolean = () => false,
): NameSpan[] {
	const found: NameSpan[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const surname = surnameAt(text, at);
		if (surname === 0 || !mayBeginAt(text, at)) continue;
		const end = [2, 1]
			.map((given) => at + surname + given)
			.find((to) => isName(text, at, surname, to));
		if (end === undefined || isTaken(at, end)) continue;
		found.push({ start: at, end });
		at = end - 1;
	}
	return found;
}

/** Is a character, by its UTF-16 code, a Chinese one? */
export function isHan(code: number): boolean {
	return code >= 0x3400 && code <= 0x9fff;
}

/** How many characters the surname at a place has; 0 where there is none. */
export function surnameAt(text: string, at: number): number {
	if (compoundSurnames.has(text.slice(at, at + 2))) return 2;
	return surnames.has(text.charAt(at)) ? 1 : 0;
}

function isName(text: string, start: number, surname: number, end: number): boolean {
	if (end > text.length) return false;
	return isGiven(text, start, text.slice(start + surname, end)) && mayEndAt(text, end);
}

function mayBeginAt(text: string, at: number): boolean {
	if (at === 0 || !isHan(text.charCodeAt(at - 1))) return true;
	return endsWithOneOf(text.slice(Math.max(0, at - longestWord), at), beforeWords);
}

function endsWithOneOf(text: string, allowed: ReadonlySet<string>): boolean {
	for (let length = 1; length <= text.length; length += 1) {
		if (allowed.has(text.slice(-length))) return true;
	}
	return false;
}

function mayEndAt(text: string, at: number): boolean {
	if (at === text.length || !isHan(text.charCodeAt(at))) return true;
	for (let length = 1; length <= longestWord; length += 1) {
		if (afterWords.has(text.slice(at, at + length))) return true;
	}
	return false;
}
