import type { CategoryName } from '../../../src/domain/money/categories.ts';
import type { Trait } from '../village.ts';
import { between, type AmountRule } from './template.ts';

/** Money that comes in for certain households and goes out to them in the same month. */
export interface PassThrough {
	readonly key: string;
	readonly months: readonly number[];
	readonly chance: number;
	readonly trait?: Trait;
	readonly from: 'countyFinance' | 'condemnor';
	readonly amount: AmountRule;
	/** What share of it is handed on; the rest stays with the collective. */
	readonly share: number;
	readonly income: { readonly category: CategoryName; readonly summary: string };
	readonly expense: { readonly category: CategoryName; readonly summary: string };
	/** How many households share it, out of a hundred. */
	readonly householdsInHundred: number;
}

export const passThroughs: readonly PassThrough[] = [
	{
		key: 'winter-relief',
		months: [12],
		chance: 1,
		from: 'countyFinance',
		amount: ({ random, village }) => ({
			fen: Math.max(3, Math.round(village.households * 0.04)) * random.int(4, 6) * 10_000,
		}),
		share: 1,
		income: { category: '救济扶贫款', summary: '拨入冬春生活困难群众救助资金' },
		expense: {
			category: '救济扶贫支出',
			summary: '发放冬春生活困难群众救助资金（{households}户）',
		},
		householdsInHundred: 4,
	},
	{
		key: 'flood-relief',
		months: [8],
		chance: 0.25,
		from: 'countyFinance',
		amount: between(6_000, 18_000, 100),
		share: 1,
		income: { category: '救济扶贫款', summary: '拨入{y}年洪涝灾害倒损农房、生活救助资金' },
		expense: { category: '救济扶贫支出', summary: '发放洪涝灾害生活救助资金（{households}户）' },
		householdsInHundred: 3,
	},
	{
		key: 'land-taken',
		months: [5, 9],
		chance: 0.06,
		from: 'condemnor',
		amount: between(120_000, 380_000, 100),
		share: 0.8,
		income: { category: '征地补偿款', summary: '{place}公路拓宽征地补偿款' },
		expense: { category: '征地补偿支出', summary: '支付{place}被征地农户补偿款（{households}户）' },
		householdsInHundred: 5,
	},
	{
		key: 'forest-households',
		months: [12],
		chance: 1,
		trait: 'forest',
		from: 'countyFinance',
		amount: ({ village, standing }) => ({ fen: standing.int(70, 110) * village.households * 100 }),
		share: 1,
		income: { category: '上级专项补助', summary: '拨入{y}年生态公益林补偿资金（到户部分）' },
		expense: { category: '其他支出', summary: '发放{y}年生态公益林补偿资金到户（{households}户）' },
		householdsInHundred: 92,
	},
];
