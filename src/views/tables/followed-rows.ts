import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import type { Marked } from '../hint-marks.ts';
import type { MoneyRow } from '../money-rows.ts';

/** A ledger row of money that is followed, with what was left after it, in fen; absent where that is not known. */
export interface FollowedRow extends MoneyRow, Marked {
	readonly leftFen: number | undefined;
}

/**
 * The ledger rows of a fund, or of a claim or debt. A person who was paid is not named here: what households got of
 * compensation or relief belongs to the ledger and to those who may see the list.
 */
export function followedRowColumns(
	texts: Texts,
	village: string,
	leftHeading: string,
): ShownColumn<FollowedRow>[] {
	const { format, registers } = texts;
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
		{ heading: leftHeading, amount: true, cell: ({ leftFen }) => money(leftFen) },
	];
}
