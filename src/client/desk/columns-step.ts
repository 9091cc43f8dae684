import { notRead } from '../../domain/portal/not-read.ts';
import type { Texts } from '../../texts/index.ts';
import { makeElement } from '../element.ts';
import { findPart } from '../part.ts';
import type { ShownColumn } from './inspect-file.ts';

type Sentences = Texts['desk']['sentences'];

/** Shows as what each column of the file is read, and lets it be said otherwise. */
export function drawColumns(
	root: HTMLElement,
	columns: readonly ShownColumn[],
	sentences: Sentences,
	onName: (heading: string, column: string) => void,
): void {
	const active = document.activeElement?.id ?? '';
	findPart(root, 'tbody', HTMLElement).replaceChildren(
		...columns.map((column) => drawColumn(root, column, sentences, onName)),
	);
	if (active.startsWith('desk-column-')) document.getElementById(active)?.focus();
}

function drawColumn(
	root: HTMLElement,
	{ heading, letter, column, how, samples, choices }: ShownColumn,
	sentences: Sentences,
	onName: (heading: string, column: string) => void,
): HTMLElement {
	const labels = [...root.querySelectorAll('thead th')].map((each) => each.textContent.trim());
	const row = makeElement('tr', '', { class: `desk-column-${how}` });
	const name = makeElement('th', '', { scope: 'row' });
	name.append(makeElement('span', letter, { class: 'note' }), ' ', heading);
	const read = makeElement('td', '', { 'data-label': labels[1] ?? '' });
	const select = document.createElement('select');
	select.id = `desk-column-${letter}`;
	select.setAttribute('aria-label', `${labels[1] ?? ''}：${heading}`);
	select.append(
		new Option(sentences.columnUnread, notRead, column === undefined, column === undefined),
	);
	for (const choice of choices) {
		select.append(new Option(choice, choice, choice === column, choice === column));
	}
	select.addEventListener('change', () => onName(heading, select.value));
	const word = {
		known: 'sure',
		matched: 'sure',
		named: 'named',
		asked: 'asked',
		'left-out': 'out',
	}[how];
	read.append(
		makeElement('strong', sentences.columnHow[how], { class: `desk-how ${word}` }),
		select,
	);
	row.append(name, read, makeElement('td', samples.join('、'), { 'data-label': labels[2] ?? '' }));
	return row;
}
