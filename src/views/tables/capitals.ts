import type { Texts } from '../../texts/index.ts';
import { hintNotes, recordNotes } from '../cell-notes.ts';
import { linked, note, type Piece, type ShownColumn } from '../data-table.ts';
import type { CapitalsPage, ContractAbout } from '../pages/capitals.ts';
import { recordPath, trailPath } from '../paths.ts';

/** The assets of a village. */
export function assetColumns(
	texts: Texts,
	village: string,
): ShownColumn<CapitalsPage['assets'][number]>[] {
	const { capitals: t, format } = texts;
	return [
		{
			heading: t.asset,
			rowHeading: true,
			cell: ({ asset, projects, records, marks }) => [
				asset.name,
				note(
					[
						asset.kind,
						asset.quantity !== undefined && t.pieces(asset.quantity),
						asset.location,
						asset.acquiredOn && t.acquired(format.date(asset.acquiredOn)),
					]
						.filter(Boolean)
						.join(' · '),
				),
				...projects.map(({ id, name }) =>
					note(`${t.madeBy}：`, linked(name, recordPath(village, 'projects', id))),
				),
				...recordNotes(village, records, texts),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: t.cost, amount: true, cell: ({ asset }) => format.money(asset.cost) },
		{
			heading: t.bookValue,
			amount: true,
			cell: ({ asset: { bookValue } }) =>
				bookValue === undefined ? undefined : format.money(bookValue),
		},
		{ heading: t.use, cell: ({ asset }) => t.assetUse[asset.use] },
		{ heading: t.letTo, cell: ({ contracts }) => letTo(contracts, village, texts) },
	];
}

/** The resources of a village: land, forest, water. */
export function resourceColumns(
	texts: Texts,
	village: string,
): ShownColumn<CapitalsPage['resources'][number]>[] {
	const { capitals: t, format } = texts;
	return [
		{
			heading: t.resource,
			rowHeading: true,
			cell: ({ resource, records, marks }) => [
				resource.name,
				note(
					[t.resourceKind[resource.kind], resource.location]
						.filter((part) => part !== undefined)
						.join(' · '),
				),
				...recordNotes(village, records, texts),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: t.area, amount: true, cell: ({ resource }) => format.quantity(resource.area) },
		{ heading: t.use, cell: ({ resource }) => t.resourceUse[resource.use] },
		{ heading: t.letTo, cell: ({ contracts }) => letTo(contracts, village, texts) },
	];
}

/** To whom it is let. @param contracts the one in force first */
function letTo(
	contracts: readonly ContractAbout[],
	village: string,
	{ capitals: t, trail }: Texts,
): Piece[] {
	const paid = ({ contract, rows }: ContractAbout) =>
		rows > 0
			? note(linked(trail.rowsAbout(rows), trailPath(village, 'contracts', contract.id)))
			: undefined;
	return contracts.flatMap((about, index): Piece[] => {
		const { contract } = about;
		const path = recordPath(village, 'contracts', contract.id);
		if (index > 0)
			return [note(`${t.anotherContract}：`, linked(contract.name, path), paid(about))];
		return [
			linked(contract.counterparty, path),
			contract.annualRent === undefined ? undefined : note(t.rent(contract.annualRent)),
			paid(about),
		];
	});
}
