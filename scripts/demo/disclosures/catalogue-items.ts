import type { Affair } from '../../../src/domain/obligations/affair.ts';
import { twoDigits } from '../../../src/domain/time/calendar-date.ts';
import { standardCatalogue, type CatalogueEntry } from '../../new/standard-catalogue.ts';

const affairWords: Readonly<Record<Affair, string>> = {
	party: '党务',
	village: '村务',
	finance: '财务',
};

/** The catalogue's row for an item. @throws RangeError when the catalogue has no such item */
export function catalogueItem(affair: Affair, name: string): CatalogueEntry {
	const item = standardCatalogue.find(
		(entry) => entry.类别 === affairWords[affair] && entry.公开事项 === name,
	);
	if (!item) throw new RangeError(`The catalogue has no “${name}” among ${affairWords[affair]}.`);
	return item;
}

const periodic = new Set(['每月', '每季度', '每半年', '每年']);

/** The items that return, and may be shown to everyone. */
export function periodicItems(affair: Affair): CatalogueEntry[] {
	return standardCatalogue.filter(
		(entry) =>
			entry.类别 === affairWords[affair] &&
			periodic.has(entry.公开频次) &&
			entry.公开对象 === '全社会',
	);
}

/** The periods of a year for a frequency. A village that closes quarterly has its monthly items quarterly. */
export function periodsOf(frequency: string, year: number, closing: 'month' | 'quarter'): string[] {
	switch (frequency === '每月' && closing === 'quarter' ? '每季度' : frequency) {
		case '每月':
			return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
		case '每季度':
			return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
		case '每半年':
			return [`${year}-H1`, `${year}-H2`];
		default:
			return [String(year)];
	}
}
