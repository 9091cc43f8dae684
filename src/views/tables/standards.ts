import type { Standard } from '../../domain/tables/standards.ts';
import { plotArea } from '../../village/plot-standard.ts';
import type { Texts } from '../../texts/index.ts';
import { note, type ShownColumn } from '../data-table.ts';

/** Standards that hold in the whole county. */
export function standardColumns({ standards: t, format }: Texts): ShownColumn<Standard>[] {
	return [
		{
			heading: t.name,
			rowHeading: true,
			cell: ({ id, name }) => [name, note(t.id(id))],
		},
		{ heading: t.item, cell: ({ item }) => t.items[item] },
		{
			heading: t.rate,
			amount: true,
			cell: (row) =>
				row.item === 'plot-area' ? t.squareMetres(plotArea(row)) : format.money(row.rate),
		},
		{ heading: t.unit, cell: ({ unit }) => unit },
		{ heading: t.basis, cell: ({ basis }) => basis },
		{
			heading: t.inForce,
			cell: ({ from, to }) => [t.from(from), to === undefined ? undefined : note(t.to(to))],
		},
	];
}
