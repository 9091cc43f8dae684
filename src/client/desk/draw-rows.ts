import type { Texts } from '../../texts/index.ts';
import { drawInBatches } from '../batches.ts';
import { makeElement } from '../element.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { cellId, drawBefore, keepWriting, makeCellEditor } from './cell-editor.ts';
import type { CellEdit } from './edits.ts';
import type { Problem } from './inspect-file.ts';
import type { Grid, ShownRow } from './shown-rows.ts';

type Sentences = Texts['desk']['sentences'];

const rowsAtOnce = 40;

/** The table of rows on the page. */
export interface Rows {
	/** Does the table show this line? */
	has(line: number | undefined): line is number;
	/** Takes the reader to the cell of a problem, or to its row. */
	goTo(problem: Problem): void;
}

export interface RowsTexts {
	readonly sentences: Sentences;
	readonly caption: string;
}

/** What is kept while the same file is drawn again and again. */
export interface RowsView {
	/** The lines whose cells may all be changed, not the wrong ones alone. */
	readonly open: Set<number>;
	readonly onEdit: (cells: readonly CellEdit[]) => void;
	/** All cells of the row are to be changed; the first of them is named. */
	readonly onOpen: (line: number, position: number) => void;
}

/**
 * Draws rows as a table: the cells with a problem as fields, what is wrong below each; what is wrong with a row as a
 * whole below it. Everything is text: nothing from the file becomes markup.
 */
export function drawRows(
	root: HTMLElement,
	grid: Grid,
	problems: readonly Problem[],
	{ sentences, caption }: RowsTexts,
	{ open, onEdit, onOpen }: RowsView,
): Rows {
	const writing = keepWriting(root);
	const byLine = Map.groupBy(problems, ({ line }) => line);
	const drawn = new Map<number, HTMLElement>();
	const table = document.createElement('table');
	table.className = 'as-cards';
	table.createCaption().textContent = caption;
	const headings = grid.headings.map(
		(heading, at) =>
			heading || fillSentence(sentences.column, { number: (grid.columns[at] ?? at) + 1 }),
	);
	const head = table.createTHead().insertRow();
	for (const heading of [sentences.lineHeading, ...headings]) {
		head.append(makeElement('th', heading, { scope: 'col' }));
	}
	const body = table.createTBody();
	const width = headings.length + 1;

	const drawCell = (row: ShownRow, at: number, own: readonly Problem[]): HTMLElement => {
		const position = grid.columns[at] ?? at;
		const here = own.filter((one) => one.position === position);
		const before = row.before?.[at];
		const text = row.whole?.[at];
		const cell = makeElement('td', '', { 'data-label': headings[at] ?? '' });
		if (text === undefined || !(here.length > 0 || before !== undefined || open.has(row.line))) {
			cell.textContent = row.cells[at] ?? '';
			return cell;
		}
		cell.classList.add('desk-edited');
		if (here.length > 0) cell.classList.add('desk-marked');
		const explained = here.length > 0 ? `${cellId(row.line, position)}-why` : undefined;
		const address = `${grid.letters[at] ?? ''}${row.line}`;
		cell.append(
			makeCellEditor(
				{
					...{ line: row.line, position, text, words: grid.choices[at], describedBy: explained },
					label: fillSentence(sentences.cellLabel, { address, heading: headings[at] ?? '' }),
					isWrong: here.some(({ severity }) => severity === 'error'),
				},
				sentences,
				onEdit,
			),
		);
		if (explained !== undefined) {
			const why = makeElement('div', '', { id: explained, class: 'desk-why' });
			why.append(...here.map((one) => drawExplanation(one, sentences)));
			cell.append(why);
		}
		if (before !== undefined) cell.append(drawBefore(before, sentences));
		return cell;
	};

	const drawRow = (row: ShownRow): HTMLElement => {
		const own = byLine.get(row.line) ?? [];
		if (row.skipped > 0) {
			const gap = body.insertRow();
			gap.className = 'desk-gap';
			gap.append(
				makeElement('td', fillSentence(sentences.skipped, { count: row.skipped }), {
					colspan: String(width),
				}),
			);
		}
		const line = body.insertRow();
		line.id = rowId(row.line);
		line.tabIndex = -1;
		drawn.set(row.line, line);
		const name = fillSentence(sentences.line, { line: String(row.line) });
		line.append(makeElement('th', name, { scope: 'row' }));
		if (row.isTitle) {
			line.append(makeElement('td', row.cells[0] ?? '', { colspan: String(width - 1) }));
			return line;
		}
		line.append(...row.cells.map((_, at) => drawCell(row, at, own)));
		if (row.whole) body.append(drawBelow(row, own, line));
		return line;
	};

	/** What is wrong with the row as a whole, and what can be done with all of it. */
	const drawBelow = (row: ShownRow, own: readonly Problem[], line: HTMLElement): HTMLElement => {
		line.classList.add('desk-wrong');
		const below = makeElement('tr', '', { class: 'desk-explained' });
		const cell = makeElement('td', '', { colspan: String(width) });
		const inner = makeElement('div', '', { class: 'desk-of-row' });
		const whole = own.filter(({ position }) => !grid.columns.includes(position ?? -1));
		inner.append(...whole.map((one) => drawExplanation(one, sentences)));
		const name = fillSentence(sentences.line, { line: String(row.line) });
		const edit = button(sentences.editRow, `${sentences.editRow}（${name}）`, () =>
			onOpen(row.line, grid.columns[0] ?? 0),
		);
		const clear = button(sentences.clearRow, `${sentences.clearRow}（${name}）`, () =>
			onEdit(grid.columns.map((position) => ({ line: row.line, position, text: '' }))),
		);
		edit.hidden = open.has(row.line);
		inner.append(edit, clear);
		cell.append(inner);
		below.append(cell);
		return below;
	};

	root.replaceChildren(table);
	// A wide table scrolls sideways in its own frame, by the keyboard too.
	root.tabIndex = 0;
	root.setAttribute('role', 'region');
	root.setAttribute('aria-label', caption);
	const more = findPart(root.parentElement ?? root, '.desk-more-rows', HTMLButtonElement);
	const batches = drawInBatches(grid.rows, rowsAtOnce, more, drawRow);
	writing.goOn();
	return {
		has: (line): line is number => grid.rows.some((row) => row.line === line),
		goTo({ line, position }) {
			if (line === undefined) return;
			batches.drawTo(grid.rows.findIndex((row) => row.line === line));
			const field = document.getElementById(cellId(line, position ?? -1)) ?? drawn.get(line);
			field?.scrollIntoView({ block: 'center' });
			field?.focus({ preventScroll: true });
		},
	};
}

/** The id of a row on the page. */
export function rowId(line: number): string {
	return `desk-line-${line}`;
}

/** `✕ 要改` or `△ 提醒`: a sign and a word, for colour alone tells nobody anything. */
export function drawMark({ severity }: Problem, sentences: Sentences): HTMLElement {
	return makeElement('strong', sentences[severity], { class: `desk-mark ${severity}` });
}

function drawExplanation(problem: Problem, sentences: Sentences): HTMLElement {
	const said = makeElement('p', '', { class: 'desk-said' });
	said.append(drawMark(problem, sentences), ' ');
	if (problem.address !== undefined) said.append(makeElement('b', problem.address), ' ');
	said.append(problem.message, makeElement('span', problem.fix, { class: 'desk-fix' }));
	return said;
}

function button(text: string, label: string, onPress: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button';
	made.textContent = text;
	made.setAttribute('aria-label', label);
	made.addEventListener('click', onPress);
	return made;
}
