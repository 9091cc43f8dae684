import type { Texts } from '../../texts/index.ts';
import { namesMatch } from '../../search/village-names.ts';
import { isComposing, listenForTyping } from '../composing.ts';
import { fillSentence } from '../sentence.ts';

interface VillageChoice {
	readonly input: HTMLInputElement;
	readonly select: HTMLSelectElement;
	readonly status: HTMLElement;
	readonly sentences: Texts['desk']['sentences'];
}

/** Narrows the villages of a list to those whose name or spelling is typed beside it; a single one is chosen. */
export function narrowVillages({ input, select, status, sentences }: VillageChoice): void {
	const groups = [...select.querySelectorAll('optgroup')].map((group) => ({
		group,
		options: [...group.querySelectorAll('option')],
	}));

	const narrow = () => {
		const typed = input.value.trim();
		const before = select.value;
		const matching: HTMLOptionElement[] = [];
		// They are taken out, for hiding options fails on some phones.
		for (const { group, options } of groups) {
			const own = options.filter((each) => namesMatch(each.dataset['names'] ?? '', typed));
			matching.push(...own);
			group.replaceChildren(...own);
			if (own.length > 0) select.append(group);
			else group.remove();
		}
		const [only, ...others] = matching;
		const single = typed !== '' && others.length === 0 ? only : undefined;
		select.value = single?.value ?? before;
		if (select.selectedIndex < 0) select.selectedIndex = 0;
		status.textContent =
			typed === ''
				? ''
				: !only
					? sentences.villageNone
					: single
						? fillSentence(sentences.villageFound, { village: only.text })
						: fillSentence(sentences.villagesFound, { count: matching.length });
		if (select.value !== before) select.dispatchEvent(new Event('change', { bubbles: true }));
	};

	const composing = listenForTyping(input, narrow);
	input.addEventListener('keydown', (event) => {
		// Enter would submit the form.
		if (event.key === 'Enter' && !composing() && !isComposing(event)) event.preventDefault();
	});
}
