import { twoDigits } from '../../../src/domain/time/calendar-date.ts';
import { monthOf, yearOf } from '../calendar.ts';
import { floodDuty, forestFire, strawBurning } from './notices/safety.ts';
import {
	cleanliness,
	conscription,
	doubleNinth,
	medicalInsurance,
	springFestival,
	waterFees,
} from './notices/services.ts';
import { homesteads, villageRules } from './notices/self-government.ts';
import type { EventTemplate, Telling } from './telling.ts';

/** An event told in a long text of its own. */
function longText(
	key: string,
	item: string,
	months: readonly number[],
	chance: number | undefined,
	titles: readonly string[],
	text: (telling: Telling) => string,
	more: Partial<Pick<EventTemplate, 'days' | 'trait' | 'years'>> = {},
): EventTemplate {
	return {
		key,
		affair: 'village',
		item,
		months,
		prompt: item === '其他',
		...(chance !== undefined && { chance }),
		...more,
		write: (telling) => {
			const year = yearOf(telling.date);
			const month = monthOf(telling.date);
			return {
				title: telling.random
					.pick(titles)
					.replace('{y}', String(year))
					.replace('{y1}', String(year + 1))
					.replace('{half}', month < 6 ? '上' : '下')
					.replace('{q}', `${['一', '二', '三', '四'][Math.ceil(month / 3) - 1] ?? ''}季度`),
				notice: { slug: `${year}-${twoDigits(month)}-${key}`, text: text(telling) },
			};
		},
	};
}

/** Yearly notices, with the name (in pinyin) of their file. */
export const villageNotices: readonly EventTemplate[] = [
	longText(
		'fangxun',
		'其他',
		[5, 6],
		0.85,
		['{y}年防汛值班和避险转移安排', '{y}年汛期值班安排'],
		floodDuty,
		{
			days: [20, 30],
		},
	),
	longText(
		'fanghuo-chun',
		'其他',
		[3],
		0.5,
		['春季和清明期间森林防火通告', '关于清明期间文明祭扫、严防山火的通告'],
		forestFire,
		{
			days: [10, 25],
		},
	),
	longText(
		'fanghuo-dong',
		'其他',
		[10],
		0.8,
		['秋冬森林防火通告', '关于加强野外用火管理的通告'],
		forestFire,
		{
			trait: 'forest',
		},
	),
	longText(
		'jiegan',
		'其他',
		[9],
		0.6,
		['秸秆禁烧和综合利用通知', '关于做好秋收秸秆处理的通知'],
		strawBurning,
		{
			days: [3, 14],
		},
	),
	longText(
		'yibao',
		'其他',
		[10, 11],
		0.85,
		['{y1}年度城乡居民医保缴费通知', '关于缴纳{y1}年度城乡居民医保的通知'],
		medicalInsurance,
	),
	longText(
		'zhengbing',
		'其他',
		[1, 7],
		0.55,
		['{y}年{half}半年征兵公告', '{y}年{half}半年征兵报名通知'],
		conscription,
		{
			days: [5, 18],
		},
	),
	longText(
		'chongyang',
		'其他',
		[10],
		0.8,
		['{y}年重阳节敬老活动安排', '重阳节慰问老人安排'],
		doubleNinth,
		{
			days: [8, 10],
		},
	),
	longText(
		'shuifei',
		'其他',
		[3, 6, 9],
		0.5,
		['{y}年{q}自来水收费公示', '{q}各组用水和水费公示'],
		waterFees,
		{
			days: [25, 28],
		},
	),
	longText(
		'huanjing',
		'其他',
		[4, 8, 11],
		0.6,
		['{q}人居环境检查评比结果', '环境卫生检查评分结果'],
		cleanliness,
	),
	longText(
		'chunjie',
		'其他',
		[1],
		0.6,
		['{y}年春节值班和安全提示', '春节期间村部值班安排'],
		springFestival,
		{
			days: [14, 24],
		},
	),
	longText(
		'zhaijidi',
		'宅基地申请和审批结果',
		[4, 6, 9, 11],
		0.8,
		['农村宅基地审批结果公示', '{y}年宅基地申请审批结果'],
		homesteads,
	),
	longText(
		'cungui',
		'村民自治章程和村规民约',
		[1],
		undefined,
		['{y}年修订的村规民约', '村规民约'],
		villageRules,
		{
			years: [2024],
			days: [8, 20],
		},
	),
	longText(
		'cungui-xiu',
		'村民自治章程和村规民约',
		[3, 4],
		0.4,
		['村规民约（{y}年修订）'],
		villageRules,
		{
			years: [2026],
		},
	),
];
