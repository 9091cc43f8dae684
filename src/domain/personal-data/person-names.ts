import { compoundSurnames, surnames } from './surnames.ts';

/** A name in a running text: from `start` up to, not including, `end`. */
export interface NameSpan {
	readonly start: number;
	readonly end: number;
}

const han = /\p{Script=Han}/u;

/** What leads to a private person's name; the last characters of the text before it. */
const privateRoles =
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
const privateRoleWords = new Set(privateRoles.split(' '));
const longestWord = 4;

/** Characters that stand in no given name, so that `王家沟` and `高标准` are none. */
const notGiven =
	/[的了着是在与及或被把给从到这那其之以所不无个各每某此该户村镇乡组社店厂所局站院校会部队员费款钱元价额药病患残医伤痛症癌瘤沟湾坳坝坎坪坡边头屋路街巷县区市省泵渠桥井号栋室单位项目维补助贴资支收入付购买做办走访岁]/;
/** Two characters that begin with a surname and are words. */
const words = new Set(
	(
		'高度 高中 高龄 高血 高标 高铁 高温 高级 高压 安全 安置 安葬 安装 安排 安心 安抚 安宁 方便 方案 方面 方向 石料 石灰 石板 金额 金秋 万元 万余 常见 常年 常态 ' +
		'康复 康养 康健 平安 平时 平台 平均 平整 温暖 温馨 关爱 关怀 关心 关注 关于 祝福 应急 应当 时间 明细 明确 明年 相关 连续 成长 成员 成年 成人 全体 全部 全年 ' +
		'文化 文具 文体 文艺 文明 严重 严格 严禁 游戏 游学 游泳 景区 强化 查体 包括 水费 白天 白内 黄金 黄牛 红火 牛奶 牛羊 鲁班 毛巾 毛毯 梅雨 花费 苗木 苗圃 陶瓷 ' +
		'戴口 曾经 段落 任务 任职 任何 许可 许多 许诺 谢谢 宁静 季度 季节 简易 简单 简报 甘蔗 易感 易发 易地 易燃 乐队 乐器 项链 余款 余额 余下 程序 程度 江河 湖泊 池塘 ' +
		'柴油 柴火 柴米 米面 米油 马上 马路 田间 田埂 林场 林权 林业 何时 何种 华侨 计划 计生 计算 解决 解释 解答 强制 申请 申报 申领 商品 商业 童装 ' +
		'童年 童谣 史料 叶片 冷冻 冷库 冷水 雷雨 雷电 孔雀 阳光 阴雨 盛会 童心 房屋 房产 房租 车辆 车费 车祸 武术 武装 古稀 古树 古井 沈阳 熊猫 尤其 左右 左侧 ' +
		'卫生 卫浴 井盖 党员 党费 党课 党建 路灯 路面 路费 边远 边坡 葛根 柳树 柏树 松树 桂花 梅花 兰花 姜汤 姜茶 艾草 艾灸 蓝图 单位 单独 来访 来电 来信 管护 管道 管线 官兵 ' +
		'白酒 白米 白糖 钱物 钱财 汤圆 龙头 龙舟 习惯 向上 向阳 宫颈 宫外 焦虑 舒适 舒缓 舒张 康乐 喻为 畅通 广播 花圈 花卉 练习 练字 乐园 乐观 邓小 毛泽 解放'
	).split(' '),
);

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

/** Persons named as private ones: `村民王小明`, `联系人：王小明`, or as who speaks: `王小明反映……`. */
export function findPrivatePersons(text: string): NameSpan[] {
	return findPersonNames(text).filter(({ start, end }) => {
		const lead = text.slice(Math.max(0, start - longestWord - 1), start).replace(/[:：\s]$/, '');
		return endsWithOneOf(lead, privateRoleWords) || speaks.test(text.slice(end, end + 2));
	});
}

const speaks = /^(?:反映|投诉|举报|来电|来访|询问|咨询|要求|建议|表示|称|说)/;

function surnameAt(text: string, at: number): number {
	if (compoundSurnames.has(text.slice(at, at + 2))) return 2;
	return surnames.has(text.charAt(at)) ? 1 : 0;
}

function isName(text: string, start: number, surname: number, end: number): boolean {
	if (end > text.length) return false;
	return isGiven(text, start, text.slice(start + surname, end)) && mayEndAt(text, end);
}

function isGiven(text: string, start: number, given: string): boolean {
	if (notGiven.test(given) || ![...given].every((character) => han.test(character))) return false;
	return !words.has(text.slice(start, start + 2));
}

function mayBeginAt(text: string, at: number): boolean {
	if (at === 0 || !han.test(text.charAt(at - 1))) return true;
	return endsWithOneOf(text.slice(Math.max(0, at - longestWord), at), beforeWords);
}

function endsWithOneOf(text: string, allowed: ReadonlySet<string>): boolean {
	for (let length = 1; length <= text.length; length += 1) {
		if (allowed.has(text.slice(-length))) return true;
	}
	return false;
}

function mayEndAt(text: string, at: number): boolean {
	if (at === text.length || !han.test(text.charAt(at))) return true;
	for (let length = 1; length <= longestWord; length += 1) {
		if (afterWords.has(text.slice(at, at + length))) return true;
	}
	return false;
}
