import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import { formatDueRule } from '../../domain/obligations/due-rule.ts';
import type { Texts } from '../../texts/index.ts';
import { note, type ShownColumn } from '../data-table.ts';

/** What has to be disclosed, by when and by whom. */
export function catalogueColumns({
	catalogue: t,
	affairList,
	format,
}: Texts): ShownColumn<CatalogueItem>[] {
	return [
		{
			heading: t.item,
			rowHeading: true,
			cell: ({ item, contents }) => [item, contents && note(contents)],
		},
		{ heading: t.frequency, cell: ({ frequency }) => t.frequencies[frequency] },
		{
			heading: t.due,
			cell: ({ due, postedDays }) => [
				due && formatDueRule(due),
				postedDays === undefined ? undefined : note(t.posted(postedDays)),
			],
		},
		{ heading: t.by, cell: ({ by, signOff }) => [by, signOff && note(t.signOff(signOff))] },
		{ heading: t.audience, cell: ({ audience }) => affairList.audience[audience] },
		{
			heading: t.basis,
			unlabelled: true,
			cell: ({ legalBasis, lawVersion, effectiveFrom, effectiveTo }) => [
				legalBasis,
				lawVersion && t.version(lawVersion),
				effectiveFrom && note(t.from(format.date(effectiveFrom))),
				effectiveTo && note(t.until(format.date(effectiveTo))),
			],
		},
	];
}
