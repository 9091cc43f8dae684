import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import type { FundRow } from '../pages/fund.ts';

/**
 * The ledger rows that brought a fund in and spent it. A person who was paid is not named here: what households got
 * of compensation or relief belongs to the ledger and to those who may see the list.
 */
export function fundRowColumns(texts: Texts, village: string): ShownColumn<FundRow>[] {
	const { format, registers, funds: t } = texts;
	const { rows: words } = registers;
	const money = (fen: number | undefined) => (fen === undefined ? undefined : format.money(fen));
	return [
		{ heading: words.date, day: true, cell: ({ date }) => format.date(date) },
		{
			heading: words.summary,
			rowHeading: true,
			cell: ({ summary, path, voucher, counterparty, counterpartyType, payee, marks }) => [
				linked(summary, path),
				counterpartyType === 'organisation' && counterparty !== undefined
					? note(words.voucher(voucher), ` · ${words.counterparty}`, linkedIf(counterparty, payee))
					: note(words.voucher(voucher)),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: words.income, amount: 'income', cell: ({ income }) => money(income) },
		{ heading: words.expense, amount: 'expense', cell: ({ expense }) => money(expense) },
		{ heading: t.leftInYuan, amount: true, cell: ({ leftFen }) => format.money(leftFen) },
	];
}
