import type { Random } from './random.ts';

/**
 * Common surnames, the commoner ones more than once, and rustic given names of two characters. Given names
 * that make somebody known from public life with one of the surnames are left out.
 */
const surnames = [
	...'王李张刘陈杨周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
	...'王李张刘陈杨周吴徐孙胡朱高林何郭罗',
];

const givenNames = (
	'长根 水生 茂林 守田 秋生 桂兰 春梅 守义 玉莲 满仓 长顺 福田 宝山 金水 石生 柏林 松涛 桂香 秀芹 ' +
	'翠云 腊梅 冬生 谷雨 清明 有粮 成林 开山 喜凤 彩霞 银花 来娣 根发 土生 木春 禾丰 稻香 怀义 守信 ' +
	'存厚 有福 兴旺 长河 大川 柱子 青山 绿水 运来 永昌 世明 善友 敬业 乐平 明礼 家和 传宝 继业 承祖 ' +
	'树根 树清 树林 立春 立秋 夏生 雪梅 雪莲 红菊 素芬 素珍 惠芳 惠莲 巧玲 巧云 月娥 月英 玉凤 玉珍 ' +
	'爱菊 凤琴 凤仙 淑琴 淑珍 美玲 美香 晓燕 晓霞 小满 晓峰 文涛 文海 志远 志诚 志坤 海生 海涛 海燕 ' +
	'永福 永安 永顺 永丰 光亮 光宗 学礼 学农 学田 庆丰 庆余 庆年 庆喜 瑞祥 瑞丰 祥林 祥云 振兴 ' +
	'振农 建农 忠厚 忠义 忠孝 孝先 孝义 礼明 礼和 友善 友发 克勤 克俭 新农 新田 万田 ' +
	'万里 百顺 百灵 千里 千山 天福 天明 地宝 河清 河源 江林 江平 溪泉 泉生 泉水 湖生 洪发 子豪'
).split(' ');
/** Given names that only women bear. */
const womensNames = givenNames.filter((name) =>
	/[兰梅莲香芹云凤霞花娣菊芬珍芳玲英琴仙燕娥]/.test(name),
);
const mensNames = givenNames.filter((name) => !womensNames.includes(name));

/** A fictional name; by chance a woman's or a man's when it is not said which. */
export function personName(random: Random, whose: 'woman' | 'man' | 'anyone' = 'anyone'): string {
	const pool = { woman: womensNames, man: mensNames, anyone: givenNames }[whose];
	return `${random.pick(surnames)}${random.pick(pool)}`;
}

/** `张长丰` becomes `张*丰`; a name of two characters `张*`. */
export function maskName(name: string): string {
	const characters = [...name];
	if (characters.length <= 2) return `${characters[0] ?? ''}*`;
	return `${characters[0] ?? ''}*${characters.at(-1) ?? ''}`;
}

export function maskedPerson(random: Random): string {
	return maskName(personName(random));
}

const places = (
	'老槐树 河东 河西 南坡 北坡 上屋场 下屋场 学堂坡 石桥头 竹园 老油坊 新塘 大塘 水井湾 柳树湾 枫树坳 ' +
	'月亮坝 晒谷坪 五里亭 土地坳 杨家冲 黄泥坡 桐子岭 双石头 樟树下 茶园里 磨盘山 栗树沟 龙井边 麻园 ' +
	'榨房 瓦窑坪 渡口 老堰 新堰 后山 对门湾 高石坎 塘坎下 桃树坪'
).split(' ');

export function placeNames(random: Random, count: number): string[] {
	return random.sample(places, count);
}

const villageHeads = [...'青白金清双大小上下石龙新永安长平松柏竹梅桃杏枫榆槐柳茶稻禾泉溪湖塘'];
const villageTails = [
	...(
		'桥 溪 坪 湾 塘 岭 坡 冲 洞庄 家沟 家湾 家坪 家岭 泉 源 田 垄 井 屋 坝 店 堰 树坪 花坪 树湾 坊 ' +
		'门 墩 台 林 坳 畈'
	).split(' '),
];

/** Names for the villages beyond the written ones: the same number always has the same name, all differ. */
export function generatedVillageName(number: number): string {
	const pairs = villageHeads.length * villageTails.length;
	// A step that shares no factor with the number of pairs visits every pair once.
	const at = (number * 389) % pairs;
	const head = villageHeads[at % villageHeads.length] ?? '';
	const tail = villageTails[Math.floor(at / villageHeads.length)] ?? '';
	const round = Math.floor(number / pairs);
	return `${head}${tail}${round > 0 ? String(round + 1) : ''}村`;
}

const townshipHeads = [...'青清玉金银丰宁和兴盛福祥瑞嘉锦秀明朗朝晖'];
const townshipTails = ['泉镇', '岗乡', '河镇', '坪乡', '塘镇', '洲乡', '店镇', '谷乡'];

export function generatedTownshipName(number: number): string {
	const head = townshipHeads[number % townshipHeads.length] ?? '';
	const tail = townshipTails[(number * 3 + Math.floor(number / 20)) % townshipTails.length] ?? '';
	return `${head}${tail}`;
}
