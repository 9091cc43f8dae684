import type { Texts } from '../../texts/index.ts';
import { makeElement } from '../element.ts';
import { fillSentence } from '../sentence.ts';
import type { CellEdit } from './edits.ts';
import type { WordGroup } from './shown-rows.ts';

type Sentences = Texts['desk']['sentences'];
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface EditedCell {
	readonly line: number;
	readonly position: number;
	/** What a reader of the screen hears: `C2 日期`. */
	readonly label: string;
	/** The cell as it is now. */
	readonly text: string;
	readonly words: readonly WordGroup[] | undefined;
	/** The element that says what is wrong; none where nothing is. */
	readonly describedBy: string | undefined;
	readonly isWrong: boolean;
}

/** So long a text is changed in a field of several lines. */
const longText = 24;

/** A field that holds a cell of the file. A change is told when it is complete, not with every letter. */
export function makeCellEditor(
	{ line, position, label, text, words, describedBy, isWrong }: EditedCell,
	sentences: Sentences,
	onEdit: (cells: readonly CellEdit[]) => void,
): Field {
	const field: Field = words
		? makeSelect(text, words, sentences)
		: document.createElement(text.length > longText || text.includes('\n') ? 'textarea' : 'input');
	field.id = cellId(line, position);
	field.setAttribute('aria-label', label);
	if (isWrong) field.setAttribute('aria-invalid', 'true');
	if (describedBy !== undefined) field.setAttribute('aria-describedby', describedBy);
	field.autocomplete = 'off';
	if (!(field instanceof HTMLSelectElement)) {
		field.value = text;
		field.defaultValue = text;
		field.spellcheck = false;
	}
	field.addEventListener('change', () => onEdit([{ line, position, text: field.value }]));
	return field;
}

export function cellId(line: number, position: number): string {
	return `desk-cell-${line}-${position}`;
}

function makeSelect(
	text: string,
	groups: readonly WordGroup[],
	sentences: Sentences,
): HTMLSelectElement {
	const select = document.createElement('select');
	if (!groups.some(({ words }) => words.includes(text)))
		select.append(new Option(text === '' ? sentences.unchosen : text, text, true, true));
	for (const { side, words } of groups) {
		const options = words.map((word) => new Option(word, word, word === text, word === text));
		if (side === undefined) {
			select.append(...options);
			continue;
		}
		const group = document.createElement('optgroup');
		group.label = sentences[side];
		group.append(...options);
		select.append(group);
	}
	return select;
}

/** What somebody is writing while the table is drawn anew. */
export interface Writing {
	/** Puts it, and the place in it, into the field that now stands for the same cell. */
	goOn(): void;
}

/** Remembers which cell somebody is in, and what is written there and not yet told. */
export function keepWriting(root: HTMLElement): Writing {
	const active = document.activeElement;
	if (!(active instanceof HTMLElement) || !root.contains(active) || active.id === '') {
		return { goOn: () => undefined };
	}
	const isText = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
	const written = isText && active.value !== active.defaultValue ? active.value : undefined;
	const place = isText ? active.selectionStart : undefined;
	return {
		goOn() {
			const now = document.getElementById(active.id);
			if (!now) return;
			now.focus({ preventScroll: true });
			if (!(now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement)) return;
			if (written !== undefined) now.value = written;
			if (place !== undefined && place !== null) now.setSelectionRange(place, place);
		},
	};
}

/** What stood in a cell before it was changed. */
export function drawBefore(before: string, sentences: Sentences): HTMLElement {
	const was =
		before === '' ? sentences.cellWasEmpty : fillSentence(sentences.cellWas, { text: before });
	const note = makeElement('span', '', { class: 'desk-before' });
	note.append(makeElement('b', sentences.changed), '，', was);
	return note;
}
