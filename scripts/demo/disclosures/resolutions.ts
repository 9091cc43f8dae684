import type { Decision } from '../../../src/domain/tables/decisions.ts';
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
	/** Years in which it comes up; any when absent. */
	readonly years?: readonly number[];
	readonly kind: Decision['kind'];
	readonly outcome: string;
}

const matters: readonly Matter[] = [
	{
		key: 'zujin',
		what: '厂房、门面租金使用方案',
		why: '上年租金收入较多，成员关心用在哪里。',
		terms: [
			'先提取公积公益金，再安排民生支出。',
			'补助村民参加城乡居民医保，每人一百元。',
			'安排资金用于厂房维修和消防改造，其余结转。',
		],
		kind: 'income-use',
		outcome: '医保补助已发放到户，厂房维修和消防改造已安排，其余结转。',
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
		kind: 'income-use',
		outcome: '公益岗位工资和路灯维护费用按月列支，结余结转下年。',
		months: [3, 4],
		chance: 0.8,
		trait: 'solar',
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
		kind: 'work-allowance',
		outcome: '新标准已执行，派工单统一印制。',
		months: [1, 2],
		chance: 0.8,
		years: [2022, 2024],
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
		kind: 'public-works',
		outcome: '各组管护路段已划定，边沟清理两次。',
		months: [5, 11],
		chance: 0.7,
		years: [2023, 2025],
		trait: 'mountain',
	},
	{
		key: 'baojie',
		what: '垃圾清运和保洁经费安排',
		why: '清运费用逐年增加，各组垃圾投放点数量不一，需要统一安排。',
		terms: [
			'清运由村里统一委托，费用由上级补助和集体资金解决，不向农户收费。',
			'各组设固定投放点，保洁员分段负责。',
			'每季度评比一次，结果张贴公布。',
		],
		kind: 'public-works',
		outcome: '清运服务合同已签订，投放点已设置，按季评比公布。',
		months: [11, 12],
		chance: 0.7,
		years: [2023, 2025],
	},
	{
		key: 'zhaijidi',
		what: '宅基地申请条件和退出办法',
		why: '分户建房申请增多，有的老宅长期空置，群众要求公平安排。',
		terms: [
			'坚持一户一宅，优先安排原址翻建和闲置宅基地。',
			'申请经小组会议讨论、村里审查公示后，报乡镇审批。',
			'异址新建的，旧宅在新房竣工后三个月内退回集体。',
		],
		kind: 'homestead',
		outcome: '当年申请已按新办法审查，审批结果另行公布。',
		months: [3, 10],
		chance: 0.7,
		years: [2022, 2026],
	},
];

/** Resolutions passed through the four meetings, told step by step. */
export const resolutionEvents: readonly EventTemplate[] = matters.map(
	({ key, months, chance, trait, years, what, why, terms, kind, outcome }) => ({
		key: `jueyi-${key}`,
		affair: 'village',
		item: '“四议两公开”事项',
		months,
		chance,
		...(trait && { trait }),
		...(years && { years }),
		write: (telling) => {
			const decided = `${key}/${telling.date}`;
			return {
				title: `关于${what}的决议`,
				notice: {
					slug: `${yearOf(telling.date)}-jueyi-${key}`,
					text: resolution(telling, { key: decided, what, why, terms }),
				},
				decision: { key: decided, title: what, kind, outcome },
			};
		},
	}),
);
