import { addDays, isoDate } from '../../../../src/domain/time/calendar-date.ts';
import { chineseDate, chineseDay, yearOf } from '../../calendar.ts';
import { officePhone } from '../../phones.ts';
import { writeYuan } from '../figures.ts';
import type { Telling } from '../telling.ts';
import { bullets, markdownTable, notice, numbered } from './notice.ts';

/** What a resident pays for medical insurance where it was not 400 yuan. */
const yuanByYear: Readonly<Record<number, number>> = { 2022: 320, 2023: 350, 2024: 380 };

/** 城乡居民医保缴费通知. */
export function medicalInsurance({ village, date, random, name }: Telling): string {
	const next = yearOf(date) + 1;
	const rate = yuanByYear[next] ?? 400;
	return notice(
		[
			'全体村民：',
			`${next}年度城乡居民基本医疗保险开始缴费，有关事项通知如下。`,
			numbered([
				`缴费标准：每人${rate}元。特困人员由财政全额资助，低保对象等按规定定额资助。`,
				`缴费时间：即日起至${chineseDate(isoDate(yearOf(date), 12, 31))}。逾期缴费的，待遇按规定设等待期。`,
				'缴费方式：手机自助缴费、银行网点缴费，或到村部由工作人员协助操作。村里不代收现金。',
				'新生儿自出生之日起九十日内缴费，自出生之日起享受待遇。',
				'连续参保满四年的，次年起每多参保一年提高大病保险最高支付限额。',
			]),
			random.pick([
				`${random.pick(['每周二、周五', '每逢赶集日'])}上午，${name('women')}在村部帮助不会用手机的老人缴费。`,
				`行动不便的，请告知组长，由${name('women')}上门协助。`,
			]),
			`咨询电话：${officePhone(village)}`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 征兵公告. */
export function conscription({ village, date, random }: Telling): string {
	const first = Number(date.slice(5, 7)) < 6;
	const year = yearOf(date);
	return notice(
		[
			'全体适龄青年及家长：',
			`${year}年${first ? '上' : '下'}半年征兵报名已经开始，现公告如下。`,
			numbered([
				'对象：以高中（含职高、中专、技校）毕业以上文化程度的青年为主，优先征集大学毕业生。',
				'年龄：男青年当年年满18至22周岁，大学毕业生放宽至24周岁，研究生放宽至26周岁；女青年按国家规定。',
				'报名：本人登录全国征兵网报名，不收取任何费用。',
				`初检初审：报名后由镇武装部通知体检，村里${random.pick(['安排车辆接送', '报销往返车费', '派人陪同'])}。`,
			]),
			'报名网址：[全国征兵网](https://www.gfbzb.gov.cn/)',
			random.pick([
				'征兵全程公开，定兵名单在镇、村同时张榜，接受监督。',
				'廉洁征兵，严禁请客送礼。举报可拨打县征兵办公室公布的电话。',
			]),
			`咨询电话：${officePhone(village)}`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 重阳节敬老活动安排. */
export function doubleNinth({ village, date, random, name, places }: Telling): string {
	const elders = Math.round(village.population * (0.028 + random.next() * 0.01));
	return notice(
		[
			`各位老年人、各户：`,
			`重阳节将到，经村“两委”研究，${yearOf(date)}年敬老活动安排如下。`,
			bullets([
				`慰问：80周岁以上老人约${elders}人，每人100元，由组长和监委会委员一同送到家，本人签字。`,
				`义诊：${random.pick(['节前一天', '节日当天'])}上午，镇卫生院在村部量血压、测血糖，免费。`,
				random.pick([
					`聚餐：在${places[0] ?? ''}文化广场，70周岁以上老人自愿参加，食材由返乡青年捐助。`,
					'演出：村文艺队在文化礼堂演出，时长一个半小时。',
					'理发：村部设免费理发点，行动不便的上门服务。',
				]),
			]),
			`经费：慰问金在集体福利费中列支，收支列入10月收支明细。负责人${name('women')}，电话${officePhone(village)}。`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 自来水收费和收缴情况, group by group. */
export function waterFees({ village, date, random }: Telling): string {
	const price = random.pick([180, 200, 220, 250]);
	const groups = village.groups.map((group) => {
		const tons = random.int(420, 1_480);
		return { group, tons, fen: tons * price };
	});
	const tons = groups.reduce((sum, one) => sum + one.tons, 0);
	const rows = groups.map(({ group, tons: own, fen }) => [group, String(own), writeYuan(fen)]);
	return notice(
		[
			`本季度各组用水和应收水费公布如下，水价每吨${writeYuan(price)}元，由放水员${random.pick(['每月25日', '每季度末'])}抄表。`,
			markdownTable(
				['组别', '用水量（吨）', '应收水费（元）'],
				[...rows, ['合计', String(tons), writeYuan(tons * price)]],
				[1, 2],
			),
			random.pick([
				'水费用于供水站结算和管网维修，收支分别记入收支明细。',
				'困难户每户每月减免2吨，已在表中扣除。',
				`管网漏损约${random.int(8, 16)}%，由集体承担，已安排检修。`,
			]),
			`对用水量有疑问的，可到村部核对抄表记录，电话${officePhone(village)}。`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 人居环境评比: groups, not families. */
export function cleanliness({ village, date, random, places }: Telling): string {
	const scores = village.groups
		.map((group) => ({ group, score: random.int(782, 968) / 10 }))
		.sort((a, b) => b.score - a.score);
	return notice(
		[
			`${random.pick(['村民代表、党员代表和各组组长', '村务监督委员会和各组代表'])}组成检查组，对${village.groups.length}个组的环境卫生进行了检查评分，结果公布如下。`,
			markdownTable(
				['组别', '得分', '等次'],
				scores.map(({ group, score }) => [
					group,
					score.toFixed(1),
					score >= 90 ? '好' : score >= 82 ? '较好' : '一般',
				]),
				[1],
			),
			'## 需要整改的',
			bullets(
				random.sample(
					[
						`${places[0] ?? ''}路边堆放柴草`,
						`${places[1] ?? ''}沟渠有塑料袋等杂物`,
						`${places[2] ?? ''}垃圾桶破损，周围有散落垃圾`,
						'个别户家禽散养，路面有粪便',
						'建筑余料占用入户路',
					],
					3,
				),
			),
			`以上问题请在${chineseDay(addDays(date, 10))}前整改，由组长负责，届时复查。${random.pick(['得分最高的组，公开栏挂红旗。', '检查结果不与任何收费、罚款挂钩。'])}`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 春节期间值班和安全提示. */
export function springFestival({ village, date, random, name }: Telling): string {
	const people = [
		...new Set([name('secretary'), name('head'), name('women'), name('clerk'), name('supervisor')]),
	];
	return notice(
		[
			'全体村民、返乡的乡亲们：',
			'春节将到，村部值班和有关事项安排如下。',
			markdownTable(
				['时间', '值班'],
				['除夕至初一', '初二至初三', '初四至初五', '初六至初七'].map((day, index) => [
					day,
					people[index % people.length] ?? '',
				]),
			),
			bullets(
				random.sample(
					[
						'便民事项可电话预约，急事随到随办。',
						'返乡车辆请停在村部和小学操场，不要占用主干道。',
						'林边、草堆旁不放烟花爆竹。',
						'用电取暖人走断电，烧炭取暖要开窗通风。',
						'办酒席请提前告知红白理事会。',
						'外出打牌不赌博，邻里之间不攀比。',
						'陌生电话要验证码、要转账，一律不信。',
					],
					4,
				),
			),
			`值班电话：${officePhone(village)}`,
		],
		`${village.name}村民委员会`,
		date,
	);
}
