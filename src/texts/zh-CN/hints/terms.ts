import type { HintTextsAbout } from '../../hint-texts.ts';
import { count, date } from '../format.ts';

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
};
