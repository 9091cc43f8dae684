import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, note, tag, type ShownColumn } from '../data-table.ts';
import type { DebtSide } from '../pages/debts.ts';
import { recordPath } from '../paths.ts';

/** What a village owes, or is owed. */
export function debtColumns(
	texts: Texts,
	village: string,
): ShownColumn<DebtSide['lines'][number]>[] {
	const { debts: t, registers, format } = texts;
	return [
		{
			heading: t.reason,
			rowHeading: true,
			cell: ({ debt, decision, marks }) => [
				debt.reason,
				decision &&
					note(
						`${registers.decision}：`,
						linked(decision.title, recordPath(village, 'decisions', decision.id)),
					),
				...hintNotes(village, marks, texts),
			],
		},
		{
			heading: t.counterparty,
			cell: ({ debt }) => [
				debt.counterparty,
				debt.official === 'yes' ? note(t.official) : undefined,
			],
		},
		{
			heading: t.since,
			cell: ({ debt, years }) => [format.date(debt.since), note(t.years(years))],
		},
		{ heading: t.amount, amount: true, cell: ({ debt }) => format.money(debt.amount) },
		{
			heading: t.outstanding,
			amount: true,
			cell: ({ debt }) => (debt.outstanding === 0 ? t.settled : format.money(debt.outstanding)),
		},
		{
			heading: t.dueOn,
			cell: ({ debt, overdueDays }) => [
				debt.dueOn === undefined ? t.noDue : format.date(debt.dueOn),
				overdueDays === undefined ? undefined : tag(t.overdueDays(overdueDays), 'late'),
			],
		},
	];
}
