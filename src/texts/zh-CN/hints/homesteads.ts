import type { HintTextsAbout } from '../../hint-texts.ts';
import { date } from '../format.ts';

const next = { posted: '公示', sent: '报乡镇', approved: '批准或者答复' } as const;

export const homesteads: HintTextsAbout<'homesteads'> = {
	'homestead-overdue': {
		title: '宅基地申请没有进展',
		rule: '宅基地申请一步一步办：公示、报乡镇、批准；停在一步太久的，可以问原因。',
		limit: ({ homesteadDays }) =>
			`从上一步登记的日期算，超过 ${homesteadDays} 天没有下一步的提示；已批准、未批准的不算。`,
		reasons: [
			'已经办到下一步，日期或者结果没有登记。',
			'等村庄规划、用地指标，或者乡镇退回补材料。',
			'申请人自己要求暂缓，或者已经撤回。',
		],
		answer: '已经办过的，补上日期、改正结果；还在等的，说明等什么、由谁办、大约什么时候有结果。',
		message: ({ stage, since, days }) =>
			`上一步在${date(since)}，已过 ${days} 天，没有登记${next[stage]}。`,
	},
	'homestead-over-area': {
		title: '宅基地超过面积标准',
		rule: '批准的宅基地面积，不超过标准。',
		limit:
			'按“标准编号”写的标准比，没有写的按批准那天唯一在执行的“宅基地面积”标准比，大一点也提示；没有登记标准，或者有几条标准又没有写明用哪条的，不比。',
		reasons: [
			'按人口多的户、山区或者荒坡的标准批，没有写标准编号。',
			'面积包括附属用房或者庭院，按本县规定另算。',
			'批准面积填错。',
		],
		answer:
			'在“标准编号”写明按哪条标准批的；面积填错的，改正；超过标准的，说明由谁、依据什么批准。',
		message: ({ standard, area, most }) =>
			`批准 ${area} 平方米，“${standard}”最大 ${most} 平方米。`,
	},
};
