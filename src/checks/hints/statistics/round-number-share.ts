import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { largestRows, leastPayments, yearEnd } from '../evidence/payments-by-year.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly year: number;
	/** Of 1,000 yuan and more. */
	readonly payments: number;
	readonly round: number;
}

const thousandYuanInFen = 100_000;

export const roundNumberShare = hintRule({
	id: 'round-number-share',
	severity: 'notice',
	statistic: true,
	topic: 'statistics',
	title: { zh: '整千元支出较多', en: 'Many payments in round sums' },
	rule: {
		zh: '统计一年里整千元的支出占多少。这是统计，说明不了哪一笔的对错。',
		en: 'A statistic of payments in whole thousands. It says nothing of any one of them.',
	},
	limit: ({ portal }) => {
		const { roundPercent } = hintLimits(portal);
		return {
			text: {
				zh: `1,000.00 元以上的支出，按笔数算，整千元的占 ${roundPercent}% 以上就列出；全年不到 ${leastPayments} 笔的不统计。`,
				en: `${roundPercent}% or more of the payments from 1,000.00 yuan; only where there are ${leastPayments} in a year.`,
			},
			source: { kind: 'threshold', settings: ['roundPercent'] },
		};
	},
	reasons: [
		{
			zh: '工程进度款、慰问金、定额补助本来就是整数。',
			en: 'Instalments, gifts of money and fixed grants are round sums by nature.',
		},
		{
			zh: '合同价格是整数，按月、按季支付。',
			en: 'Contract prices are round and paid by month or quarter.',
		},
	],
	answer: {
		zh: '可以说明整数的支出主要是哪几类；不说明也可以。',
		en: 'The village may say what most of them were for.',
	},
	message: {
		zh: ({ year, payments, round }: Values) =>
			`统计：${year}年 1,000.00 元以上的支出 ${payments} 笔，其中整千元的 ${round} 笔，占 ${share(round, payments)}。`,
		en: ({ year, payments, round }) =>
			`Statistic: of ${payments} payments from 1,000.00 yuan in ${year}, ${round} (${share(round, payments)}) are in whole thousands.`,
	},
	*run(dataset, { portal, asOf }) {
		const { roundPercent } = hintLimits(portal);
		for (const [year, all] of villageIndex(dataset).paymentsByYear) {
			const large = all.filter(({ fen }) => fen >= thousandYuanInFen);
			const round = large.filter(({ fen }) => fen % thousandYuanInFen === 0);
			if (large.length < leastPayments) continue;
			if (!reachesPercent(round.length, large.length, roundPercent)) continue;
			yield {
				subject: yearSubject(year),
				on: yearEnd(year, asOf),
				amountFen: sumFen(round.map(({ fen }) => fen)),
				values: { year, payments: large.length, round: round.length },
				rows: largestRows(round),
			};
		}
	},
});
