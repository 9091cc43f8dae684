import type { Texts } from '../texts/index.ts';
import { namesMatch } from '../search/village-names.ts';
import { isComposing, whenTyped } from './composing.ts';
import { sentence } from './sentence.ts';

/** Narrows the list of villages that is already on the page while a name is typed. */
for (const finder of document.querySelectorAll<HTMLElement>('.village-finder')) enhance(finder);

function enhance(finder: HTMLElement): void {
	const field = finder.querySelector<HTMLElement>('.finder-field');
	const input = finder.querySelector('input');
	const clear = finder.querySelector<HTMLButtonElement>('.finder-clear');
	const status = finder.querySelector<HTMLElement>('.finder-status');
	const villages = [...finder.querySelectorAll<HTMLLIElement>('li[data-names]')];
	const townships = [...finder.querySelectorAll('details')].map((details) => ({
		details,
		open: details.open,
	}));
	if (!field || !input || !clear || !status) return;
	const sentences = JSON.parse(
		finder.dataset['sentences'] ?? '{}',
	) as Texts['search']['finder']['sentences'];

	const narrow = () => {
		const typed = input.value.trim();
		const matching = villages.filter((village) => {
			const matches = namesMatch(village.dataset['names'] ?? '', typed);
			village.hidden = !matches;
			return matches;
		});
		for (const { details, open } of townships) {
			details.hidden = !details.querySelector('li:not([hidden])');
			details.open = typed === '' ? open : true;
		}
		clear.hidden = typed === '';
		const [first, ...others] = matching;
		if (typed === '') status.textContent = '';
		else if (!first) status.textContent = sentences.none;
		else if (others.length > 0)
			status.textContent = sentence(sentences.found, { count: matching.length });
		else {
			const village = first.querySelector('a')?.textContent.trim() ?? '';
			status.textContent = sentence(sentences.foundOne, { village });
		}
	};
	const empty = () => {
		input.value = '';
		narrow();
		input.focus();
	};

	const composing = whenTyped(input, narrow);
	input.addEventListener('keydown', (event) => {
		if (composing() || isComposing(event)) return;
		if (event.key === 'Escape' && input.value !== '') {
			event.preventDefault();
			empty();
		} else if (event.key === 'Enter') {
			event.preventDefault();
			if (input.value.trim() === '') return;
			narrow();
			finder.querySelector<HTMLAnchorElement>('li[data-names]:not([hidden]) a')?.click();
		}
	});
	clear.addEventListener('click', empty);

	field.hidden = false;
	// The browser may have kept what was typed when the page is come back to.
	if (input.value !== '') narrow();
}
