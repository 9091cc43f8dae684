import { maskedPerson, personName } from '../../demo/names.ts';
import { organisations } from '../../demo/organisations.ts';
import { randomFrom, type Random } from '../../demo/random.ts';
import { isIdCard } from '../../../src/domain/personal-data/id-card.ts';
import { makeCreditCode, makeDigits, makeDivisionCode, makeDay } from './numbers.ts';

/** A cell that holds nothing personal, however much it may look so. */
export interface BenignCell {
	readonly form: string;
	readonly text: string;
	readonly heading: string;
}

type Written = readonly [heading: string, text: string];

const amountText = (random: Random) => `${random.int(0, 999_999)}.${makeDigits(random, 2)}`;
const compactDay = (random: Random) => makeDay(random, 2015, 2030).replaceAll('-', '');

const forms: Readonly<Record<string, (random: Random) => Written>> = {
	voucher: (random) => [
		'凭证号',
		random.pick([
			`记-${random.int(1, 12)}-${random.int(1, 99)}`,
			`${compactDay(random)}${makeDigits(random, 3)}`,
			`${random.int(2015, 2030)}-${random.int(10, 12)}-${makeDigits(random, 4)}`,
			`银付字第${makeDigits(random, 4)}号`,
			`JZ${compactDay(random)}-${makeDigits(random, 5)}`,
		]),
	],
	'invoice number': (random) => {
		const number = makeDigits(random, random.pick([8, 10, 12, 20]));
		return random.chance(0.5) ? ['发票号码', number] : ['摘要', `购复印纸，发票号${number}`];
	},
	'electronic invoice': (random) => {
		const number = `${random.int(22, 30)}${makeDivisionCode(random).slice(0, 2)}${makeDigits(random, 16)}`;
		return random.pick<Written>([
			['备注', number],
			['摘要', `缴纳电费 发票${number}`],
			['发票号', number],
		]);
	},
	'invoice code and number': (random) => {
		const [code, number] = [
			`0${makeDivisionCode(random).slice(0, 4)}${makeDigits(random, 7)}`,
			makeDigits(random, 8),
		];
		return random.pick<Written>([
			['备注', `发票代码${code} 发票号码${number}`],
			['发票代码', code],
		]);
	},
	'credit code': (random) => {
		const code = makeCreditCode(random);
		return random.pick<Written>([
			['备注', code],
			['统一社会信用代码', code],
			['摘要', `付材料款（信用代码${code}）`],
		]);
	},
	meter: (random) => {
		const number = makeDigits(random, random.pick([10, 11, 12, 13, 15]));
		return random.pick<Written>([
			['表号', number],
			['户号', number],
			['摘要', `缴电费，户号${number}`],
			['摘要', `抽水站电表号：${number}`],
			['摘要', `水表编号${number}本月用水`],
		]);
	},
	order: (random) => {
		const number = makeDigits(random, random.pick([16, 17, 18, 19]));
		return random.pick<Written>([
			['摘要', `网购灭火器，订单号${number}`],
			['订单编号', number],
			['备注', `交易单号：${number}`],
			['备注', `流水号 ${number}`],
		]);
	},
	'order with a day in it': (random) => {
		const number = makeOrderWithDay(random);
		return random.pick<Written>([
			['备注', `项目编号${number}`],
			['备注', `受理编号：${number}`],
		]);
	},
	parcel: (random) => [
		'备注',
		random.pick([
			`SF${makeDigits(random, 13)}`,
			`YT${makeDigits(random, 13)}`,
			`快递单号${makeDigits(random, random.pick([12, 13, 15]))}`,
			`运单号：${makeDigits(random, 11)}、${makeDigits(random, 11)}`,
		]),
	],
	'village code': (random) => ['村编号', `${makeDivisionCode(random)}${makeDigits(random, 6)}`],
	'project code': (random) => [
		'摘要',
		`项目代码${random.int(15, 30)}${String(random.int(1, 12)).padStart(2, '0')}-${makeDivisionCode(random)}-${makeDigits(random, 2)}-${makeDigits(random, 2)}-${makeDigits(random, 6)}`,
	],
	contract: (random) => [
		'合同编号',
		random.pick([
			`HT${random.int(2015, 2030)}-${makeDigits(random, 2)}`,
			`HT-${random.int(2015, 2030)}-${random.int(10, 19)}-${makeDigits(random, 4)}`,
			`合同编号：${compactDay(random)}${makeDigits(random, 6)}`,
			`LXC-${compactDay(random)}-${makeDigits(random, 3)}`,
		]),
	],
	'land unit': (random) => [
		'备注',
		random.pick([
			`不动产单元号${makeDivisionCode(random)}${makeDigits(random, 6)}GB${makeDigits(random, 5)}F${makeDigits(random, 8)}`,
			`地块编码${makeDivisionCode(random)}${makeDigits(random, 13)}`,
			`渝（${random.int(2015, 2030)}）柳溪县不动产权第${makeDigits(random, 9)}号`,
		]),
	],
	document: (random) => [
		'依据',
		random.pick([
			`青办发〔${random.int(2015, 2030)}〕${random.int(1, 200)}号`,
			`柳府文（${random.int(2015, 2030)}）${random.int(1, 200)}号`,
			`第${makeDigits(random, 3)}号议案`,
		]),
	],
	plate: (random) => ['摘要', `车辆加油 渝${random.pick([...'ABCD'])}${makeDigits(random, 5)}`],
	coordinates: (random) => [
		'位置',
		random.pick([
			`${random.int(100, 120)}.${makeDigits(random, 6)},${random.int(25, 35)}.${makeDigits(random, 6)}`,
			`${random.int(100, 120)}.${makeDigits(random, 8)} ${random.int(25, 35)}.${makeDigits(random, 8)}`,
			`东经${random.int(100, 120)}.${makeDigits(random, 6)}，北纬${random.int(25, 35)}.${makeDigits(random, 6)}`,
		]),
	],
	amount: (random) => [
		'支出（元）',
		random.pick([
			amountText(random),
			`${random.int(1, 9)},${makeDigits(random, 3)},${makeDigits(random, 3)}.${makeDigits(random, 2)}`,
			`¥${amountText(random)}`,
			makeDigits(random, random.int(4, 10)),
		]),
	],
	amounts: (random) => [
		'摘要',
		random.pick([
			`电费${amountText(random)}元、水费${amountText(random)}元`,
			`${amountText(random)} ${amountText(random)} ${amountText(random)}`,
			`${amountText(random)}+${amountText(random)}=${amountText(random)}`,
			`共${random.int(2, 99)}户，每户${random.int(10, 900)}元，合计${random.int(1000, 99_999)}元`,
		]),
	],
	date: (random) => {
		const [one, other] = [makeDay(random, 2015, 2030), makeDay(random, 2015, 2030)];
		return [
			'备注',
			random.pick([
				one,
				`${one} 至 ${other}`,
				`${one}-${other}`,
				`${one.replaceAll('-', '.')}-${other.replaceAll('-', '.')}`,
				`${one} 14:${makeDigits(random, 2)}:${makeDigits(random, 2)}`,
				`${compactDay(random)}-${compactDay(random)}`,
				`${one.replaceAll('-', '')}${makeDigits(random, 6)}`,
			]),
		];
	},
	file: (random) => [
		'附件',
		random.pick([
			`IMG_${compactDay(random)}_${makeDigits(random, 6)}.jpg`,
			`微信图片_${compactDay(random)}${makeDigits(random, 6)}.jpg`,
			`${makeDay(random, 2015, 2030)}-${random.int(10, 23)}-${random.int(10, 59)}-${random.int(10, 59)}-${makeDigits(random, 3)}.png`,
			`mmexport17${makeDigits(random, 11)}.jpg`,
		]),
	],
	'public phone': (random) => [
		'备注',
		random.pick([
			'监督电话12388',
			'政务热线12345',
			'报警110、急救120',
			'客服95588',
			'电话费 3000元',
			'400-820-1234',
		]),
	],
	organisation: (random) => [
		'对方',
		random
			.pick(Object.values(organisations).flat())
			.replace('{township}', random.pick(['柳溪镇', '白石镇', '长岭乡', '云台乡'])),
	],
	'masked person': (random) => [
		'对方',
		random.pick([
			maskedPerson(random),
			`${maskedPerson(random)}等${random.int(2, 60)}人`,
			`${maskedPerson(random)}（大病救助）`,
			`${maskedPerson(random)}、${maskedPerson(random)}`,
			'各户',
			'全体村民',
			'五保户12人',
		]),
	],
	care: (random) => [
		'摘要',
		random.pick([
			`走访慰问${random.pick(carePeople)}${random.int(2, 60)}人`,
			`${random.pick(carePeople)}${random.pick(careThings)}`,
			`为${random.pick(carePeople)}购买${random.pick(careThings)}`,
			`${random.pick(careThings)}（${random.pick(carePeople)}）`,
			`村委会主任${personName(random)}走访${random.pick(carePeople)}`,
			`村医${personName(random)}讲解高血压防治`,
			`${random.pick(careThings)}${random.int(2, 60)}份`,
		]),
	],
	work: (random) => [
		'摘要',
		`${random.pick(places)}${random.pick(works)}${random.pick(['', '材料款', '人工费', `${random.int(2, 30)}处`, '尾款'])}`,
	],
	office: (random) => [
		'地点',
		random.pick([
			`青禾大道${random.int(1, 300)}号农业农村局一楼`,
			`${random.int(1, 9)}号楼${random.int(2, 9)}层会议室`,
			`村部2楼20${random.int(1, 9)}室`,
			`${random.int(1, 12)}组${random.int(1, 30)}号路灯`,
			`${random.int(1, 12)}号机井`,
			`政务中心${random.int(1, 4)}号楼30${random.int(1, 9)}室`,
			`${random.int(1, 6)}栋厂房租金`,
			`幸福路${random.int(1, 300)}号门面租金`,
		]),
	],
	life: (random) => [
		'备注',
		random.pick([
			`合同自${makeDay(random, 2015, 2030)}生效`,
			`${random.int(2015, 2030)}年出生人口${random.int(2, 40)}人`,
			'卫生室购出生缺陷干预宣传册',
			`${random.int(2015, 2030)}年${random.int(1, 12)}月生产用电`,
			`${random.int(60, 90)}岁以上老人体检`,
			'学生专线车补贴',
			'老年人集体生日会',
		]),
	],
	official: (random) => ['经手人', random.pick(officialNames)],
};

