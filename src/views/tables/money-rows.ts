import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import type { Marked } from '../hint-marks.ts';
import type { MoneyRowSoFar } from '../money-rows.ts';

/** The ledger rows that a decision led to, with what was spent up to each. */
export function moneyColumns(texts: Texts, village: string): ShownColumn<MoneyRowSoFar & Marked>[] {
	const { format, registers } = texts;
	const t = registers.rows;
	const money = (fen: number | undefined) => (fen === undefined ? undefined : format.money(fen));
	return [
		{ heading: t.date, day: true, cell: ({ date }) => format.date(date) },
		{
			heading: t.summary,
			rowHeading: true,
			cell: ({ summary, path, voucher, counterparty, payee, marks }) => [
				linked(summary, path),
				note(
					t.voucher(voucher),
					counterparty === undefined ? undefined : ` · ${t.counterparty}`,
					linkedIf(counterparty, payee),
				),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: t.income, amount: 'income', cell: ({ income }) => money(income) },
		{ heading: t.expense, amount: 'expense', cell: ({ expense }) => money(expense) },
		{ heading: t.paidSoFar, amount: true, cell: ({ soFarFen }) => format.money(soFarFen) },
	];
}
