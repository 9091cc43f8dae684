import { sumFen } from '../../domain/money/money.ts';
import type { Texts } from '../../texts/index.ts';
import type { ShownColumn } from '../data-table.ts';
import { nameOf, type SourceTotal } from '../fund-sources.ts';

/** Income and expense of a month or a year by the money that it is. */
export function fundSourceColumns({
	ledger,
	fundSources: t,
	format,
}: Texts): ShownColumn<SourceTotal>[] {
	const amount = (
		heading: string,
		side: 'income' | 'expense',
		fenOf: (total: SourceTotal) => number,
	): ShownColumn<SourceTotal> => ({
		heading,
		amount: side,
		cell: (total) => format.money(fenOf(total)),
		total: (totals) => format.money(sumFen(totals.map(fenOf))),
	});
	return [
		{
			heading: t.source,
			rowHeading: true,
			cell: ({ source }) => (source === undefined ? t.unsaid : nameOf(source)),
		},
		{ heading: t.rows, amount: true, cell: ({ rows }) => format.count(rows.length) },
		amount(ledger.income, 'income', ({ incomeFen }) => incomeFen),
		amount(ledger.expense, 'expense', ({ expenseFen }) => expenseFen),
	];
}
