import { makeBenignCell } from '../../personal-data/benign.ts';
import {
	makeCreditCode,
	makeDay,
	makeDigits,
	makeDivisionCode,
} from '../../personal-data/numbers.ts';
import { isIdCard } from '../../../../src/domain/personal-data/id-card.ts';
import { maskedPerson, personName } from '../../../demo/names.ts';
import type { Random } from '../../../demo/random.ts';

/** A heading, and a cell under it that holds nothing personal. */
export type BenignColumn = readonly [heading: string, text: string];

const compactDay = (random: Random) => makeDay(random, 2015, 2026).replaceAll('-', '');
const village = (random: Random) => `${makeDivisionCode(random)}${makeDigits(random, 6)}`;

/** Numbers that look like a person's, gathered from registers, invoices and delivery notes. */
export const contrivedForms: Readonly<Record<string, (random: Random) => BenignColumn>> = {
	'plot of a contract': (random) => [
		random.pick(['地块编码', '承包地块编码', '备注']),
		`${village(random)}${makeDigits(random, 7)}`,
	],
	'plot in a sentence': (random) => [
		'摘要',
		`流转地块${village(random)}${makeDigits(random, 7)}共3.2亩`,
	],
	'land parcel': (random) => ['宗地代码', `${village(random)}JC${makeDigits(random, 5)}`],
	'land contract': (random) => ['承包合同编码', `${village(random)}${makeDigits(random, 6)}J`],
	'credit code': (random) => [
		random.pick(['统一社会信用代码', '备注', '收款方税号']),
		makeCreditCode(random),
	],
	invoice: (random) => [
		random.pick(['发票号码', '发票代码', '票据号']),
		makeDigits(random, random.pick([8, 10, 12, 20])),
	],
	'invoices in a row': (random) => [
		'备注',
		`发票号${makeDigits(random, 8)}、${makeDigits(random, 8)}、${makeDigits(random, 8)}`,
	],
	'invoice without a word': (random) => [
		'备注',
		`2${random.int(2, 6)}${makeDivisionCode(random).slice(0, 2)}${makeDigits(random, 16)}`,
	],
	express: (random) => [
		'备注',
		random.pick([
			`SF${makeDigits(random, 13)}`,
			`JD${makeDigits(random, 13)}`,
			`快递单号：${makeDigits(random, random.pick([11, 12, 13, 15]))}`,
			`圆通YT${makeDigits(random, 13)}`,
			`运单号 ${makeDigits(random, 12)}、${makeDigits(random, 12)}`,
		]),
	],
	meter: (random) => [
		random.pick(['电表号', '水表编号', '户号', '表号']),
		makeDigits(random, random.pick([8, 10, 11, 12, 13, 15])),
	],
	'meter in a sentence': (random) => [
		'摘要',
		`抽水站电费，户号${makeDigits(random, random.pick([10, 13]))}`,
	],
	serial: (random) => [
		random.pick(['设备编号', '出厂编号', '序列号']),
		random.pick([
			`SN${makeDigits(random, 12)}`,
			`${makeDigits(random, 4)}-${makeDigits(random, 4)}-${makeDigits(random, 4)}`,
		]),
	],
	project: (random) => [
		'项目代码',
		`${random.int(15, 26)}${String(random.int(1, 12)).padStart(2, '0')}-${makeDivisionCode(random)}-04-01-${makeDigits(random, 6)}`,
	],
	'project with a day': (random) => ['项目编号', projectWithDay(random)],
	contract: (random) => ['合同编号', `HT-${compactDay(random)}-${makeDigits(random, 3)}`],
	voucher: (random) => ['凭证号', `${compactDay(random)}${makeDigits(random, 4)}`],
	transaction: (random) => [
		'交易流水号',
		makeDigits(random, random.pick([16, 18, 19, 20, 22, 24])),
	],
	coordinates: (random) => [
		'位置',
		`${random.int(98, 122)}.${makeDigits(random, 6)}${random.pick([',', '，', ' ', '、', '/'])}${random.int(22, 45)}.${makeDigits(random, 6)}`,
	],
	'long amount': (random) => [
		random.pick(['金额', '合计']),
		random.pick([
			`${random.int(10, 999)},${makeDigits(random, 3)},${makeDigits(random, 3)}.${makeDigits(random, 2)}`,
			`${makeDigits(random, 11).replace(/^0/, '1')}.00`,
			`${random.int(1, 19)},${makeDigits(random, 3)},${makeDigits(random, 3)},${makeDigits(random, 3)}`,
		]),
	],
	'list of amounts': (random) => [
		'备注',
		Array.from({ length: random.int(3, 6) }, () => random.int(100, 19_999)).join(
			random.pick(['、', '，', ' ', '/', '+', '；']),
		),
	],
	'list of small numbers': (random) => [
		'备注',
		Array.from({ length: random.int(5, 14) }, () => random.int(1, 99)).join(
			random.pick(['、', ' ', ',']),
		),
	],
	'range of days': (random) => [
		'备注',
		random.pick([
			`${makeDay(random, 2015, 2026)}~${makeDay(random, 2015, 2026)}`,
			`${makeDay(random, 2015, 2026).replaceAll('-', '.')}－${makeDay(random, 2015, 2026).replaceAll('-', '.')}`,
			`${makeDay(random, 2015, 2026).replaceAll('-', '/')} 13:${random.int(10, 59)}:${random.int(10, 59)}`,
			`${compactDay(random)}—${compactDay(random)}`,
		]),
	],
	version: (random) => [
		'备注',
		`系统升级至${random.int(1, 19)}.${random.int(0, 9)}.${random.int(0, 9)}.${makeDigits(random, 4)}`,
	],
	shop: (random) => [
		random.pick(['地点', '摘要', '位置']),
		random.pick([
			`柳溪街${random.int(1, 300)}号门面`,
			`柳溪街${random.int(1, 300)}号门面租金（张*丰）`,
			`幸福路${random.int(1, 300)}号商铺出租给李*芳`,
			`集镇老街${random.int(1, 99)}号门市`,
			`青禾大道${random.int(1, 99)}号综合服务中心`,
		]),
	],
	'count of flats': (random) => [
		'摘要',
		random.pick([
			`${random.int(2, 9)}单元${random.int(100, 999)}户`,
			`安置小区${random.int(2, 30)}栋${random.int(2, 9)}单元${random.int(20, 120)}户通水`,
			`${random.int(2, 9)}单元${random.int(10, 60)}盏楼道灯`,
		]),
	],
	'office phones': (random) => [
		'备注',
		random.pick([
			'监督电话12388',
			'热线12345',
			'客服400-820-1234',
			'电话费3000000元',
			'手机3台2999.00元',
		]),
	],
	'account, last digits': (random) => [
		'账户名称',
		`青禾农商银行柳溪支行（尾号${makeDigits(random, 4)}）`,
	],
	'card, amounts': (random) => [
		'摘要',
		`一卡通发放${random.int(10_000, 99_999)}.00元，${random.int(10, 99)}户`,
	],
	count: (random) => [
		random.pick(['户数', '人数', '数量', '面积（亩）']),
		String(random.int(0, 19)),
	],
	quantity: (random) => [random.pick(['数量', '株数']), String(random.int(100, 199))],
	'number of a row': (random) => ['序号', String(random.int(1, 200))],
	'account code': (random) => ['科目', String(random.int(101, 599))],
	year: (random) => ['年度', String(random.int(1990, 2026))],
	'certificate of the collective': (random) => [
		'登记证号',
		`N2${makeDivisionCode(random)}MF${makeDigits(random, 7)}${random.int(0, 9)}`,
	],
	'words that begin with a surname': (random) => [
		random.pick(['摘要', '备注']),
		`${random.pick(['支付', '付', '', '发放', '慰问', '补助', '购'])}${random.pick(surnameWords)}${random.pick(['', '款', '费', '补贴', '支出', '500元', '（见附表）'])}`,
	],
	'places called after a family': (random) => [
		random.pick(['地点', '摘要', '位置']),
		`${random.pick(['', '付', '支付', '由', '修建', '为'])}${random.pick(families)}${random.pick(['家湾', '家沟', '庄', '家坪', '家岭', '家大院', '家桥', '家祠堂', '家山', '家塘'])}${random.pick(['村', '小学', '组水渠', '路灯', '公路维修款', '蓄水池', '组', ''])}`,
	],
	'shops and firms': (random) => [
		random.pick(['摘要', '备注', '说明']),
		`${random.pick(['', '付', '付给', '支付', '收款人：', '收款人', '与'])}${random
			.pick(firms)
			.replace('{n}', () => personName(random))
			.replace('{f}', () =>
				random.pick(families),
			)}${random.pick(['', '材料款', '货款', '（3月）', '，见发票'])}`,
	],
	'those in office': (random) => [
		random.pick(['摘要', '内容', '备注']),
		random
			.pick([
				'村委会主任{n}主持会议',
				'党支部书记{n}讲党课',
				'镇长{n}到村检查',
				'村医{n}入户随访',
				'主任：{n}',
				'驻村第一书记{n}走访脱贫户',
			])
			.replace('{n}', () => personName(random)),
	],
	'persons who are masked': (random) => [
		random.pick(['摘要', '备注', '姓名', '领款人']),
		`${random.pick(['付给', '付', '收款人：', '慰问', '村民', ''])}${maskedPerson(random)}${random.pick(['', '误工费', '运费', '等5人', '（3组）'])}`,
	],
	'persons who are not named': (random) => [
		random.pick(['摘要', '备注']),
		`${random.pick(['慰问', '补助', '付', '发放', '救助'])}${random.pick(unnamed)}${random.pick(['', '12人', '误工费', '慰问金', '工资', '护理补贴'])}`,
	],
	'everyday sentences': (random) => [random.pick(['摘要', '备注', '内容']), random.pick(everyday)],
	forest: (random) => [
		'备注',
		`林权证字（${random.int(2005, 2026)}）第${makeDigits(random, 10)}号`,
	],
};

