import { earliestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { findSubsidyList } from '../../../village/subsidy-list.ts';
import type { Subsidy } from '../../../domain/tables/subsidies.ts';
import type { SubsidyListRow } from '../../../domain/tables/subsidy-lists.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';

/** The batches whose masked list is disclosed and could be read as a whole. */
export function* findListedBatches(
	dataset: VillageDataset,
): Generator<{ readonly batch: Subsidy; readonly rows: readonly SubsidyListRow[] }> {
	for (const batch of rowsOf(dataset, 'subsidies')) {
		const list = findSubsidyList(dataset, batch);
		if (list?.complete) yield { batch, rows: list.rows };
	}
}

/** Is it registered before anything of it was paid, while the time it is for still runs? */
export function isAwaited({ paid, paidOn, period }: Subsidy, asOf: IsoDate): boolean {
	return paid === 0 && paidOn === undefined && period.last >= asOf;
}

/** The day a batch belongs to: when it was paid, or else the end of the time it is for. */
export function dateBatch({ paidOn, period }: Subsidy, asOf: IsoDate): IsoDate {
	return paidOn ?? earliestOf([period.last, asOf]);
}
