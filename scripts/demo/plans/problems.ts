import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Rectification } from '../../../src/domain/tables/rectifications.ts';
import type { Trait } from '../village.ts';

/** A visit from above, in which problems are found. */
export interface Round {
	readonly source: Rectification['source'];
	readonly name: string;
	readonly raisedOn: IsoDate;
	/** The share of the villages that it affects. */
	readonly share: number;
}

/** Before the election of 2026 every village is audited. */
export const termAuditName = '2021年至2025年村干部任期经济责任审计';

/** The county's inspections, audits and special checks, in the order of time. */
export const rounds: readonly Round[] = [
	{ source: 'inspection', name: '青禾县委第三轮巡察', raisedOn: '2019-06-12', share: 0.5 },
	{ source: 'audit', name: '2018年至2020年村级财务收支审计', raisedOn: '2021-04-19', share: 0.6 },
	{ source: 'inspection', name: '青禾县委第六轮巡察', raisedOn: '2022-09-20', share: 0.6 },
	{ source: 'inspection', name: '青禾县委第八轮巡察', raisedOn: '2024-05-21', share: 0.8 },
	{ source: 'supervision', name: '2024年下半年村务监督', raisedOn: '2024-11-12', share: 0.35 },
	{
		source: 'special-check',
		name: '2025年农村集体“三资”管理专项检查',
		raisedOn: '2025-06-18',
		share: 0.9,
	},
	{ source: 'villagers', name: '2025年群众意见专项办理', raisedOn: '2025-11-06', share: 0.3 },
	{
		source: 'audit',
		name: termAuditName,
		raisedOn: '2025-11-25',
		share: 0.9,
	},
	{
		source: 'special-check',
		name: '2026年惠农补贴“一卡通”专项检查',
		raisedOn: '2026-08-27',
		share: 0.6,
	},
];

export interface Problem {
	readonly key: string;
	readonly kind: Rectification['kind'];
	readonly problem: string;
	readonly measure: string;
	readonly unit: string;
	readonly owner: string;
	readonly evidence: string;
	/** What was gone through and with what result, a row each, where the village keeps a sheet of it. */
	readonly evidenceSheet?: readonly (readonly [looked: string, result: string])[];
	readonly trait?: Trait;
	/** It takes a year or more. */
	readonly long?: true;
}

const committee = { unit: '村民委员会', owner: '村委会主任' } as const;
const collective = { unit: '村集体经济组织', owner: '理事长' } as const;
const accounts = { unit: '村民委员会', owner: '报账员' } as const;

export const problems: readonly Problem[] = [
	{
		key: 'slips',
		kind: 'finance',
		problem: '部分误工补贴用白条支付，没有派工单和签名表。',
		measure: '统一派工单和工资表样式，没有派工单的不予报账。',
		evidence: '新表样和补签的工资表',
		...accounts,
	},
	{
		key: 'late-entry',
		kind: 'finance',
		problem: '个别月份票据跨月报账，收支没有及时入账。',
		measure: '每月25日集中报账，逾期的说明原因。',
		evidence: '报账登记簿',
		...accounts,
	},
	{
		key: 'witness',
		kind: 'finance',
		problem: '少数支出凭证缺证明人签字。',
		measure: '逐张补签，今后三人签字齐全再付款。',
		evidence: '补签凭证复印件',
		...accounts,
	},
	{
		key: 'contracts',
		kind: 'collective-property',
		problem: '合同台账不全，个别合同没有写明租金支付时间。',
		measure: '逐份清理合同，补登台账，签订补充协议。',
		evidence: '合同台账、补充协议',
		evidenceSheet: [
			['逐份核对合同原件与台账', '一致'],
			['补登漏记的合同', '已补登'],
			['没有写明付款时间的，签订补充协议', '已签订'],
		],
		...collective,
	},
	{
		key: 'assets',
		kind: 'collective-property',
		problem: '新建路灯、步道等资产没有及时登记入账。',
		measure: '对照工程验收资料补登资产台账，每年年末盘点。',
		evidence: '资产盘点表',
		evidenceSheet: [
			['路灯、步道等新建资产对照验收资料', '已补登'],
			['现场清点数量', '与台账一致'],
		],
		...collective,
	},
	{
		key: 'idle',
		kind: 'collective-property',
		problem: '旧村部房屋长期闲置，没有盘活办法。',
		measure: '评估后公开招租，招租前由专人看护。',
		evidence: '招租方案',
		long: true,
		...collective,
	},
	{
		key: 'arrears',
		kind: 'collective-property',
		problem: '承包款、租金催收不力，有拖欠。',
		measure: '发催收函，约谈承租方，逾期仍不付的按合同收回。',
		evidence: '催收函和回执',
		long: true,
		...collective,
	},
	{
		key: 'change-orders',
		kind: 'projects',
		problem: '小型工程变更没有签证，先施工后补手续。',
		measure: '变更须监委会到场签证，未签证部分不结算。',
		evidence: '工程签证单',
		...committee,
	},
	{
		key: 'tender-papers',
		kind: 'projects',
		problem: '询价项目只留存中标单位报价，其他报价单没有归档。',
		measure: '一项目一档案，报价单、评审记录一并归档。',
		evidence: '项目档案目录',
		...committee,
	},
	{
		key: 'area',
		kind: 'subsidies',
		problem: '地力补贴面积核对不细，个别农户面积与确权面积不一致。',
		measure: '各组入户核对，多领的退回，少领的补发。',
		evidence: '核对登记表',
		...committee,
	},
	{
		key: 'elders',
		kind: 'subsidies',
		problem: '高龄津贴有死亡人员停发不及时的情况。',
		measure: '每月与派出所、卫生院核对，多发部分追回。',
		evidence: '核对记录、退款凭证',
		...committee,
	},
	{
		key: 'meals',
		kind: 'conduct',
		problem: '工作餐没有公函和菜单。',
		measure: '严格执行一次一单，没有公函的由经办人自付。',
		evidence: '补充单据、退款凭证',
		...committee,
	},
	{
		key: 'board-late',
		kind: 'disclosure',
		problem: '财务公开有几个月晚于规定时间。',
		measure: '明确专人按目录逐项核对，每月15日前公开。',
		evidence: '公开栏照片',
		unit: '村务监督委员会',
		owner: '村务监督委员会主任',
	},
	{
		key: 'board-vague',
		kind: 'disclosure',
		problem: '公开内容笼统，只写总数，没有逐笔公开。',
		measure: '按县定格式逐笔公开，写明事由、经手人、证明人。',
		evidence: '公开表样',
		unit: '村务监督委员会',
		owner: '村务监督委员会主任',
	},
	{
		key: 'rangers',
		kind: 'other',
		problem: '护林员巡山记录填写不及时。',
		measure: '每周检查一次巡山记录，与考勤挂钩。',
		evidence: '巡山记录本',
		trait: 'forest',
		...committee,
	},
];
