import { formatYuan } from '../../domain/money/money.ts';
import { money } from '../../texts/numbers.ts';
import { makeElement } from '../element.ts';

/** A table of the page: what is compared down the side, villages and medians along the top. */
export interface ComparisonTable {
	readonly caption: string;
	readonly rowHeading: string;
	readonly columns: readonly {
		readonly name: string;
		/** The id of the village that it is. */
		readonly village?: string;
	}[];
	readonly rows: readonly ComparisonRow[];
	/** What stands where a village cannot be compared. */
	readonly missing: string;
}

export interface ComparisonRow {
	readonly name: string;
	/** A whole of which the rows after it are parts. */
	readonly isTotal?: boolean;
	readonly cells: readonly (number | undefined)[];
	/** What it is of, where there can be a chart of it. */
	readonly what?: string;
	/** Shown when it is asked for, where there is little room. */
	readonly isMinor?: boolean;
	/** There is a chart of it. */
	readonly isChosen?: boolean;
}

interface DrawnTable extends Omit<ComparisonTable, 'columns'> {
	readonly columns: readonly { readonly name: string; readonly href?: string | undefined }[];
	/** Asks for the chart of a row. */
	readonly onChoose: (what: string) => void;
}

/** Everything is text: nothing of the data becomes markup. */
export function drawComparisonTable({
	caption,
	rowHeading,
	columns,
	rows,
	missing,
	onChoose,
}: DrawnTable): HTMLTableElement {
	const table = document.createElement('table');
	table.className = 'as-cards short';
	table.createCaption().textContent = caption;
	const head = table.createTHead().insertRow();
	head.append(makeElement('th', rowHeading, { scope: 'col' }));
	for (const { name, href } of columns) {
		const heading = makeElement('th', href === undefined ? name : '', {
			...{ scope: 'col', class: 'amount' },
		});
		if (href !== undefined) heading.append(makeElement('a', name, { href }));
		head.append(heading);
	}
	const body = table.createTBody();
	for (const { name, isTotal, isMinor, cells, what, isChosen } of rows) {
		const row = body.insertRow();
		row.classList.toggle('total', isTotal);
		row.classList.toggle('minor', isMinor);
		const heading = makeElement('th', what === undefined ? name : '', { scope: 'row' });
		if (what !== undefined) {
			const button = makeElement('button', name, {
				...{ type: 'button', class: 'as-link', 'aria-pressed': String(isChosen) },
			});
			button.addEventListener('click', () => onChoose(what));
			heading.append(button);
		}
		row.append(
			heading,
			...cells.map((fen, at) =>
				makeElement('td', fen === undefined ? missing : money(fen), {
					...{ class: 'amount', 'data-label': columns[at]?.name ?? '' },
					...(fen !== undefined && { 'data-value': formatYuan(fen) }),
				}),
			),
		);
	}
	return table;
}

/** The cells of a table as they stand, for a file. */
export function cellsOfTable(table: HTMLTableElement): string[][] {
	return [...table.rows].map((row) =>
		[...row.cells].map((cell) => cell.dataset['value'] ?? cell.textContent),
	);
}

export interface ComparisonFigure {
	readonly caption: string;
	/** What the drawing is called where it is not seen. */
	readonly about: string;
	readonly kind: 'bar' | 'flat-bar' | 'line';
	readonly unit: string;
	readonly series: readonly { readonly name: string; readonly side?: 'income' | 'expense' }[];
	readonly rows: readonly {
		readonly label: string;
		readonly fen: readonly (number | undefined)[];
	}[];
}

const drawings = new Set<{ destroy(): void }>();

/** Takes the drawings away that stand in a place, before others come. */
export function clearFigures(root: HTMLElement): void {
	for (const drawing of drawings) drawing.destroy();
	drawings.clear();
	root.replaceChildren();
}

/** Draws a chart from a table of its own, which readers of the screen's text get in its stead. */
export function addFigure(root: HTMLElement, spec: ComparisonFigure): void {
	const { caption, about, kind, unit, series, rows } = spec;
	const figure = makeElement('figure', '', {
		...{ class: 'chart', 'data-kind': kind, 'data-unit': unit },
	});
	const drawing = makeElement('div', '', {
		...{ class: 'figure-drawing', role: 'img', 'aria-label': about },
	});
	drawing.append(document.createElement('canvas'));
	const table = document.createElement('table');
	table.className = 'visually-hidden';
	const head = table.createTHead().insertRow();
	head.append(makeElement('th', '', { scope: 'col' }));
	for (const { name, side } of series) {
		head.append(makeElement('th', name, { scope: 'col', ...(side && { 'data-side': side }) }));
	}
	const body = table.createTBody();
	for (const { label, fen } of rows) {
		body.insertRow().append(
			makeElement('th', label, { scope: 'row' }),
			...fen.map((each) =>
				makeElement('td', each === undefined ? '' : money(each), {
					...(each !== undefined && { 'data-value': formatYuan(each) }),
				}),
			),
		);
	}
	figure.append(makeElement('figcaption', caption, {}), drawing, table);
	root.append(figure);
	void import('../draw-figure.ts').then(
		({ drawFigure }) => {
			if (figure.isConnected) drawings.add(drawFigure(figure));
		},
		() => figure.classList.add('undrawn'),
	);
}
