import type { Texts } from '../texts/index.ts';
import { filterByName } from './filters/filter-by-name.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/** Narrows the list of villages that is already on the page while a name is typed. */
for (const finder of document.querySelectorAll<HTMLElement>('.village-finder')) enhance(finder);

function enhance(finder: HTMLElement): void {
	const field = findPart(finder, '.finder-field', HTMLElement);
	const sentences = JSON.parse(
		field.dataset['sentences'] ?? '{}',
	) as Texts['search']['finder']['sentences'];
	const townships = [...finder.querySelectorAll('details')].map((details) => ({
		details,
		open: details.open,
	}));
	filterByName(field, {
		items: [...finder.querySelectorAll<HTMLLIElement>('li[data-names]')],
		elementOf: (village) => village,
		namesOf: (village) => village.dataset['names'] ?? '',
		say([first, ...others]) {
			if (!first) return sentences.none;
			if (others.length > 0) return fillSentence(sentences.found, { count: others.length + 1 });
			const village = first.querySelector('a')?.textContent.trim() ?? '';
			return fillSentence(sentences.foundOne, { village });
		},
		narrowed(typed) {
			for (const { details, open } of townships) {
				details.hidden = !details.querySelector('li:not([hidden])');
				details.open = typed === '' ? open : true;
			}
		},
		entered: () =>
			finder.querySelector<HTMLAnchorElement>('li[data-names]:not([hidden]) a')?.click(),
	});
}
