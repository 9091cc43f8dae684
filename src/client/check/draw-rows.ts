import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { drawInBatches } from './batches.ts';
import { makeElement } from './element.ts';
import type { Problem } from './inspect-file.ts';
import type { Grid, ShownRow } from './shown-rows.ts';

type Sentences = Texts['check']['sentences'];

const rowsAtOnce = 40;

/** The table of rows on the page. */
export interface Rows {
	/** Does the table show this line? */
	has(line: number | undefined): line is number;
	/** Takes the reader to the row of a line. */
	goTo(line: number): void;
}

/**
 * Draws rows as a table: below each row what is wrong in it, and a mark in the cells meant.
 * Everything is text: nothing from the file becomes markup.
 */
export function drawRows(
	root: HTMLElement,
	grid: Grid,
	problems: readonly Problem[],
	{ sentences, caption }: { readonly sentences: Sentences; readonly caption: string },
): Rows {
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

	const drawRow = (row: ShownRow): HTMLElement => {
		const own = byLine.get(row.line) ?? [];
		if (row.skipped > 0) {
			const gap = body.insertRow();
			gap.className = 'check-gap';
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
		for (const [at, text] of row.cells.entries()) {
			if (row.isTitle) {
				line.append(makeElement('td', text, { colspan: String(width - 1) }));
				continue;
			}
			const cell = makeElement('td', text, { 'data-label': headings[at] ?? '' });
			const here = own.filter(({ position }) => position === grid.columns[at]);
			if (here.length > 0) {
				cell.classList.add('check-marked');
				cell.prepend(drawMark(here, sentences), ' ');
			}
			line.append(cell);
		}
		if (own.length > 0) {
			line.className = 'check-wrong';
			const below = body.insertRow();
			below.className = 'check-explained';
			const cell = makeElement('td', '', { colspan: String(width) });
			const list = document.createElement('ul');
			list.append(...own.map((one) => explained(one, sentences)));
			cell.append(list);
			below.append(cell);
		}
		return line;
	};

	root.replaceChildren(table);
	// A wide table scrolls sideways in its own frame, by the keyboard too.
	root.tabIndex = 0;
	root.setAttribute('role', 'region');
	root.setAttribute('aria-label', caption);
	const more = findPart(root.parentElement ?? root, '.check-more-rows', HTMLButtonElement);
	const batches = drawInBatches(grid.rows, rowsAtOnce, more, drawRow);
	return {
		has: (line): line is number => grid.rows.some((row) => row.line === line),
		goTo(line) {
			batches.drawTo(grid.rows.findIndex((row) => row.line === line));
			drawn.get(line)?.scrollIntoView({ block: 'center' });
			drawn.get(line)?.focus({ preventScroll: true });
		},
	};
}

/** The id of a row on the page. */
export function rowId(line: number): string {
	return `check-line-${line}`;
}

/** `✕ 要改` or `△ 提醒`: a sign and a word, for colour alone tells nobody anything. */
export function drawMark(problems: readonly Problem[], sentences: Sentences): HTMLElement {
	const severity = problems.some((one) => one.severity === 'error') ? 'error' : 'warning';
	return makeElement('strong', sentences[severity], { class: `check-mark ${severity}` });
}

function explained(problem: Problem, sentences: Sentences): HTMLElement {
	const item = document.createElement('li');
	item.append(drawMark([problem], sentences), ' ');
	if (problem.column !== undefined) {
		item.append(makeElement('b', fillSentence(sentences.problemOf, { column: problem.column })));
	}
	item.append(problem.message, ' ', makeElement('span', problem.fix, { class: 'check-fix' }));
	return item;
}
