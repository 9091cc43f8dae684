import { between, each, type LedgerTemplate } from './template.ts';

/** Works and larger purchases: done when the account bears them. */
export const works: readonly LedgerTemplate[] = [
	work('road', [4, 5, 9, 10], 0.3, between(28_000, 96_000, 100), 'builder', '工程支出', [
		'{place}至{place2}道路硬化工程进度款',
		'{group}入户路硬化工程款',
		'{place}错车道、路肩硬化工程款',
	]),
	work('canal', [2, 3, 11, 12], 0.25, between(16_000, 68_000, 100), 'builder', '工程支出', [
		'{place}灌溉渠改造工程款',
		'{place}提灌站改造工程款',
		'{place}山塘坝体加固工程款',
	]),
	work('square', [5, 6, 9], 0.15, between(12_000, 58_000, 100), 'builder', '工程支出', [
		'{place}文化广场铺装工程款',
		'村部停车场硬化工程款',
		'{place}休闲步道工程款',
	]),
	work('lamps', [8, 9, 10], 0.25, each([1480, 1860], 6, 24), 'electric', '固定资产购建', [
		'{place}安装太阳能路灯{n}盏',
		'{group}新装路灯{n}盏',
	]),
	work('guardrail', [7, 8], 0.2, each([160, 220], 40, 180), 'builder', '工程支出', [
		'{place}临水路段安装防护栏{n}米',
		'{place}陡坡路段安装防护栏{n}米',
	]),
	work('toilet', [5, 10], 0.12, between(9_000, 42_000, 100), 'builder', '工程支出', [
		'{place}公共厕所改造工程款',
		'{place}污水管网改造工程款',
	]),
	work('quality-bond', [1, 7], 0.12, between(3_000, 9_800, 100), 'builder', '工程支出', [
		'退还{place}道路硬化工程质保金',
		'支付{place}渠道工程尾款',
	]),
	work('design', [3, 8], 0.2, between(1_800, 6_500, 100), 'design', '工程支出', [
		'{place}道路工程预算编制费',
		'{place}渠道工程勘测设计费',
	]),
	work('tractor', [3, 8], 0.06, between(18_000, 46_000, 100), 'farmSupply', '固定资产购建', [
		'购旋耕机1台（集体所有）',
		'购粮食烘干设备配套风机2台',
	]),
	work('tables', [6, 12], 0.12, between(5_200, 16_800, 100), 'furniture', '固定资产购建', [
		'村部会议室桌椅更新',
		'应急广播设备1套',
		'村部监控系统更新（8路）',
	]),
];

/** Works the township or the county pays for: the grant comes first, the payment follows when it is there. */
export const grantedWorks: readonly LedgerTemplate[] = [
	{
		...work('farmland', [11, 12], 0.35, between(38_000, 120_000, 100), 'builder', '工程支出', [
			'高标准农田{place}片区配套渠系工程款',
			'高标准农田{place}机耕道工程款',
		]),
		trait: 'paddy',
		fund: '专项资金',
		affordable: 1.3,
	},
	{
		...work('mountain-road', [9, 10], 0.4, between(26_000, 88_000, 100), 'builder', '工程支出', [
			'{place}产业路工程进度款（以工代赈）',
			'{place}通组路水毁修复工程款',
		]),
		trait: 'mountain',
		fund: '专项资金',
		affordable: 1.2,
	},
];

function work(
	key: string,
	months: readonly number[],
	chance: number,
	amount: LedgerTemplate['amount'],
	payee: LedgerTemplate['payee'],
	category: LedgerTemplate['category'],
	summaries: readonly string[],
): LedgerTemplate {
	return {
		key: `work-${key}`,
		direction: 'expense',
		category,
		summaries,
		amount,
		months,
		chance,
		days: [8, 27],
		payee,
		slip: '发票',
		fund: '集体自有',
		affordable: 2.2,
	};
}
