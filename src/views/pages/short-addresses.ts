import { anchorOf } from '../../domain/rows/row-ref.ts';
import type { VillageDataset } from '../../village/dataset.ts';

/** The rows of a ledger by the keys that their short addresses are written with. */
export interface ShortAddressMonth {
	/** Period key. */
	readonly period: string;
	readonly rows: readonly {
		readonly key: string;
		/** On the page of the ledger. */
		readonly anchor: string;
	}[];
}

/** Newest first. */
export function shortAddressMonths({ files }: Pick<VillageDataset, 'files'>): ShortAddressMonth[] {
	return files.ledger
		.flatMap(({ period, rows }) =>
			period
				? [
						{
							period: period.key,
							rows: rows.map(({ ref }) => ({ key: ref.key, anchor: anchorOf(ref) })),
						},
					]
				: [],
		)
		.reverse();
}
