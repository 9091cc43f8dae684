import { yearOf } from '../calendar.ts';
import { resolution } from './notices/self-government.ts';
import type { EventTemplate } from './telling.ts';
import type { Trait } from '../village.ts';

interface Matter {
	readonly key: string;
	readonly what: string;
	readonly why: string;
	readonly terms: readonly string[];
	readonly months: readonly number[];
	readonly chance: number;
	readonly trait?: Trait;
}

const matters: readonly Matter[] = [
	{
		key: 'daolu',
		what: '{place}至{place2}道路硬化项目',
		why: '该路段长约八百米，雨天泥泞，学生上学和农产品外运不便，沿线农户多次提出。',
		terms: [
			'路面宽三点五米、厚十八厘米，资金由上级补助和集体自有资金解决，不向村民集资。',
			'沿线占地由各户自愿让出，青苗按亩补偿。',
			'按规定方式确定施工单位，监委会派两人驻点监督质量。',
		],
		months: [2, 3, 6],
		chance: 0.45,
	},
	{
		key: 'qudao',
		what: '{place}灌溉渠整修项目',
		why: '渠道渗漏严重，下游田块春灌缺水，去年有三次用水纠纷。',
		terms: [
			'整修渠道约六百米，渠底、渠壁用混凝土衬砌。',
			'施工安排在秋收后、春灌前，不误农时。',
			'建成后由受益组负责管护，每年清淤一次。',
		],
		months: [9, 10],
		chance: 0.4,
	},
	{
		key: 'ludeng',
		what: '{place}、{place2}安装路灯',
		why: '两处夜间行人多，照明不足，老人出行不便。',
		terms: [
			'安装太阳能路灯，数量以实际安装为准。',
			'三家以上询价，质保不少于三年。',
			'灯杆不占农田，位置由组长和住户商定。',
		],
		months: [6, 7],
		chance: 0.4,
	},
	{
		key: 'guoyuan',
		what: '集体果园续包方案',
		why: '现承包合同将到期，需要确定续包还是重新发包。',
		terms: [
			'公开发包，原承包人同等条件下优先。',
			'承包期五年，承包款按季交付，逾期三十日收回。',
			'承包款全部进集体账户，不得抵扣其他款项。',
		],
		months: [1, 7, 11],
		chance: 0.4,
		trait: 'orchard',
	},
	{
		key: 'zujin',
		what: '厂房、门面租金使用方案',
		why: '上年租金收入较多，成员关心用在哪里。',
		terms: [
			'先提取公积公益金，再安排民生支出。',
			'补助村民参加城乡居民医保，每人一百元。',
			'安排资金用于厂房维修和消防改造，其余结转。',
		],
		months: [2, 3],
		chance: 0.9,
		trait: 'factory',
	},
	{
		key: 'guangfu',
		what: '光伏电站收益使用方案',
		why: '光伏收益按规定主要用于公益岗位、小型公益事业和奖励补助。',
		terms: [
			'不低于一半用于公益岗位工资和劳务补助。',
			'安排资金用于路灯维护和人居环境整治。',
			'结余部分结转下年，不搞平均分配。',
		],
		months: [3, 4],
		chance: 0.8,
		trait: 'solar',
	},
	{
		key: 'minsu',
		what: '闲置校舍出租经营民宿',
		why: '校舍闲置多年，每年还要花钱维修。出租后可增加集体收入，带动村民务工。',
		terms: [
			'公开招租，租期不超过八年，租金每半年一付。',
			'改造方案经集体同意，不得拆改承重结构。',
			'同等条件下优先雇用本村村民。',
		],
		months: [4, 10],
		chance: 0.4,
		trait: 'tourism',
	},
	{
		key: 'gongjia',
		what: '误工补贴标准',
		why: '现行工价多年未变，派工困难，各组标准也不统一。',
		terms: [
			'普通用工每天一百元，清淤、抢险等重活每天一百二十元。',
			'派工须填写派工单，写明地点、事由、人数，由组长和监委会委员签字。',
			'村干部履职不领误工补贴。',
		],
		months: [1, 2],
		chance: 0.3,
	},
	{
		key: 'yinshui',
		what: '{place}饮水管网改造',
		why: '管网使用二十年以上，漏损大，夏季高处住户缺水。',
		terms: [
			'更换主管约一千二百米，入户管由住户自行更换。',
			'资金由集体承担一部分，其余按“一事一议”筹资，特困户、低保户免缴。',
			'水价不变，改造后重新核定漏损。',
		],
		months: [4, 8],
		chance: 0.3,
	},
	{
		key: 'gonglu',
		what: '通组路养护办法',
		why: '道路建好后无人管护，边沟堵塞、路肩缺损。',
		terms: [
			'通组路按组划段，由各组负责日常养护。',
			'大修由村集体安排，每年冬修时统一施工。',
			'超限车辆通行造成损坏的，由责任人修复。',
		],
		months: [5, 11],
		chance: 0.35,
		trait: 'mountain',
	},
];

/** Resolutions passed through the four meetings, told step by step. */
export const resolutionEvents: readonly EventTemplate[] = matters.map(
	({ key, months, chance, trait, what, why, terms }) => ({
		key: `jueyi-${key}`,
		affair: 'village',
		item: '“四议两公开”事项',
		months,
		chance,
		...(trait && { trait }),
		write: (telling) => ({
			title: `关于${what
				.replaceAll('{place}', telling.places[0] ?? '')
				.replaceAll('{place2}', telling.places[1] ?? '')}的决议`,
			notice: {
				slug: `${yearOf(telling.date)}-jueyi-${key}`,
				text: resolution(telling, { what, why, terms }),
			},
		}),
	}),
);
