import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import type { Register } from '../../importing/rows/title-statement.ts';
import type { TableName } from './inspect-file.ts';
import { narrowVillages } from './village-choice.ts';

/** What is chosen in the form, the file aside. */
export interface Choices {
	readonly table: TableName;
	readonly tableTitle: string;
	/** Empty when none is chosen, and for a table of the county. */
	readonly village: string;
	/** The names of the chosen village and of all. */
	readonly register: Register | undefined;
	readonly isCountyTable: boolean;
	/** The key of a period; empty where the rows are to tell. */
	readonly period: string;
	/** Empty for a table that is not kept by batch. */
	readonly batch: string;
	readonly sheet: string;
}

export interface FormEvents {
	/** A file was chosen or dropped. */
	readonly take: (file: File) => void;
	/** The file is to be read and checked again, as it is now. */
	readonly again: (file: File) => void;
	/** Something is to be told. */
	readonly say: (text: string) => void;
	/** Another village was chosen. */
	readonly moved: () => void;
}

export interface ChooseForm {
	read(): Choices;
	/** Offers the sheets of a workbook. */
	offerSheets(names: readonly string[], chosen: string | undefined): void;
}

/** Listens to the form of the first step. A file begins a check at once; other choices count at the next one. */
export function startChooseForm(
	form: HTMLFormElement,
	sentences: Texts['desk']['sentences'],
	events: FormEvents,
): ChooseForm {
	const select = (name: string) => findPart(form, `select[name=${name}]`, HTMLSelectElement);
	const [table, village, year, season, sheet] = [
		select('table'),
		select('village'),
		select('year'),
		select('part'),
		select('sheet'),
	];
	const batch = findPart(form, 'input[name=batch]', HTMLInputElement);
	const input = findPart(form, 'input[type=file]', HTMLInputElement);
	const drop = findPart(form, '.desk-drop', HTMLElement);
	const again = findPart(form, '.desk-again', HTMLButtonElement);
	const sheets = findPart(form, '.desk-sheet', HTMLElement);
	const ofVillage = findPart(form, '.desk-of-village', HTMLElement);
	let chosen: File | undefined;

	const scope = () => table.selectedOptions[0]?.dataset['scope'] ?? '';
	// All villages, for the list itself is narrowed by what is typed.
	const villages = [...village.options].filter(({ value }) => value !== '').map(nameOf);
	const registerOf = (): Register | undefined => {
		const own = village.selectedOptions[0];
		return own && own.value !== '' ? { village: nameOf(own), villages } : undefined;
	};
	const offerChoices = () => {
		ofVillage.hidden = scope() === 'county';
		for (const each of form.querySelectorAll<HTMLElement>('[data-scopes]')) {
			each.hidden = !(each.dataset['scopes'] ?? '').split(' ').includes(scope());
		}
	};
	const take = (files: FileList | null | undefined) => {
		const file = files?.[0];
		if (!file) return;
		chosen = file;
		again.hidden = false;
		offerSheets([], undefined);
		events.take(file);
	};
	const offerSheets = (names: readonly string[], current: string | undefined) => {
		sheets.hidden = names.length < 2;
		sheet.replaceChildren(...names.map((name) => new Option(name, name)));
		if (current === undefined) sheet.selectedIndex = -1;
		else sheet.value = current;
	};

	table.addEventListener('change', offerChoices);
	village.addEventListener('change', events.moved);
	// The file that was mended bears the same name, and choosing it again must count.
	input.addEventListener('click', () => (input.value = ''));
	input.addEventListener('change', () => take(input.files));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (chosen) events.again(chosen);
		else {
			events.say(sentences.noFile);
			input.focus();
		}
	});
	// Wherever the file is let go, the browser must not open it in place of this page.
	addEventListener('dragover', (event) => {
		event.preventDefault();
		drop.classList.add('desk-dropping');
	});
	addEventListener('dragleave', (event) => {
		if (!event.relatedTarget) drop.classList.remove('desk-dropping');
	});
	addEventListener('drop', (event) => {
		event.preventDefault();
		drop.classList.remove('desk-dropping');
		const files = event.dataTransfer?.files;
		if (!files || files.length === 0) return;
		input.files = files;
		take(files);
		if (files.length > 1) events.say(sentences.oneFile);
	});
	narrowVillages({
		input: findPart(form, 'input[type=search]', HTMLInputElement),
		select: village,
		status: findPart(form, '.desk-finder-status', HTMLElement),
		sentences,
	});
	offerChoices();

	return {
		read() {
			const which = scope();
			const [inYear, inPart] = [year.value, season.value];
			const period = which === 'year' ? inYear : inYear && inPart ? inYear + inPart : '';
			return {
				table: table.value as TableName,
				tableTitle: table.selectedOptions[0]?.text.trim() ?? '',
				village: which === 'county' ? '' : village.value,
				register: which === 'county' ? undefined : registerOf(),
				isCountyTable: which === 'county',
				period: which === 'period' || which === 'year' ? period : '',
				batch: which === 'batch' ? batch.value.trim() : '',
				sheet: sheets.hidden ? '' : sheet.value,
			};
		},
		offerSheets,
	};
}

function nameOf({ text }: HTMLOptionElement): string {
	return text.trim();
}
