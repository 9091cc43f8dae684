import {
	mostVillages,
	noMedians,
	readCompareAddress,
	type CompareQuery,
} from '../../search/compare/compare-query.ts';
import { makeElement } from '../element.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { readVillageNames } from '../village-options.ts';

/** The form of the page; what stands in it and what stands in the address are the same. */
export interface CompareForm {
	/** Newest first. */
	readonly years: readonly number[];
	read(): CompareQuery;
	show(query: CompareQuery): void;
	readAddress(): CompareQuery;
	readonly villageName: (id: string) => string;
}

interface FormSentences {
	readonly remove: string;
}

/** @param changed is told of every choice that can be made */
export function openCompareForm(
	form: HTMLFormElement,
	t: FormSentences,
	changed: () => void,
): CompareForm {
	const list = findPart(form, '.compare-chosen', HTMLElement);
	const selects = [...form.querySelectorAll('select')];
	const select = (name: string): HTMLSelectElement => {
		const found = selects.find((each) => each.name === name);
		if (!found) throw new Error(`The form has no field ${name}`);
		return found;
	};
	const add = select('add');
	const names = readVillageNames(form, 'add');
	const years = [...select('year').options]
		.map(({ value }) => Number(value))
		.filter((year) => year > 0);
	let villages: readonly string[] = [];
	let what = '';

	const read = (): CompareQuery => {
		const address = new URLSearchParams({ v: villages.join(','), what });
		for (const { name, value } of selects) {
			if (name !== 'add' && value !== '') address.set(name, value);
		}
		return readCompareAddress(address, years, (id) => names.has(id));
	};
	const choose = (next: readonly string[]) => {
		villages = next;
		drawChosen();
		changed();
	};
	const drawChosen = () => {
		list.replaceChildren(
			...villages.map((id) => {
				const name = names.get(id) ?? id;
				const button = makeElement('button', '×', {
					type: 'button',
					'aria-label': fillSentence(t.remove, { name }),
				});
				button.addEventListener('click', () => {
					choose(villages.filter((each) => each !== id));
					add.focus();
				});
				const item = makeElement('li', name, {});
				item.append(button);
				return item;
			}),
		);
		list.hidden = villages.length === 0;
		for (const option of add.options) option.disabled = villages.includes(option.value);
		add.disabled = villages.length >= mostVillages;
		add.value = '';
	};

	for (const each of selects) {
		each.addEventListener('change', () => {
			if (each !== add) changed();
			else if (add.value !== '') choose([...villages, add.value]);
		});
	}
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		changed();
	});
	return {
		years,
		read,
		show(query) {
			[villages, what] = [query.villages, query.what];
			const medians = query.medians.length === 2 ? '' : (query.medians[0] ?? noMedians);
			const { year, from, to, per } = query;
			const shown = { year: String(year), from: String(from), to: String(to), per, medians };
			for (const [name, value] of Object.entries(shown)) select(name).value = value;
			drawChosen();
		},
		readAddress: () =>
			readCompareAddress(new URLSearchParams(location.search), years, (id) => names.has(id)),
		villageName: (id) => names.get(id) ?? id,
	};
}
