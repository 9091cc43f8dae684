import type { Texts } from '../texts/index.ts';
import { packNames } from '../search/village-names.ts';
import { filterByName } from './filters/filter-by-name.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/** Narrows the list of payees that is already on the page while a name is typed. */
const field = findPart(document, '.payee-filter', HTMLElement);
const sentences = JSON.parse(
	field.dataset['sentences'] ?? '{}',
) as Texts['payees']['filter']['sentences'];

filterByName(field, {
	items: [...document.querySelectorAll<HTMLTableRowElement>('table.payees tbody tr')].map(
		(row) => ({ row, names: packNames([findPart(row, 'a', HTMLAnchorElement).textContent]) }),
	),
	elementOf: ({ row }) => row,
	namesOf: ({ names }) => names,
	say: ({ length: count }) =>
		count > 0 ? fillSentence(sentences.found, { count }) : sentences.none,
});
