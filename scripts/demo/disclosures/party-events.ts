import { chineseDate, yearOf } from '../calendar.ts';
import { maskedPerson } from '../names.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { officePhone } from '../phones.ts';
import type { DisclosureText, EventTemplate, Telling } from './telling.ts';

type Options = Partial<Pick<EventTemplate, 'chance' | 'years' | 'days' | 'trait'>>;

function admission(
	key: string,
	months: readonly number[],
	options: Options,
	write: (telling: Telling) => DisclosureText,
): EventTemplate {
	return { key, affair: 'party', item: '发展党员情况', months, prompt: true, ...options, write };
}

function other(
	key: string,
	months: readonly number[],
	options: Options,
	write: (telling: Telling) => DisclosureText,
): EventTemplate {
	return { key, affair: 'party', item: '其他', months, ...options, write };
}

/** Notice period of five working days, seven days by the calendar. */
function noticePeriod(date: string): string {
	return `公示时间：${chineseDate(date)}至${chineseDate(addDays(date, 6))}`;
}

export const partyEvents: readonly EventTemplate[] = [
	admission('activists', [3], { chance: 0.6 }, ({ date, random, village }) => {
		const people = random.int(1, village.partyMembers > 40 ? 3 : 2);
		const names = Array.from({ length: people }, () => maskedPerson(random));
		return {
			title: `关于确定${people}名入党积极分子的公示`,
			body:
				`经党员推荐、支委会研究，拟确定${names.join('、')}为入党积极分子，已报镇党委备案。` +
				`${random.pick(['均为本村常住村民', '其中回乡青年1名', '均在本村务农或创业'])}。${noticePeriod(date)}。联系电话：${officePhone(village)}。`,
		};
	}),
	admission('candidates', [5], { chance: 0.45 }, ({ date, random, village, name }) => ({
		title: '关于确定发展对象的公示',
		body:
			`${maskedPerson(random)}经一年以上培养教育，在听取党小组、培养联系人和党员群众意见的基础上，支委会讨论拟列为发展对象。` +
			`${noticePeriod(date)}。有意见请向党组织书记${name('secretary')}反映，电话${officePhone(village)}。`,
	})),
	admission('probation', [6, 7], { chance: 0.45 }, ({ date, random, village }) => {
		const away = random.int(3, Math.max(4, Math.round(village.partyMembers * 0.25)));
		return {
			title: '关于拟接收预备党员的公示',
			body:
				`拟接收${maskedPerson(random)}为中共预备党员，将提交党员大会票决，支部有表决权的党员${village.partyMembers - random.int(0, 2)}名，预计到会${village.partyMembers - away}名。` +
				`${noticePeriod(date)}。公示期内可以署名或当面反映情况，党组织为反映人保密。`,
		};
	}),
	admission('full', [11, 12], { chance: 0.45 }, ({ date, random, village }) => ({
		title: '关于预备党员拟转正的公示',
		body:
			`预备党员${maskedPerson(random)}预备期满一年，本人已提出转正申请。党小组认为其${random.pick(['能按时参加组织生活，带头参加防汛值守', '能履行党员义务，主动参与人居环境整治', '工作踏实，热心为群众代办事项'])}。` +
			`${noticePeriod(date)}。联系电话：${officePhone(village)}。`,
	})),
	other('july-first', [7], { chance: 0.7, days: [1, 4] }, ({ random, village, date }) => {
		const [a, b, c] = [maskedPerson(random), maskedPerson(random), maskedPerson(random)];
		return {
			title: `${yearOf(date)}年“七一”表扬党员名单`,
			body:
				`庆祝“七一”大会上，支部对${random.pick([`${a}、${b}`, `${a}、${b}、${c}`])}等党员予以表扬。` +
				random.pick([
					'他们在防汛值守、邻里调解、公益劳动中做了实事。',
					'推荐人选由党小组提名、党员投票产生。',
					'表扬以精神鼓励为主，不发奖金。',
				]) +
				`同日慰问老党员${random.int(3, 8)}名。全村在册党员${village.partyMembers}名。`,
		};
	}),
	other('organisation-life', [1, 2], { chance: 0.75 }, ({ random, village, date, name }) => ({
		title: `${yearOf(date) - 1}年度组织生活会召开情况`,
		body:
			`支委会会前征求党员群众意见${random.int(9, 28)}条，主要是${random.sample(['道路维护', '公开及时', '办事效率', '年轻党员少', '组级沟渠管护', '文化活动少'], 2).join('、')}。` +
			`会上班子成员逐人作对照检查，${name('secretary')}同志带头。制定整改事项${random.int(3, 6)}项，` +
			`${random.pick(['上半年逐项报告进展', '责任到人，年底向党员大会报告', '列入支部年度计划'])}。参会党员${Math.round(village.partyMembers * 0.82)}名。`,
	})),
	other('discipline-study', [4, 5, 6], { years: [2024], chance: 0.9 }, ({ random, name }) => ({
		title: '党纪学习教育开展情况',
		body:
			`支部集中学习${random.int(3, 5)}次，逐章学习《中国共产党纪律处分条例》，${name('secretary')}同志讲纪律党课1次。` +
			random.pick([
				'组织观看警示教育片1次，为外出党员寄送学习资料。',
				'对年老体弱党员由党小组长上门领学。',
				'结合本村实际，重点讨论了票据、接待、误工三个方面的纪律要求。',
			]),
	})),
	other('eight-rules', [4, 5, 6], { years: [2025], chance: 0.9 }, ({ random, name }) => ({
		title: '深入贯彻中央八项规定精神学习教育情况',
		body:
			`支部开展集中学习${random.int(3, 5)}次、专题党课1次，由${name('secretary')}同志主讲。对照检查了公务接待、误工补贴、办公用品采购三个方面，` +
			random.pick([
				'查出无公函用餐1次，已由经办人退回。',
				'未发现违规问题，完善了接待登记办法。',
				'清理出误工派工单填写不全的情况，已补齐。',
			]),
	})),
	other('duties', [2, 3], { chance: 0.5 }, ({ random, village, name }) => ({
		title: '党员联系户分工安排',
		body:
			`全村${village.partyMembers}名党员中，有能力的党员联系${village.households}户，每名党员联系${Math.ceil(village.households / (village.partyMembers * 0.7))}户左右，由${name(random.pick(['women', 'clerk'] as const))}负责登记。` +
			random.pick([
				'联系内容：政策宣传、代办事项、安全提醒、收集意见。',
				'每季度上门不少于一次，困难户每月一次，记录交支部检查。',
				'分工名单已张贴在各组公开点。',
			]),
	})),
	other('volunteer', [3, 9, 10], { chance: 0.5 }, ({ random, village, places, date }) => ({
		title: random.pick(['党员志愿服务活动情况', `${chineseDate(date)}党员义务劳动情况`]),
		body:
			`在家党员${Math.round(village.partyMembers * (0.4 + random.next() * 0.2))}名参加，` +
			random.pick([
				`清理${places[0] ?? ''}至${places[1] ?? ''}沟渠杂物，疏通涵管${random.int(2, 6)}处。`,
				`为${random.int(3, 9)}户缺劳力农户抢收稻谷。`,
				`清除${places[0] ?? ''}卫生死角，清运垃圾${random.int(2, 6)}车。`,
				`入户检查用电线路，更换老化插座${random.int(6, 20)}个，材料由个人承担。`,
			]),
	})),
	other('training', [5, 8, 10], { chance: 0.35 }, ({ random }) => ({
		title: '党员教育培训安排',
		body:
			random.pick([
				'组织党员参加镇党校农村实用技术班，内容为果树修剪、病虫害防治。',
				'组织党员收看远程教育课程，内容为农产品电商和反诈知识。',
				'邀请县农技站人员到村讲授水稻施肥和秸秆还田技术。',
			]) +
			random.pick([
				'村民可自愿旁听，不收费用。',
				'食宿自理，车费由参加人先垫付后凭票报销。',
				'因农忙改在晚间进行。',
			]),
	})),
];
