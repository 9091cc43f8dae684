import { categoryById } from '../domain/money/categories.ts';
import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { budget } from '../domain/tables/budget.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** An income category stands beside income and an expense category beside expense, in ledger and budget. */
export const categorySide: Check = {
	name: 'category-side',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'ledger')) {
			const { direction } = categoryById(row.category);
			if (row[direction] !== undefined || (row.income ?? row.expense) === undefined) continue;
			yield finding('category-other-side', cellPlace(ledger, row, 'category'), {
				side: direction,
			});
		}
		for (const line of rowsOf(dataset, 'budget')) {
			const { direction } = categoryById(line.category);
			if (line.direction === direction) continue;
			yield finding('category-other-side', cellPlace(budget, line, 'category'), {
				side: direction,
			});
		}
	},
};
