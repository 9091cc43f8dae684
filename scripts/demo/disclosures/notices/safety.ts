import { addDays, isoDate } from '../../../../src/domain/time/calendar-date.ts';
import { chineseDate, chineseDay, yearOf } from '../../calendar.ts';
import { officePhone } from '../../phones.ts';
import type { Telling } from '../telling.ts';
import { bullets, markdownTable, notice, numbered } from './notice.ts';

/** 防汛值班安排: who is on duty when, and where one goes when the water rises. */
export function floodDuty({ village, date, random, name, places }: Telling): string {
	const year = yearOf(date);
	const leaders = [
		...new Set([name('secretary'), name('head'), name('women'), name('clerk'), name('supervisor')]),
	];
	const start = isoDate(year, 6, 10);
	const rows = leaders.map((leader, index) => {
		const from = addDays(start, index * 15);
		return [
			`${chineseDay(from)}—${chineseDay(addDays(from, 14))}`,
			leader,
			`${village.groups[index % village.groups.length] ?? ''}组长、民兵2人`,
		];
	});
	const spots = places.slice(0, random.int(3, 4));
	return notice(
		[
			`全体村民：`,
			random.pick([
				`${year}年汛期已到。为保障人员安全，现将本村防汛值班和避险安排公布如下。`,
				`根据县、镇防汛工作要求，结合去年${spots[0] ?? ''}积水的情况，制定${year}年汛期值班安排。`,
			]),
			'## 一、值班带班',
			markdownTable(['时间', '带班', '值班人员'], rows),
			`值班电话：${officePhone(village)}（24小时）。`,
			'## 二、重点部位和转移地点',
			bullets(
				spots.map(
					(spot, index) =>
						`${spot}：${random.pick(['山塘', '低洼住户', '临坡住户', '老涵洞', '漫水桥'])}，由${village.groups[index % village.groups.length] ?? ''}负责巡查，转移到${random.pick(['村小学', '村部', '文化礼堂'])}`,
				),
			),
			'## 三、请大家做到',
			numbered(
				random.sample(
					[
						'听到铜锣或广播转移信号，立即离开，不要回屋取东西。',
						'雨天不要到河边、沟边、山塘边捕鱼和放牧。',
						'临坡住户夜间注意听响动，发现裂缝、掉块马上报告。',
						'不要开车、骑车强行通过漫水路段。',
						'照看好老人和孩子，外出务工户请把联系电话告诉组长。',
						'撤离后未经通知不得擅自返回。',
					],
					4,
				),
			),
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 森林防火通告: what is forbidden in the fire season, and who watches. */
export function forestFire({ village, date, random, places }: Telling): string {
	const spring = Number(date.slice(5, 7)) < 7;
	const year = yearOf(date);
	const until = spring ? isoDate(year, 4, 30) : isoDate(year + 1, 4, 30);
	return notice(
		[
			`各村民小组、全体村民：`,
			random.pick([
				`近期${spring ? '回暖少雨' : '天干物燥'}，林区可燃物多。即日起至${chineseDate(until)}为本村森林防火重点时段，有关要求通告如下。`,
				`${spring ? '清明将至，上坟烧纸、燃放鞭炮增多' : '秋收以后，田边烧草烧灰增多'}，为防止失火，现通告如下。`,
			]),
			numbered(
				random.sample(
					[
						'禁止在林区和离林边三百米以内烧田埂、烧灰积肥、烧荒。',
						'提倡献花、植树祭扫；确需烧纸的，到村里设置的集中焚烧点。',
						`${places[0] ?? ''}、${places[1] ?? ''}路口设防火卡点，进山人员登记，不得携带火种。`,
						'孤寡老人、精神障碍人员由监护人看管，各组组长负责提醒。',
						'林区施工、露营一律不得生火。',
						'发现火情先报告、再扑救，不组织老人、妇女和孩子上山打火。',
						'失火造成损失的，依法承担责任，并按村规民约补栽树苗。',
					],
					5,
				),
			),
			`报告电话：${officePhone(village)}；森林火警：12119。`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 秸秆禁烧和综合利用通知. */
export function strawBurning({ village, date, random, places }: Telling): string {
	return notice(
		[
			'各农户：',
			'秋收已经开始，现将秸秆禁烧和综合利用的安排通知如下。',
			'## 怎么处理秸秆',
			bullets(
				random.sample(
					[
						'机收时加装粉碎装置，留茬高度不超过十五厘米，粉碎还田',
						`需要打捆离田的，到${places[0] ?? ''}收集点交售，价格按当日公布`,
						'家里养牛羊的，可联系组长统一运送作饲料',
						'果园、菜地可用秸秆覆盖',
					],
					3,
				),
			),
			'## 巡查安排',
			`${random.pick(['9月10日至11月10日', '9月15日至11月15日'])}，村干部包组、组长包片，每天上午、傍晚各巡查一次。` +
				random.pick([
					'发现冒烟先扑灭、再说服教育，屡劝不听的报镇处理。',
					'第一次发现当面提醒，第二次在公开栏通报。',
				]),
			`咨询电话：${officePhone(village)}`,
		],
		`${village.name}村民委员会`,
		date,
	);
}
