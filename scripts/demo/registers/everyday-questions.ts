import type { Asked } from './questions.ts';

/** Questions that are about no row of a register, with the months in which they come up. */
export interface Everyday extends Asked {
	readonly months?: readonly number[];
}

export const everydayQuestions: readonly Everyday[] = [
	{
		months: [5, 6, 7, 8, 9],
		text: '高处几户夏天水压不够，能不能错峰供水？',
		owner: '村委会主任',
		answer: '已调整供水时段，早晚各加压两小时，管网改造列入计划。',
		result: 'solved',
	},
	{
		text: '路口的路灯坏了一个多月没有人修。',
		owner: '村委会副主任',
		answer: '已更换灯头，今后每月巡查一次，报修电话贴在灯杆上。',
		result: 'solved',
	},
	{
		text: '垃圾池满了，几天没有清运。',
		owner: '村委会主任',
		answer: '已督促清运公司当天清走，改为两天一清。',
		result: 'solved',
	},
	{
		text: '河边有人倒建筑垃圾。',
		owner: '村委会主任',
		answer: '已报乡镇综合执法队，由其查处。',
		result: 'referred',
	},
	{
		text: '有人说村干部亲戚没有参加劳动也领了误工补贴。',
		owner: '村务监督委员会主任',
		answer: '逐张核对派工单和现场照片，所领工数属实，已当面说明。',
		result: 'unfounded',
	},
	{
		text: '公开栏的字太小，老人看不清。',
		owner: '村务监督委员会主任',
		answer: '已放大张贴，值守人员可以念给老人听。',
		result: 'solved',
	},
	{
		months: [10, 11, 12, 1],
		text: '希望把医保缴费时间提前通知，外出的人来不及。',
		owner: '村党组织书记',
		answer: '今后提前半个月在公开栏和组里通知。',
		result: 'explained',
	},
	{
		months: [4, 5, 6],
		text: '沟渠上游截水，下游插秧没有水。',
		owner: '村委会主任',
		answer: '已安排放水员统一开闸，按先远后近放水。',
		result: 'solved',
	},
	{
		text: '村部大门下午经常没有人值班，办事要跑两趟。',
		owner: '村党组织书记',
		answer: '值班表已张贴，值班人外出须留电话，欢迎监督。',
		result: 'solved',
	},
	{
		text: '老人不会用手机，高龄津贴认证怎么办？',
		owner: '村委会委员',
		answer: '由组长上门代办，行动不便的约好时间上门拍照认证。',
		result: 'solved',
	},
	{
		text: '组里的沟渠杂草太多，能不能安排清理？',
		owner: '村委会主任',
		months: [3, 4, 5, 8, 9],
		answer: '已安排误工清理，工数和金额在当月明细里公开。',
		result: 'solved',
	},
	{
		text: '收割机压坏的机耕道由谁修？',
		owner: '村委会主任',
		months: [7, 8, 9, 10],
		answer: '已现场查看，由机主填补砂石，大坑由村里冬修时统一处理。',
		result: 'explained',
	},
	{
		text: '外出务工的怎样查看村里的账？',
		owner: '村务监督委员会主任',
		answer: '网上公开与公开栏一致，也可以打监督电话逐笔询问。',
		result: 'explained',
	},
];
