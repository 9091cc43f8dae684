import { sumFen } from '../../domain/money/money.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes, recordNotes } from '../cell-notes.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import { nameOf } from '../fund-sources.ts';
import type { LedgerLine } from '../pages/ledger.ts';

/** The rows of a ledger. @param entities whether they belong to more than one, so that each row says its own */
export function ledgerColumns(
	texts: Texts,
	village: string,
	entities: boolean,
): ShownColumn<LedgerLine>[] {
	const { ledger: t, fundSources, loans, format } = texts;
	const signed = (name: string | undefined) => name ?? t.notNamed;
	const money = (fen: number | undefined) => (fen === undefined ? undefined : format.money(fen));
	const sum = (rows: readonly LedgerLine[], fenOf: (row: LedgerLine) => number | undefined) =>
		sumFen(rows.map((row) => fenOf(row) ?? 0));
	const total = (rows: readonly LedgerLine[], fenOf: (row: LedgerLine) => number | undefined) => {
		const lent = rows.filter((row) => row.isLoan && fenOf(row) !== undefined);
		return lent.length === 0
			? format.money(sum(rows, fenOf))
			: loans.totalWith(sum(rows, fenOf), sum(lent, fenOf));
	};
	return [
		{ heading: t.date, short: '', day: true, cell: ({ date }) => format.dayOfYear(date) },
		{
			heading: t.voucher,
			cell: ({ voucher, anchor, files }) => [
				{
					kind: 'link',
					text: voucher,
					path: `#${encodeURIComponent(anchor)}`,
					cites: true,
				},
				...files.map(({ name, path }) => note(linked(name, path))),
			],
			alone: t.noImage,
		},
		{
			heading: t.summary,
			rowHeading: true,
			cell: ({ summary, category, entity, fundSource }) => [
				summary,
				note(
					category,
					entities ? ` · ${entity}` : undefined,
					fundSource && ` · ${fundSources.source}：${nameOf(fundSource)}`,
				),
			],
		},
		{
			heading: t.income,
			amount: 'income',
			short: t.short.income,
			cell: ({ incomeFen }) => money(incomeFen),
			total: (rows) => total(rows, ({ incomeFen }) => incomeFen),
		},
		{
			heading: t.expense,
			amount: 'expense',
			short: t.short.expense,
			cell: ({ expenseFen }) => money(expenseFen),
			total: (rows) => total(rows, ({ expenseFen }) => expenseFen),
		},
		{
			heading: t.counterparty,
			short: '',
			cell: ({ counterparty, payee, voucherType, marks }) => {
				const kind = voucherType && t.voucherType[voucherType];
				return [
					linkedIf(counterparty, payee),
					kind && (counterparty === undefined ? kind : ` · ${kind}`),
					...hintNotes(village, marks, texts),
				];
			},
		},
		{ heading: t.handler, cell: ({ handler }) => signed(handler) },
		{ heading: t.witness, cell: ({ witness }) => signed(witness) },
		{ heading: t.approver, cell: ({ approver }) => signed(approver) },
		{ heading: t.reviewer, cell: ({ reviewer }) => signed(reviewer) },
		{
			heading: t.basis,
			none: t.noBasis,
			cell: (row) => {
				const notes = [
					...row.ties.map(({ kind, name, path }) => note(`${t.tie[kind]}：`, linked(name, path))),
					...standardNotes(row, texts),
					...recordNotes(village, row.records, texts),
					...(row.note === undefined ? [] : [note(t.note(row.note))]),
				];
				return notes.length > 0 ? notes : undefined;
			},
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
