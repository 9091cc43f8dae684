import type { HintTextsAbout } from '../../hint-texts.ts';
import { count, date, money, period } from '../format.ts';

export const terms: HintTextsAbout<'terms'> = {
	'office-held-twice': {
		title: '一职两人同时在任',
		rule: '书记、主任、理事长、组长这样的职务，同一时间只有一人担任。',
		limit: ({ handoverDays }) =>
			`按村干部名册的“任期开始”“任期结束”计算，重叠超过 ${handoverDays} 天（交接的时间）才提示；副职、委员不核对，代理、主持工作的不算。`,
		reasons: [
			'离任的人没有填“任期结束”。',
			'日期填错了。',
			'合并过来的村有名称相同的组，各有组长。',
			'其中一人是代理，职务里没有写“代理”。',
		],
		answer:
			'在名册补上离任的人的“任期结束”；代理的，职务写“代理主任”；两个组同名的，写明原来是哪个村的。',
		message: ({ name, offices, others, from, to }) =>
			to === ''
				? `${offices}：${others}${date(from)}上任后，${name}没有登记任期结束，两人同时登记在任。`
				: `${offices}：${date(from)}到${date(to)}，${name}和${others}同时登记在任。`,
	},
	'office-vacant': {
		title: '职务空缺',
		rule: '村党组织书记、村民委员会主任、村务监督委员会主任和集体经济组织理事长，有人离任的，登记由谁接任。',
		limit: ({ vacantDays }) =>
			`最后一人的“任期结束”之后满 ${vacantDays} 天仍没有登记接任或者代理的人就提示；从来没有登记过的职务、村民小组组长不提示。`,
		reasons: [
			'新的人已经上任，名册没有更新。',
			'任期届满、还没有换届，原来的人继续履行职责。',
			'正在等待补选或者上级任命，由别人主持工作，没有登记。',
		],
		answer:
			'在名册登记接任的人；由别人主持工作的，登记“代理主任”或者“副书记（主持工作）”；还没有换届的，说明原因。',
		message: ({ name, offices, ended, days }) =>
			`${offices}：${name}的任期${date(ended)}结束，已过 ${count(days)} 天，没有登记接任的人。`,
	},
	'handover-unrecorded': {
		title: '换人没有登记交接',
		rule: '书记、主任、理事长换人的，登记工作移交：交了什么、谁交给谁、哪天交的。',
		limit: ({ handoverDays }) =>
			`新的人上任满 ${handoverDays} 天还没有登记就提示。《中华人民共和国村民委员会组织法》（2018年修正）规定新一届村民委员会产生之日起十日内完成工作移交，其他职务参照。起始公开日期以前的不提示。`,
		reasons: [
			'已经交接、有移交清单，没有登记在这里。',
			'交接推迟，或者还有一部分没有交清。',
			'移交人职务写得和名册不一样，程序没有认出来。',
		],
		answer:
			'把移交清单登记到 handovers.csv，“移交人职务”写“原村民委员会主任”这样的职务；还没有交清的，说明原因和打算哪天交清。',
		message: ({ name, offices, on, days, undated }) =>
			`${offices}：${date(on)}由别人接替${name}，已过 ${count(days)} 天，${undated > 0 ? `登记了移交 ${count(undated)} 项，都没有写交接日期` : '没有登记工作移交'}。`,
	},
	'handover-incomplete': {
		title: '移交的项目不全',
		rule: '工作移交逐项登记；没有这一项的，也写一行说明。',
		limit:
			'有村民委员会主任或者理事长移交的，看印章、账簿、合同、资产、档案；账上有库存现金的，还看现金。只有书记移交的，看印章、档案。由记账机构保管的账簿，也登记一行。',
		reasons: ['没有这一项，或者由别人保管，没有写明。', '和别的项目写在一行里。', '当时没有移交。'],
		answer: '补登缺的项目；没有的，项目照选，“说明”写“无”和原因。',
		message: ({ on, items, missing }) =>
			`${date(on)}换届的工作移交登记了 ${count(items)} 项，没有登记${missing}。`,
	},
	'handover-cash-differs': {
		title: '移交的现金与账上不符',
		rule: '移交的现金与当天的库存现金一致。',
		limit:
			'交接日是期末的，与期末余额比；在期中的，金额超出这一期“期初余额加本期收入”、或者少于“期初余额减本期支出”才提示。村民小组和合并前的村的现金不算。',
		reasons: [
			'移交的包括还没有入账的钱或者还没有报销的票据。',
			'只移交了一部分，或者分几次移交。',
			'移交的是银行存款，项目写成了现金。',
		],
		answer: '与库存现金日记账核对，改正写错的一边；没有入账的，说明是什么钱、哪天入账。',
		message: ({ handedOn, amount, leastFen, mostFen }) =>
			`${date(handedOn)}移交现金 ${money(amount)} 元；按公开的余额，这一天的库存现金${
				leastFen === mostFen
					? `是 ${money(leastFen)} 元`
					: `应当在 ${money(leastFen)} 元和 ${money(mostFen)} 元之间`
			}，对不上。`,
	},
	'vouchers-handed-late': {
		title: '凭证交账晚',
		rule: '每期的凭证及时交到记账机构。',
		limit: ({ voucherDays }) => `期末后超过 ${voucherDays} 天就提示。`,
		reasons: ['票据不全，退回补齐后再交。', '报账员不在，或者记账机构约定的报账日较晚。'],
		answer: '在“说明”写明晚交的原因；日期写错的，改正。',
		message: ({ period: key, handedOn, days }) =>
			`${period(key)}的凭证${date(handedOn)}才交账，在期末后第 ${count(days)} 天。`,
	},
	'vouchers-not-handed': {
		title: '凭证没有登记交账',
		rule: '登记凭证交账的村，每一期都登记。',
		limit: ({ daysAwaited }) =>
			`各核算主体从第一次登记的那一期起，有收支明细、期末后满 ${daysAwaited} 天还没有登记交账的就提示；从来没有登记过的主体不提示。`,
		reasons: ['交了，没有登记。', '几期一起交，只登记了一期。', '记账机构没有出具接收手续。'],
		answer: '补登这几期的交账日期；没有交的，说明原因。',
		message: ({ periods, count: all }) =>
			`${periods.split('\n').map(tellPeriod).join('、')}共 ${count(all)} 期有收支明细，没有登记凭证哪天交账。`,
	},
};

/** `2025-04`, or `2025-04 村民小组:三组`. */
function tellPeriod(line: string): string {
	const [key = '', ...whose] = line.split(' ');
	const name = whose.join(' ');
	return name === '' ? period(key) : `${name}${period(key)}`;
}
