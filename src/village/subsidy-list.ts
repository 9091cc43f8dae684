import type { Subsidy } from '../domain/tables/subsidies.ts';
import { rowsOf, type TableFile, type VillageDataset } from './dataset.ts';

type ListFile = TableFile<'subsidy-lists'>;

/** The masked list that a batch names, when it is there. */
export function findSubsidyList(
	{ village, files }: VillageDataset,
	{ list }: Subsidy,
): ListFile | undefined {
	return list === undefined
		? undefined
		: files['subsidy-lists'].find(({ file }) => file === `villages/${village.id}/${list}`);
}

/** The lists that some batch names. One that none names is not published. */
export function findNamedSubsidyLists(dataset: VillageDataset): ReadonlySet<ListFile> {
	const lists = rowsOf(dataset, 'subsidies').map((batch) => findSubsidyList(dataset, batch));
	return new Set(lists.filter((list) => list !== undefined));
}
