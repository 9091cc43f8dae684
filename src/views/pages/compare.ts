import type { CountySummary } from '../../summary/county-summary.ts';
import { explorePage, type ExplorePage } from './explore.ts';

/** What there is to choose from, when somebody compares villages. */
export interface ComparePage extends Pick<ExplorePage, 'townships'> {
	/** Of which anything is disclosed, newest first. */
	readonly years: readonly number[];
}

export function comparePage(county: CountySummary): ComparePage {
	const { townships } = explorePage(county);
	const disclosed = townships.flatMap(({ villages }) => villages.flatMap(({ years }) => years));
	return {
		townships: townships
			.map((township) => ({
				...township,
				villages: township.villages.filter(({ years }) => years.length > 0),
			}))
			.filter(({ villages }) => villages.length > 0),
		years: [...new Set(disclosed)].sort((a, b) => b - a),
	};
}
