import type { OfficialLink } from '../../domain/tables/links.ts';
import type { LinkGroup } from '../../views/pages/official-links.ts';
import { examplesOf, made, type Example } from './example.ts';
import { hostile } from './texts.ts';

const link = made<OfficialLink>({
	date: '2025-06-18',
	title: hostile,
	publisher: hostile,
	url: 'https://www.example.gov.cn/?a=1&b=%3E',
	kind: 'notice',
	ref: { table: 'links', key: 'https://www.example.gov.cn/?a=1&b=%3E' },
	at: { file: 'links.csv', line: 2 },
});

/** What other offices published. */
export const officialLinkExamples: readonly Example[] = examplesOf<{
	groups: readonly LinkGroup[];
}>('OfficialLinks', {
	'two kinds, hostile': {
		groups: [
			{ kind: 'notice', links: [link, link] },
			{ kind: 'other', links: [link] },
		],
	},
	none: { groups: [] },
});
