import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * Why it cannot be told from the headings which amounts of payments are income and which expense.
 * @param asked headings of columns that are asked: one of them may be what is missing
 */
export function* checkAmountColumns(
	layout: Pick<TableLayout, 'file' | 'line' | 'profile' | 'column'>,
	asked: readonly string[],
): Generator<Finding> {
	const { file, line, profile } = layout;
	const { payments } = profile;
	if (!payments) return;
	const at = { file, line };
	const twoSides = payments.sides.some((side) => layout.column(side));
	const debitCredit = layout.column('debit') ?? layout.column('credit');
	const oneAmount = layout.column(payments.amount) ?? layout.column(payments.direction);
	const unclear = (problem: 'debit-credit' | 'both-layouts' | 'no-amounts', column?: string) =>
		finding('amount-columns-unclear', { ...at, ...(column && { column }) }, { problem });
	if (debitCredit) yield unclear('debit-credit', debitCredit.heading);
	else if (twoSides && oneAmount) yield unclear('both-layouts', oneAmount.heading);
	else if (!twoSides && !oneAmount) {
		const { columns } = profile.table;
		const may = [...payments.sides, payments.amount].map(
			(field) => (columns[field] ?? profile.officeColumns[field])?.heading ?? '',
		);
		if (!may.some((heading) => asked.includes(heading))) yield unclear('no-amounts');
	} else if (!twoSides) {
		for (const field of [payments.direction, payments.amount]) {
			const heading = profile.officeColumns[field]?.heading ?? '';
			if (!layout.column(field) && !asked.includes(heading))
				yield finding('column-missing', { ...at, column: heading }, { heading });
		}
	}
}
