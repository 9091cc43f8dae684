import { categoryById } from '../../../domain/money/categories.ts';
import type { Entity } from '../../../domain/money/entity.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { exceedsPercent } from '../../../domain/money/ratio.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { largestRows, yearEnd } from '../evidence/payments-by-year.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly category: string;
	readonly categoryEn: string;
	readonly budget: number;
	readonly spent: number;
}

/** A category over by less is not worth a question, however small its budget was. */
const leastOverFen = 100_000;

/**
 * Of the collective's and the committee's accounts together: the groups' money is planned by the groups. A
 * year need not be over: what exceeds its budget in June will in December.
 */
export const budgetOverrun = hintRule({
	id: 'budget-overrun',
	severity: 'attention',
	topic: 'figures',
	title: { zh: '支出超过预算', en: 'Spent above the budget' },
	rule: {
		zh: '每一类支出不超过年度财务计划。',
		en: 'What is spent on each category stays within the year’s budget.',
	},
	limit: ({ portal }) => {
		const { budgetOverPercent } = hintLimits(portal);
		return {
			text: {
				zh: `超出预算的 ${budgetOverPercent}%、达到 ${money(leastOverFen)} 元就提示；没有列预算的类别、村民小组的账不比较。`,
				en: `More than ${budgetOverPercent}% above the budget, and by ${money(leastOverFen)} yuan or more; categories without a budget and the groups’ accounts are not compared.`,
			},
			source: { kind: 'threshold', settings: ['budgetOverPercent'] },
		};
	},
	reasons: [
		{ zh: '年中新增了上级安排、有专门资金的事项。', en: 'New tasks came with money of their own.' },
		{ zh: '预算作了调整，计划没有更新。', en: 'The budget was amended and the table not updated.' },
		{
			zh: '计划时漏列，或者归到了别的类别。',
			en: 'It was left out, or budgeted under another category.',
		},
	],
	answer: {
		zh: '说明超在哪里、经谁同意；预算调整过的，更新年度财务计划。',
		en: 'Say what it was for and who agreed; update an amended budget.',
	},
	message: {
		zh: ({ year, category, budget, spent }: Values) =>
			`${year}年“${category}”预算 ${money(budget)} 元，支出 ${money(spent)} 元，超 ${money(spent - budget)} 元${budget > 0 ? `（${share(spent - budget, budget)}）` : ''}。`,
		en: ({ year, categoryEn, budget, spent }) =>
			`${categoryEn} in ${year}: ${money(budget)} yuan budgeted, ${money(spent)} spent.`,
	},
	*run(dataset, { portal, asOf }) {
		const { budgetOverPercent } = hintLimits(portal);
		const spentBy = expensesBy(rowsOf(dataset, 'ledger'));
		const payments = villageIndex(dataset).paymentsByYear;
		for (const { period, rows } of dataset.files.budget) {
			if (!period) continue;
			const { year } = period;
			for (const line of rows) {
				const { direction, category, amount: budget } = line;
				const spent = spentBy.get(`${year} ${category}`) ?? 0;
				if (direction !== 'expense' || budget < 0 || spent - budget < leastOverFen) continue;
				if (!exceedsPercent(spent, budget, 100 + budgetOverPercent)) continue;
				const { name, nameEn } = categoryById(category);
				yield {
					subject: subjectOf(line),
					on: yearEnd(year, asOf),
					amountFen: spent - budget,
					values: { year, category: name, categoryEn: nameEn, budget, spent },
					rows: largestRows(
						(payments.get(year) ?? []).filter(
							({ row }) => row.category === category && !isGroup(row.entity),
						),
					),
				};
			}
		}
	},
});

/** Net of reversals, by year and category: `2025 repairs`. */
function expensesBy(rows: readonly LedgerRow[]): Map<string, number> {
	const spent = new Map<string, number>();
	for (const { date, category, expense, entity } of rows) {
		if (expense === undefined || isGroup(entity)) continue;
		const key = `${date.slice(0, 4)} ${category}`;
		spent.set(key, sumFen([spent.get(key) ?? 0, expense]));
	}
	return spent;
}

function isGroup(entity: Entity | undefined): boolean {
	return entity?.startsWith('group:') ?? false;
}
