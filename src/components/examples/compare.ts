import type { ComparePage } from '../../views/pages/compare.ts';
import { examplesOf, type Example } from './example.ts';
import { villageId } from './parts.ts';
import { hostile } from './texts.ts';

const page: ComparePage = {
	townships: [
		{ id: '990101', name: hostile, villages: [{ id: villageId, name: hostile, years: [2025] }] },
	],
	years: [2025, 2024],
};

/** Villages side by side. */
export const compareExamples: readonly Example[] = [
	...examplesOf<{ page: ComparePage }>('compare/CompareForm', { 'one township': { page } }),
	...examplesOf('compare/CompareResults', { 'before a choice': {} }),
	...examplesOf<Pick<ComparePage, 'townships'>>('explore/VillageYears', {
		hostile: { townships: page.townships },
	}),
];
