import { namesMatch } from '../../search/village-names.ts';
import { isComposing, listenForTyping } from '../composing.ts';
import { findPart } from '../part.ts';

/** A list that is already on the page, and what happens to it while a name is typed. */
export interface NamedList<Item> {
	readonly items: readonly Item[];
	/** What shows and hides. */
	readonly elementOf: (item: Item) => HTMLElement;
	/** As `packNames` writes them. */
	readonly namesOf: (item: Item) => string;
	/** What is said of those found; nothing is said while nothing is typed. */
	readonly say: (found: readonly Item[]) => string;
	/** What else follows from what is shown. */
	readonly narrowed?: (typed: string) => void;
	/** Enter, where it opens the first of those shown. */
	readonly entered?: () => void;
}

/** Narrows a list while a name is typed. @param field the frame of `NameFilter.astro`, hidden until it works */
export function filterByName<Item>(field: HTMLElement, list: NamedList<Item>): void {
	const input = findPart(field, 'input', HTMLInputElement);
	const clear = findPart(field, 'button', HTMLButtonElement);
	const status = findPart(field, '[role=status]', HTMLElement);

	const narrow = () => {
		const typed = input.value.trim();
		const found = list.items.filter((item) => {
			const matches = namesMatch(list.namesOf(item), typed);
			list.elementOf(item).hidden = !matches;
			return matches;
		});
		list.narrowed?.(typed);
		clear.hidden = typed === '';
		status.textContent = typed === '' ? '' : list.say(found);
	};
	const empty = () => {
		input.value = '';
		narrow();
		input.focus();
	};

	const composing = listenForTyping(input, narrow);
	input.addEventListener('keydown', (event) => {
		if (composing() || isComposing(event)) return;
		if (event.key === 'Escape' && input.value !== '') {
			event.preventDefault();
			empty();
		} else if (event.key === 'Enter' && list.entered) {
			event.preventDefault();
			if (input.value.trim() === '') return;
			narrow();
			list.entered();
		}
	});
	clear.addEventListener('click', empty);

	field.hidden = false;
	// The browser may have kept what was typed when the page is come back to.
	if (input.value !== '') narrow();
}
