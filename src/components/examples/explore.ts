import type { ExplorePage } from '../../views/pages/explore.ts';
import { examplesOf, type Example } from './example.ts';
import { villageId } from './parts.ts';
import { hostile } from './texts.ts';

const page: ExplorePage = {
	townships: [
		{
			...{ id: '990101', name: hostile },
			villages: [
				{ id: villageId, name: '柳溪村', years: [2025, 2024] },
				{ id: '990101001201', name: hostile, years: [] },
			],
		},
	],
	months: ['2025-02', '2025-01'],
	newest: { from: '2025-01', to: '2025-12' },
	categories: [
		{ side: 'income', names: ['利息收入'] },
		{ side: 'expense', names: ['办公费', hostile] },
	],
	fundSources: ['集体自有'],
	voucherTypes: [],
};

interface ExplorerProps {
	page: ExplorePage;
	title: string;
	payee: { readonly id: string; readonly name: string } | undefined;
}

/** Looking through all ledger rows of the county. */
export const exploreExamples: readonly Example[] = [
	...examplesOf<ExplorerProps>('explore/Explorer', {
		'all rows': { page, title: hostile },
		'of one payee': { page, title: '三务公开', payee: { id: '0123456789abcdef', name: hostile } },
	}),
	...examplesOf<Omit<ExplorerProps, 'title'>>('explore/ExploreForm', {
		'one township': { page },
	}),
	...examplesOf('explore/ExploreResults', { 'before a query': {} }),
	...examplesOf<Pick<ExplorePage, 'townships'>>('explore/LedgerLists', {
		hostile: { townships: page.townships },
	}),
];
