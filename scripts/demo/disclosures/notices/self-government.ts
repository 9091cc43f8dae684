import { chineseDate, yearOf } from '../../calendar.ts';
import { officePhone } from '../../phones.ts';
import { homesteadsApprovedOn } from '../../plans/homesteads.ts';
import { meetingsOf } from '../../plans/meetings.ts';
import type { Telling } from '../telling.ts';
import { markdownTable, notice, numbered } from './notice.ts';

/** 村规民约. */
export function villageRules({ village, date, random }: Telling): string {
	const came = Math.round(village.representatives * (0.86 + random.next() * 0.1));
	const section = (heading: string, rules: readonly string[], count: number) => [
		`## ${heading}`,
		numbered(random.sample(rules, count)),
	];
	return notice(
		[
			`本村规民约由${village.name}村民会议授权村民代表会议讨论通过（应到代表${village.representatives}人，实到${came}人，同意${came - random.int(0, 2)}人），报${village.township.name}人民政府备案，自公布之日起执行。`,
			...section(
				'邻里和家庭',
				[
					'尊老爱幼，赡养老人是子女的义务，儿子女儿都一样。',
					'邻里纠纷先找组长调解，再找村调解委员会，不吵闹、不动手。',
					'建房、排水、采光要顾及邻居，事先打招呼。',
					'不散布谣言，不在微信群里骂人。',
					'外出务工人员要经常联系家里的老人和孩子。',
				],
				4,
			),
			...section(
				'红白事',
				[
					'喜事新办、丧事简办，宴席每桌不超过三百元，随礼不超过二百元。',
					'不借升学、满月、乔迁等名义大办酒席。',
					'办丧事不超过三天，不使用高音喇叭扰邻。',
					'红白理事会免费帮助料理，公用桌椅登记借用。',
				],
				3,
			),
			...section(
				'环境和公共设施',
				[
					'房前屋后自己扫，垃圾入桶，建筑垃圾运到指定地点。',
					'不占用村道堆放柴草、沙石。',
					'爱护水渠、路灯、健身器材，损坏照价修复。',
					'家禽家畜圈养，犬只拴绳、免疫。',
					'不往河道、山塘倒垃圾和死禽畜。',
				],
				4,
			),
			...section(
				'土地和山林',
				[
					'一户一宅，建房先批后建，不占永久基本农田。',
					'不撂荒，长期无力耕种的交由集体组织代耕或流转。',
					'不乱砍滥伐，采伐先办证。',
					'灌溉用水按先远后近、先急后缓的次序，听从放水员安排。',
				],
				3,
			),
			'## 执行',
			random.pick([
				'违反本村规民约的，由村民委员会批评教育；评为文明户的，在公开栏表扬。本约不设罚款。',
				'遵守情况作为评选文明户的依据。违反的，先由组长劝导，再由村民委员会批评教育，不以罚款代替教育。',
			]),
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 四议两公开: the four meetings and what they decided. A meeting that was left out does not appear. */
export function resolution(
	{ village, date, name, places }: Telling,
	matter: {
		readonly key: string;
		readonly what: string;
		readonly why: string;
		readonly terms: readonly string[];
	},
): string {
	const fill = (text: string) =>
		text.replaceAll('{place}', places[0] ?? '').replaceAll('{place2}', places[1] ?? '');
	const met = meetingsOf(village, date, matter.key);
	const board = village.traits.includes('small') ? '4' : '6';
	const votes = [
		`同意${met.inFavour}人`,
		...(met.against > 0 ? [`反对${met.against}人`] : []),
		...(met.abstained > 0 ? [`弃权${met.abstained}人`] : []),
	];
	const rows = [
		['村党组织提议', chineseDate(met.proposedOn), '—', '—', '提出方案'],
		...(met.discussedOn
			? [['村“两委”会议商议', chineseDate(met.discussedOn), board, board, '同意']]
			: []),
		...(met.partyMeetingOn
			? [
					[
						'党员大会审议',
						chineseDate(met.partyMeetingOn),
						String(met.partyEligible),
						String(met.partyAttended),
						`同意${met.partyInFavour}人`,
					],
				]
			: []),
		[
			'村民代表会议决议',
			chineseDate(met.assemblyOn),
			String(met.eligible),
			String(met.attended),
			votes.join('，'),
		],
	];
	return notice(
		[
			`${fill(matter.what)}，经“四议两公开”程序通过，现将决议公布如下。`,
			'## 事由',
			fill(matter.why),
			'## 会议和表决',
			markdownTable(['程序', '时间', '应到', '实到', '结果'], rows, [2, 3]),
			'## 决议内容',
			numbered(matter.terms.map(fill)),
			`决议公示10日，实施结果另行公开。村务监督委员会主任${name('supervisor')}全程列席。有不同意见请拨打${officePhone(village)}。`,
		],
		`${village.name}党组织、${village.name}村民委员会`,
		date,
	);
}

/** 宅基地审批结果: masked names, areas and places. */
export function homesteads({ village, date, random, places }: Telling): string {
	const rows = homesteadsApprovedOn(village, date).map(({ applicant, group, area }, index) => [
		applicant,
		group,
		places[index] ?? '村内',
		String(area),
		random.pick(['原址翻建', '原址翻建', '异址新建', '分户新建']),
		'批准',
	]);
	return notice(
		[
			`${yearOf(date)}年受理的农村宅基地申请，经村民小组会议讨论、村级审查、${village.township.name}人民政府审批，结果公布如下。`,
			markdownTable(['申请人', '组别', '位置', '批准面积（平方米）', '类型', '结果'], rows, [3]),
			random.pick([
				'批准后请按图放线，开工前通知村里到场，四至以批准书为准。',
				'批准书请到村部领取。施工队须有资质，开工、竣工由镇里到场核验。',
			]),
			random.pick([
				`另有${random.int(1, 2)}户因选址占用耕地，退回重新选址。`,
				'异址新建的，原宅基地在新房竣工后三个月内交回集体。',
				'审查中未收到相邻户异议。',
			]),
			`异议电话：${officePhone(village)}`,
		],
		`${village.name}村民委员会`,
		date,
	);
}
