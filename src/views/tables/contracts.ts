import { isLetting } from '../../domain/contracts/contract-term.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, note, type ShownColumn } from '../data-table.ts';
import type { ContractLine } from '../pages/contract.ts';
import { recordPath } from '../paths.ts';

/** The contracts of a village. */
export function contractColumns(texts: Texts, village: string): ShownColumn<ContractLine>[] {
	const { contract: t, format } = texts;
	const c = t.columns;
	return [
		{
			heading: c.name,
			rowHeading: true,
			cell: ({ contract, marks }) => [
				linked(contract.name, recordPath(village, 'contracts', contract.id)),
				note(t.kinds[contract.kind]),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: c.counterparty, cell: ({ contract }) => contract.counterparty },
		{
			heading: c.term,
			cell: ({ contract, term }) => [t.until(contract.to), note(t.term(term, isLetting(contract)))],
		},
		{
			heading: c.amount,
			amount: true,
			cell: ({ contract }) => contractAmount(contract.annualRent, contract.total, texts),
		},
		{
			heading: c.arrears,
			amount: true,
			cell: ({ arrearsFen }) => (arrearsFen === undefined ? undefined : format.money(arrearsFen)),
		},
		{ heading: c.status, cell: ({ contract }) => t.status[contract.status] },
	];
}

/** The rent of a year, else the whole sum. @param annualRent @param total both in fen */
export function contractAmount(
	annualRent: number | undefined,
	total: number | undefined,
	{ contract, format }: Texts,
): string | undefined {
	if (annualRent !== undefined) return `${contract.perYear} ${format.money(annualRent)}`;
	return total === undefined ? undefined : format.money(total);
}