/** Two characters of which are a surname and a character that stands in given names, or nearly so. */
const surnameWords = (
	'高血压药 金额 方便桥 高标准农田 安全员 安装 石料 石子 黄沙 水泥 柴油 白灰 毛石 方管 段长 龙骨 管材 苗木 梅花 杨树苗 柳树苗 桂花树 松树 温室大棚 林业 田间道路 ' +
	'路灯 马路 车辆 时间 明细 平台 文化墙 文明户 应急物资 应付账款 金银花种苗 黄金梨苗 白云石 古树保护 古建筑 江南水泥 华新水泥 万能胶 严寒补助 童装 单元门 武装 民兵训练 ' +
	'于都脐橙苗 邓小平理论读本 焦裕禄精神学习 雷锋日活动 康复器材 乐器 阳光玫瑰苗 关爱活动 温暖包 强农惠农 宁夏枸杞苗 常规体检 成人教育 花生种 米面油 冷链车 连心桥 艾草 葛根 ' +
	'安康码 高压线 高清摄像头 高新区参观 汤圆 伍佰元 陆佰元 项目 余款 易地搬迁 季度 申报 解放军慰问 向阳花种 龙舟 牛奶 毛巾 钟表 贺兰山酒 秦岭猪苗 唐山瓷砖 苏州瓷砖 海尔冰箱 ' +
	'华为路由器 康师傅 王老吉 李宁球服 张裕葡萄酒 全友家具 金龙鱼油 鲁花油 徐工铲车 柳工装载机 江铃货车 宗申三轮车 陶瓷 金属门窗 万达广场 万年青 常春藤 白蜡树 黄桷树'
).split(' ');
const families = [
	...'王李张刘陈杨周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆孔白江史侯龙万段雷钱汤',
];
const firms =
	'老{f}超市|{f}记建材店|柳溪建国建材有限公司|{n}建材有限公司|{n}农资店|{n}超市|{n}个体工程队|青禾县{n}农机专业合作社|{f}氏诊所|{n}货运服务部|{n}苗木种植园|{n}五金门市|{f}家小吃店|宏远建材|金桥电器|万家福超市|华联超市|安康药房|高远建筑公司|石桥砂场|明德广告图文|中国工商银行|柳溪农商行'.split(
		'|',
	);
