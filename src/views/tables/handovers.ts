import { entityName } from '../../domain/money/entity.ts';
import { handovers } from '../../domain/tables/handovers.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { note, type ShownColumn } from '../data-table.ts';
import type { HandoverLine, VoucherLine } from '../pages/handovers.ts';

/** What was handed over when an office changed hands. */
export function handoverColumns(texts: Texts, village: string): ShownColumn<HandoverLine>[] {
	const { handovers: t, registers, format } = texts;
	return [
		{
			heading: t.item,
			rowHeading: true,
			cell: ({ row, marks }) => [
				handovers.columns.item.type.write(row.item),
				note(t.number(row.id)),
				...hintNotes(village, marks, texts),
			],
		},
		{
			heading: t.handedOn,
			day: true,
			cell: ({ row: { handedOn } }) =>
				handedOn === undefined ? registers.notStated : format.date(handedOn),
		},
		{
			heading: t.fromTo,
			cell: ({ row: { from, to, witness } }) => [
				t.passed(from, to),
				note(witness === undefined ? t.noWitness : t.witness(witness)),
			],
		},
		{
			heading: t.amount,
			amount: true,
			cell: ({ row: { amount } }) => (amount === undefined ? undefined : format.money(amount)),
		},
		{ heading: t.note, cell: ({ row }) => row.note },
	];
}

/** When the vouchers of each period were handed in. */
export function voucherHandoverColumns(texts: Texts, village: string): ShownColumn<VoucherLine>[] {
	const { handovers: t, format } = texts;
	return [
		{
			heading: t.period,
			rowHeading: true,
			cell: ({ period, entity, marks }) => [
				format.period(period.key),
				entity === undefined ? undefined : note(entityName(entity)),
				...hintNotes(village, marks, texts),
			],
		},
		{
			heading: t.handedIn,
			day: true,
			cell: ({ row }) => (row ? format.date(row.handedOn) : t.notHandedIn),
		},
		{
			heading: t.lag,
			cell: ({ days }) => (days === undefined ? undefined : t.days(days)),
		},
		{
			heading: t.vouchers,
			amount: true,
			cell: ({ row }) => (row?.vouchers === undefined ? undefined : format.count(row.vouchers)),
		},
		{
			heading: t.receiver,
			cell: ({ row }) =>
				row && [t.passed(row.from, row.to), row.note === undefined ? undefined : note(row.note)],
		},
	];
}
