import {
	emptyQuery,
	readExploreAddress,
	writeExploreAddress,
	type ExploreQuery,
} from '../../search/explore/explore-query.ts';
import { listenForTyping } from '../composing.ts';
import { findPart } from '../part.ts';

/** The form of the page: its fields bear the names that stand in the address. */
export interface ExploreForm {
	read(): ExploreQuery;
	/** Shows a query. @param name of the organisation that it is about, where it is known */
	show(query: ExploreQuery, name?: string): void;
	/** What is asked before anything is chosen: the newest year. */
	readonly usual: ExploreQuery;
	/** The conditions in words, as the form names them. */
	describe(): string[];
}

/** How a query came about: something was chosen, or is being typed. */
export type Change = 'chosen' | 'typed';

/** Milliseconds after the last key that is pressed. */
const pause = 300;

/** @param organisation the sentence about the organisation, with its name in braces */
export function openExploreForm(
	form: HTMLFormElement,
	organisation: (name: string) => string,
	changed: (change: Change) => void,
): ExploreForm {
	const controls = [...form.elements].filter(
		(each): each is HTMLSelectElement | HTMLInputElement =>
			each instanceof HTMLSelectElement || each instanceof HTMLInputElement,
	);
	const chip = findPart(form, '.explore-organisation', HTMLElement);
	const chipWords = findPart(chip, 'span', HTMLElement);
	const controlNamed = (name: string) => controls.find((each) => each.name === name);
	const { from = '', to = '', organisation: only, organisationName } = form.dataset;
	const usual: ExploreQuery = {
		...{ ...emptyQuery, from, to },
		...(only !== undefined && { organisation: only, by: 'village', side: 'expense' }),
	};
	const read = () => {
		const chosen = new URLSearchParams();
		for (const { name, value } of controls) chosen.set(name, value);
		const query = readExploreAddress(chosen);
		return only === undefined ? query : { ...query, organisation: only };
	};
	const show = (query: ExploreQuery, name?: string) => {
		const chosen = writeExploreAddress(query);
		for (const control of controls) {
			const value = chosen.get(control.name) ?? unchosen(control);
			if (control instanceof HTMLInputElement || offers(control, value)) control.value = value;
		}
		// On the page of an organisation there is no other to choose.
		chip.hidden = query.organisation === '' || only !== undefined;
		chipWords.textContent = organisation(organisationName ?? name ?? query.organisation);
		const closed = form.querySelector('details');
		const inner = [...(closed?.querySelectorAll('select') ?? [])];
		if (closed && inner.some(({ value }) => value !== '')) closed.open = true;
	};

	let waiting: ReturnType<typeof setTimeout> | undefined;
	const typed = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => changed('typed'), pause);
	};
	for (const control of controls) {
		if (control instanceof HTMLSelectElement) {
			control.addEventListener('change', () => {
				if (control.name === 'township') leaveVillage(control, controlNamed('village'));
				changed('chosen');
			});
		} else if (control.type !== 'hidden') listenForTyping(control, typed);
	}
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(waiting);
		changed('chosen');
	});
	findPart(chip, 'button', HTMLButtonElement).addEventListener('click', () => {
		show({ ...read(), organisation: '' });
		changed('chosen');
	});
	findPart(form, '.explore-clear', HTMLButtonElement).addEventListener('click', () => {
		const { sort, by } = read();
		show({ ...usual, sort, by });
		changed('chosen');
	});

	return {
		read,
		show,
		usual,
		describe: () => [
			...controls.flatMap((control) => {
				const label = control.labels?.[0]?.firstChild?.textContent?.trim();
				const isArrangement = control.name === 'sort' || control.name === 'by';
				if (label === undefined || isArrangement || control.value === '') return [];
				const value =
					control instanceof HTMLSelectElement
						? (control.selectedOptions[0]?.text ?? '')
						: control.value;
				return [`${label}“${value}”`];
			}),
			...(chip.hidden && only === undefined ? [] : [chipWords.textContent]),
		],
	};
}

/** What a field holds where the address says nothing of it. */
function unchosen(control: HTMLSelectElement | HTMLInputElement): string {
	if (control.name === 'sort') return emptyQuery.sort;
	return control.name === 'by' ? emptyQuery.by : '';
}

function offers(select: HTMLSelectElement, value: string): boolean {
	return [...select.options].some((option) => option.value === value);
}

/** A village of another township is no longer meant. */
function leaveVillage(
	{ value: township }: HTMLSelectElement,
	village: HTMLSelectElement | HTMLInputElement | undefined,
): void {
	if (!(village instanceof HTMLSelectElement)) return;
	const group = village.selectedOptions[0]?.closest('optgroup');
	if (group && township !== '' && group.dataset['township'] !== township) village.value = '';
}