/** Those who hold an office where the cells stand. */
export const officialNames: readonly string[] = makeOfficials(
	randomFrom('personal-data/officials'),
);

function makeOfficials(random: Random): string[] {
	return Array.from({ length: 40 }, () => personName(random));
}

/** No valid identity number by chance: nothing could tell the two apart, so that it counts as one. */
function makeOrderWithDay(random: Random): string {
	for (;;) {
		const number = `${makeDivisionCode(random)}${compactDay(random)}${makeDigits(random, 4)}`;
		if (!isIdCard(number)) return number;
	}
}

const carePeople =
	'残疾人 困难党员 留守儿童 孤寡老人 高龄老人 五保户 脱贫户 住院党员 重病患者 大病患者 高血压患者 学生 小学生 高中生 孤儿 退役军人 困难家庭 慢性病病人 独居老人 儿童 幼儿 孕妇 残疾儿童 精神障碍患者 计生家庭'.split(
		' ',
	);
const careThings =
	'康复器材 康复训练 慰问品 米面油 棉被 学习用品 文具 书包 牛奶 生活补助 护理补贴 助学金 医疗救助 安全教育 高温补贴 游戏器材 体检 大病保险 关爱活动 温暖包 平安保险 毛巾被 安装扶手 水杯 花生油 白糖 房屋修缮 车费 住院补助 手术补助'.split(
		' ',
	);
const places =
	'李家沟 杨家冲 石桥头 高石坎 方家院子 白石镇 金桥村 三组 村部 余家湾 张家坪 马路口 林家沟 江边 田坝 柳树湾'.split(
		' ',
	);
const works =
	'公路维修 残疾人活动室维修 儿童之家装修 蓄水池清淤 路灯安装 学生校车停靠点 卫生室改造 抽水站检修 石料款 高标准农田管护 幼儿园围墙 水渠硬化'.split(
		' ',
	);

const formNames = Object.keys(forms);

/** The next cell of a seeded sequence. */
export function makeBenignCell(random: Random): BenignCell {
	const form = random.pick(formNames);
	const [heading, text] = (forms[form] as (random: Random) => Written)(random);
	return { form, heading, text };
}
