import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import { formatDueRule } from '../../domain/obligations/due-rule.ts';
import type { Texts } from '../../texts/index.ts';
import { note, type ShownColumn } from '../data-table.ts';

/** What has to be disclosed, by when and by whom. */
export function catalogueColumns({
	catalogue: t,
	affairList,
}: Texts): ShownColumn<CatalogueItem>[] {
	return [
		{
			heading: t.item,
			rowHeading: true,
			cell: ({ item, contents }) => [item, contents && note(contents)],
		},
		{ heading: t.frequency, cell: ({ frequency }) => t.frequencies[frequency] },
		{ heading: t.due, cell: ({ due }) => due && formatDueRule(due) },
		{ heading: t.by, cell: ({ by }) => by },
		{ heading: t.audience, cell: ({ audience }) => affairList.audience[audience] },
		{
			heading: t.basis,
			unlabelled: true,
			cell: ({ legalBasis, lawVersion }) => [legalBasis, lawVersion && t.version(lawVersion)],
		},
	];
}
