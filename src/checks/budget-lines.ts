import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { budget } from '../domain/tables/budget.ts';
import type { Check } from './check.ts';

/** A category is budgeted once a year. */
export const budgetLines: Check = {
	name: 'budget-lines',
	*run({ files }) {
		for (const { rows } of files.budget) {
			const firstLines = new Map<string, number>();
			for (const line of rows) {
				const firstLine = firstLines.get(line.category);
				if (firstLine === undefined) firstLines.set(line.category, line.at.line);
				else yield finding('budget-repeated', cellPlace(budget, line, 'category'), { firstLine });
			}
		}
	},
};
