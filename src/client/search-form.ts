import { readAddress, type Asked } from '../search/query.ts';
import { isComposing, listenForTyping } from './composing.ts';
import { findPart } from './part.ts';

/** What somebody at the form does. */
export interface FormEvents {
	/** Nothing was typed for a moment after something was. */
	readonly typed: () => void;
	/** A filter was chosen, or the form submitted. */
	readonly asked: () => void;
	/** Somebody is about to type. */
	readonly focused: () => void;
}

export interface SearchForm {
	read(): Asked;
	fill(asked: Asked): void;
	/** Shows where a village is chosen. */
	askForVillage(): void;
}

/** Milliseconds without a key press after which what was typed is searched. */
const pause = 300;

/** Listens to the form. While an IME composes, nothing typed counts. */
export function listenToSearchForm(form: HTMLFormElement, events: FormEvents): SearchForm {
	const input = findPart(form, 'input[name=q]', HTMLInputElement);
	const townships = findPart(form, 'select[name=township]', HTMLSelectElement);
	const villages = findPart(form, 'select[name=village]', HTMLSelectElement);
	const scope = findPart(form, '.search-scope', HTMLDetailsElement);
	const groups = [...villages.querySelectorAll('optgroup')];
	let typing: ReturnType<typeof setTimeout> | undefined;

	/** Villages of the chosen township only. They are taken out, for hiding options fails on some phones. */
	const offerVillages = () => {
		const chosen = villages.value;
		for (const group of groups) {
			const offered = townships.value === '' || group.dataset['township'] === townships.value;
			if (offered) villages.append(group);
			else group.remove();
		}
		choose(villages, chosen);
	};
	const type = () => {
		clearTimeout(typing);
		typing = setTimeout(events.typed, pause);
	};
	const ask = () => {
		clearTimeout(typing);
		events.asked();
	};

	// On a phone the results would begin below the screen.
	scope.open = matchMedia('(min-width: 40rem)').matches;
	const composing = listenForTyping(input, type);
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
	});
	input.addEventListener('focus', events.focused);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (!composing()) ask();
	});
	form.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLSelectElement)) return;
		if (target === townships) offerVillages();
		ask();
	});

	return {
		read() {
			const values = new URLSearchParams();
			for (const [name, value] of new FormData(form)) {
				if (typeof value === 'string') values.append(name, value);
			}
			return readAddress(values.toString());
		},
		fill(asked) {
			input.value = asked.q;
			for (const select of form.querySelectorAll('select')) {
				if (select === villages) offerVillages();
				choose(select, asked[select.name as keyof Asked]);
				if (select.value !== '') scope.open = true;
			}
		},
		askForVillage() {
			scope.open = true;
		},
	};
}

/** Chooses the first option, which stands for any, where the value is none of the options. */
function choose(select: HTMLSelectElement, value: string): void {
	select.value = value;
	if (select.selectedIndex < 0) select.selectedIndex = 0;
}
