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
	readonly acceptSuggestions: boolean;
}

export interface FormEvents {
	/** A file was chosen or dropped, or the same one is to be checked again. */
	readonly check: (file: File) => void;
	/** Another village was chosen. */
	readonly moved: () => void;
}

export interface CheckForm {
	read(): Choices;
	/** Offers the sheets of a workbook. */
	offerSheets(names: readonly string[], chosen: string | undefined): void;
}

/** Listens to the form. A file begins a check at once; other choices count at the next one. */
export function checkForm(
	form: HTMLFormElement,
	accept: HTMLInputElement,
	sentences: Texts['check']['sentences'],
	{ check, moved }: FormEvents,
): CheckForm {
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
	const drop = findPart(form, '.check-drop', HTMLElement);
	const again = findPart(form, '.check-again', HTMLButtonElement);
	const status = findPart(form, '.check-status', HTMLElement);
	const sheets = findPart(form, '.check-sheet', HTMLElement);
	const ofVillage = findPart(form, '.check-of-village', HTMLElement);
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
		accept.checked = false;
		check(file);
	};
	const offerSheets = (names: readonly string[], current: string | undefined) => {
		sheets.hidden = names.length < 2;
		sheet.replaceChildren(...names.map((name) => new Option(name, name)));
		if (current === undefined) sheet.selectedIndex = -1;
		else sheet.value = current;
	};

	table.addEventListener('change', offerChoices);
	village.addEventListener('change', moved);
	accept.addEventListener('change', () => {
		if (chosen) check(chosen);
	});
	// The file that was mended bears the same name, and choosing it again must count.
	input.addEventListener('click', () => (input.value = ''));
	input.addEventListener('change', () => take(input.files));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (chosen) check(chosen);
		else {
			status.textContent = sentences.noFile;
			input.focus();
		}
	});
	// Wherever the file is let go, the browser must not open it in place of this page.
	addEventListener('dragover', (event) => {
		event.preventDefault();
		drop.classList.add('check-dropping');
	});
	addEventListener('dragleave', (event) => {
		if (!event.relatedTarget) drop.classList.remove('check-dropping');
	});
	addEventListener('drop', (event) => {
		event.preventDefault();
		drop.classList.remove('check-dropping');
		const files = event.dataTransfer?.files;
		if (!files || files.length === 0) return;
		input.files = files;
		take(files);
		if (files.length > 1) status.textContent = sentences.oneFile;
	});
	narrowVillages({
		input: findPart(form, 'input[type=search]', HTMLInputElement),
		select: village,
		status: findPart(form, '.check-finder-status', HTMLElement),
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
				acceptSuggestions: accept.checked,
			};
		},
		offerSheets,
	};
}

function nameOf({ text }: HTMLOptionElement): string {
	return text.trim();
}
