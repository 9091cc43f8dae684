import type { Comparing, Per } from './compare-year.ts';

/** What somebody wants to see compared. */
export interface CompareQuery extends Comparing {
	/** One year, or all of them one after the other. */
	readonly year: number | 'all';
	/** The category, or the side, of which there is a chart; empty for what is spent. */
	readonly what: string;
}

export const mostVillages = 5;

const pers: readonly Per[] = ['household', 'person', 'total'];
const medianChoices = ['township', 'county'] as const;
export const noMedians = 'none';

/**
 * The query as it stands in the page's address: `v=990101001200,990102001200&year=2025&from=1&to=6&per=person`. The names are
 * permanent: people cite them.
 */
export function writeCompareAddress(query: CompareQuery, newest: number): string {
	const { villages, year, from, to, per, medians, what } = query;
	const address = new URLSearchParams();
	if (villages.length > 0) address.set('v', villages.join(','));
	if (year !== newest) address.set('year', String(year));
	if (from !== 1) address.set('from', String(from));
	if (to !== 12) address.set('to', String(to));
	if (per !== 'household') address.set('per', per);
	if (medians.length < medianChoices.length) {
		address.set('medians', medians.length === 0 ? noMedians : medians.join(','));
	}
	if (what !== '') address.set('what', what);
	// A comma may stand in an address as it is, and is easier to read.
	return String(address).replaceAll('%2C', ',');
}

/** The inverse of {@link writeCompareAddress}; what cannot be compared is passed over. @param years that there are */
export function readCompareAddress(
	address: URLSearchParams,
	years: readonly number[],
	isVillage: (id: string) => boolean,
): CompareQuery {
	const newest = Math.max(...years);
	const villages = (address.get('v') ?? '').split(',').filter(isVillage);
	const year = address.get('year') ?? '';
	const [from, to] = [monthIn(address.get('from'), 1), monthIn(address.get('to'), 12)];
	const medians = address.get('medians');
	return {
		villages: [...new Set(villages)].slice(0, mostVillages),
		year: year === 'all' ? year : (years.find((each) => String(each) === year) ?? newest),
		...(from <= to ? { from, to } : { from: 1, to: 12 }),
		per: pers.find((each) => each === address.get('per')) ?? 'household',
		medians: medianChoices.filter((each) => medians === null || medians.split(',').includes(each)),
		what: /^[a-z-]+$/.test(address.get('what') ?? '') ? (address.get('what') ?? '') : '',
	};
}

function monthIn(text: string | null, usual: number): number {
	return text !== null && /^(?:[1-9]|1[0-2])$/.test(text) ? Number(text) : usual;
}
