import { sumFen } from '../../domain/money/money.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes, recordNotes } from '../cell-notes.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import type { LedgerLine } from '../pages/ledger.ts';

/** The rows of a ledger. @param entities whether they belong to more than one, so that each row says its own */
export function ledgerColumns(
	texts: Texts,
	village: string,
	entities: boolean,
): ShownColumn<LedgerLine>[] {
	const { ledger: t, question, format } = texts;
	const signed = (name: string | undefined) => name ?? t.notNamed;
	const money = (fen: number | undefined) => (fen === undefined ? undefined : format.money(fen));
	return [
		{ heading: t.date, day: true, cell: ({ date }) => format.dayOfYear(date) },
		{
			heading: t.voucher,
			cell: ({ voucher, anchor }) => ({
				kind: 'link',
				text: voucher,
				path: `#${encodeURIComponent(anchor)}`,
				cites: true,
			}),
		},
		{
			heading: t.summary,
			rowHeading: true,
			cell: (row) => [
				row.summary,
				note(
					row.category,
					entities ? ` · ${row.entity}` : undefined,
					row.voucherType && ` · ${t.voucherType[row.voucherType]}`,
				),
				...row.ties.map(({ kind, name, path }) => note(`${t.tie[kind]}：`, linked(name, path))),
				...standardNotes(row, texts),
				...recordNotes(village, row.records, texts),
				...hintNotes(village, row.marks, texts),
				row.note && note(t.note(row.note)),
			],
		},
		{
			heading: t.income,
			amount: 'income',
			cell: ({ incomeFen }) => money(incomeFen),
			total: (rows) => format.money(sumFen(rows.map(({ incomeFen }) => incomeFen ?? 0))),
		},
		{
			heading: t.expense,
			amount: 'expense',
			cell: ({ expenseFen }) => money(expenseFen),
			total: (rows) => format.money(sumFen(rows.map(({ expenseFen }) => expenseFen ?? 0))),
		},
		{ heading: t.counterparty, cell: ({ counterparty, payee }) => linkedIf(counterparty, payee) },
		{
			heading: t.signatures,
			cell: ({ handler, witness, approver }) => [
				`${signed(handler)} / ${signed(witness)} / ${signed(approver)} `,
				{ kind: 'link', text: question.askRow, path: '#ask', asks: true },
			],
		},
	];
}

/** The standard that a row was paid by, and how much of it. */
function standardNotes(
	{ standard, quantity }: Pick<LedgerLine, 'standard' | 'quantity'>,
	{ standards: t }: Texts,
) {
	if (!standard) return quantity === undefined ? [] : [note(t.quantity(quantity))];
	const { name, rate, unit, path } = standard;
	return [
		note(
			`${t.label}：`,
			linked(t.perUnit(name, rate, unit), path),
			quantity === undefined ? undefined : ` ${t.times(quantity, unit)}`,
		),
	];
}
