import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Column, Table } from '../../domain/schema/table.ts';
import type { Texts } from '../../texts/index.ts';
import { makeElement } from '../element.ts';
import { fillSentence } from '../sentence.ts';
import type { RowCells } from './put-rows.ts';

type Sentences = Texts['desk']['sentences'];
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface FieldOptions {
	readonly value?: string | undefined;
	/** What may be meant: offered, not demanded. */
	readonly offers?: readonly string[];
}

/** Texts that take more than a line. */
const longFields = new Set([
	...['body', 'text', 'answer', 'townshipAnswer', 'reason', 'note', 'correction', 'notApplicable'],
	...['summary', 'opinion', 'content', 'problem', 'measure', 'progress'],
]);

/** A labelled field for a column of a table, made from its declaration: how it is written, what may stand in it. */
export function drawField(
	form: string,
	field: string,
	column: Column,
	{ value = '', offers = [] }: FieldOptions,
	sentences: Sentences,
): HTMLElement {
	const { heading, type, required, doc } = column;
	const id = `${form}-${field}`;
	const control = makeControl(field, column, value, sentences);
	control.id = id;
	control.name = field;
	control.autocomplete = 'off';
	control.setAttribute('aria-describedby', `${id}-help ${id}-error`);
	if (required) control.setAttribute('aria-required', 'true');
	const label = makeElement('label', heading, { for: id });
	if (!required) label.append(makeElement('span', sentences.optional, { class: 'note' }));
	const isPlain = ['amount', 'quantity', 'count', 'year', 'period'].includes(type.kind);
	const help = isPlain
		? fillSentence(sentences.example, { doc: doc.zh, example: type.example })
		: doc.zh;
	const box = makeElement('div', '', {
		class: control instanceof HTMLTextAreaElement ? 'desk-field desk-wide' : 'desk-field',
	});
	box.append(label, control, makeElement('p', help, { class: 'note', id: `${id}-help` }));
	if (offers.length > 0 && control instanceof HTMLInputElement) {
		const list = makeElement('datalist', '', { id: `${id}-offers` });
		list.append(...offers.map((offer) => new Option(offer, offer)));
		control.setAttribute('list', list.id);
		box.append(list);
	}
	box.append(makeElement('p', '', { class: 'desk-field-error', id: `${id}-error` }));
	return box;
}

function makeControl(
	field: string,
	{ type }: Column,
	value: string,
	sentences: Sentences,
): Control {
	if (type.words) {
		const select = document.createElement('select');
		select.append(new Option(sentences.unchosen, ''));
		for (const word of type.words)
			select.append(new Option(word, word, word === value, word === value));
		return select;
	}
	if (longFields.has(field)) {
		const area = document.createElement('textarea');
		area.value = value;
		return area;
	}
	const input = document.createElement('input');
	input.type = type.kind === 'date' ? 'date' : 'text';
	if (['amount', 'quantity', 'count'].includes(type.kind)) input.inputMode = 'decimal';
	input.spellcheck = false;
	input.value = value;
	return input;
}

/**
 * What is written in a form, in the strict form of `data/`. What cannot be read is said below its field, and the
 * first of these fields takes the focus.
 */
export function readFields(
	form: HTMLElement,
	table: Table,
	sentences: Sentences,
): RowCells | undefined {
	const cells: Record<string, string> = {};
	let first: HTMLElement | undefined;
	for (const control of form.querySelectorAll<Control>('[name]')) {
		const column = table.columns[control.name];
		if (!column) continue;
		const written = control.value.trim();
		const { type, required } = column;
		const value =
			written === '' ? undefined : type.read(type.foldWidth ? toHalfWidth(written) : written);
		const error =
			written === ''
				? required
					? sentences.fieldEmpty
					: ''
				: value === undefined
					? type.howToWrite.zh
					: '';
		const place = form.querySelector(`#${CSS.escape(`${control.id}-error`)}`);
		if (place) place.textContent = error;
		control.toggleAttribute('aria-invalid', error !== '');
		if (error !== '') first ??= control;
		else if (value !== undefined) cells[control.name] = type.write(value);
	}
	first?.focus();
	return first ? undefined : cells;
}