const unnamed =
	'高龄老人 困难群众 脱贫户 保洁员 安保人员 管水员 护林员 全体党员 计生家庭 农户 各户 三组村民 五保户 退役军人 残疾人 贫困学生 施工队 应征青年 文艺队 民工 车主 村民代表 司机 参会人员 公益岗 党员代表'.split(
		' ',
	);
const everyday = (
	'由于建设需要，延期验收|对于群众反映的问题，已经答复|关于高标准农田的说明|为方便群众出行，修建便桥|与往年相比，支出减少|和平路路灯更换|收到上级拨款|付清工程尾款|经研究同意|' +
	'由施工单位负责维修|村民反映路灯不亮，已修好|群众要求公开明细|农户多次提出|请项目负责人到场|收款人与合同一致|领取人员名单见附表|经办手续齐全|承包人按期交租|户主签字确认|患者自付部分已报销|' +
	'给全村安装路灯|向阳坡道路硬化|系统维护费|是否公开：是|组长误工补贴|村史馆布展|党员学习资料|金秋助学活动|重阳节慰问老人|时任组长交接|时间：3月5日|地点：文化广场|金额：5000元|单价：20元|' +
	'经办人签字齐全|审批人已签字|证明人两名|收款收据编号齐全|支付宝转账|付款方式：转账|应收未收款项|余款年底付清|程序合规|成本核算|包干使用|白天施工|石灰窑拆除|孙子女陪护|马上办理|左右岸护坡|武术队服装'
).split('|');

/** No number of a project that is a valid identity number by chance: nothing could tell the two apart. */
function projectWithDay(random: Random): string {
	for (;;) {
		const number = `${makeDivisionCode(random)}${compactDay(random)}${makeDigits(random, 4)}`;
		if (!isIdCard(number)) return number;
	}
}

export const contrivedNames = Object.keys(contrivedForms);

/** Everyday cells. The form that may be a valid identity number by chance is left out here, see above. */
export function makeEverydayCell(random: Random): BenignColumn & { readonly form?: string } {
	for (;;) {
		const { form, heading, text } = makeBenignCell(random);
		if (form === 'order with a day in it') continue;
		return Object.assign([heading, text] as const, { form });
	}
}
