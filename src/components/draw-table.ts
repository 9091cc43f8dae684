import type { Cell, Piece, ShownColumn } from '../views/data-table.ts';
import { hintSign } from './hints/hint-sign.ts';
import { link } from './link.ts';

/**
 * Tables as markup. A county has hundreds of thousands of rows: a component a row, or a cell, would cost more than
 * the row. Whatever comes from data goes through {@link escapeText}.
 */

declare const escaped: unique symbol;

/** Markup whose texts are escaped. Only this module makes it. */
export type Markup = string & { readonly [escaped]: true };

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Makes a text safe between tags and between double quotes. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}

export interface TableRows<Row> {
	readonly columns: readonly ShownColumn<Row>[];
	readonly rows: readonly Row[];
	/** The id of a row that has an address. */
	readonly anchor?: ((row: Row) => string) | undefined;
	/** Whether cells carry their headings, because no style sheet knows them: they are data. */
	readonly labelled: boolean;
}

/** The rows of a table's body. */
export function drawRows<Row>({ columns, rows, anchor, labelled }: TableRows<Row>): Markup {
	const ways = columns.map((column) => ({
		...column,
		open: openingOf(column, labelled),
		// What stands after a column of amounts keeps its distance, whether there is an amount or not.
		empty: column.amount ? '<td class="amount"></td>' : '<td></td>',
	}));
	let drawn = '';
	for (const row of rows) {
		drawn += anchor ? `<tr id="${escapeText(anchor(row))}">` : '<tr>';
		for (const { cell, rowHeading, open, empty } of ways) {
			const content = drawCell(cell(row));
			if (rowHeading) drawn += `<th scope="row">${content}</th>`;
			else drawn += content === '' ? empty : `${open}${content}</td>`;
		}
		drawn += '</tr>';
	}
	return drawn as Markup;
}

/** The row of totals: a heading across the columns before the first that has one. */
export function drawTotals<Row>(
	columns: readonly ShownColumn<Row>[],
	rows: readonly Row[],
	heading: string,
): Markup {
	const first = columns.findIndex(({ total }) => total !== undefined);
	let drawn = `<tr><th scope="row"${spanOf(first)}>${escapeText(heading)}</th>`;
	let without = 0;
	const fill = () => (without > 0 ? `<td${spanOf(without)}></td>` : '');
	for (const column of columns.slice(first)) {
		if (!column.total) {
			without += 1;
			continue;
		}
		drawn += fill() + attributed('amount', column.heading) + escapeText(column.total(rows));
		drawn += '</td>';
		without = 0;
	}
	return `${drawn}${fill()}</tr>` as Markup;
}

/** A cell's content. */
export function drawCell(cell: Cell): Markup {
	return (isList(cell) ? drawPieces(cell) : drawPiece(cell)) as Markup;
}

function drawPieces(pieces: readonly Piece[]): string {
	let drawn = '';
	for (const piece of pieces) drawn += drawPiece(piece);
	return drawn;
}

function drawPiece(piece: Piece): string {
	if (piece === undefined) return '';
	if (typeof piece === 'string') return escapeText(piece);
	switch (piece.kind) {
		case 'link':
			return drawLink(piece);
		case 'note':
			return `<span class="note">${drawPieces(piece.pieces)}</span>`;
		case 'hint':
			return `<span class="note hint-words">${hintSign(piece.answered)}${drawPieces(piece.pieces)}</span>`;
		case 'tag':
			return `<span class="tag ${escapeText(piece.look)}">${escapeText(piece.text)}</span>`;
		case 'code':
			return `<code>${escapeText(piece.text)}</code>`;
	}
}

function drawLink({ text, path, cites, download }: Extract<Piece, { kind: 'link' }>): string {
	const cite = cites ? ' class="cite"' : '';
	const file = download === undefined ? '' : ` download="${escapeText(download)}"`;
	const href = path.startsWith('#') ? path : link(path);
	return `<a${cite} href="${escapeText(href)}"${file}>${escapeText(text)}</a>`;
}

function openingOf<Row>(column: ShownColumn<Row>, labelled: boolean): string {
	const { amount, day, unlabelled, heading } = column;
	const classes = [
		...(amount ? ['amount'] : []),
		...(typeof amount === 'string' ? [amount] : []),
		...(day ? ['day'] : []),
		...(unlabelled ? ['unlabelled'] : []),
	];
	return attributed(classes.join(' '), labelled && !unlabelled ? heading : undefined);
}

function attributed(classes: string, label: string | undefined): string {
	const named = classes === '' ? '' : ` class="${classes}"`;
	return `<td${named}${label === undefined ? '' : ` data-label="${escapeText(label)}"`}>`;
}

function spanOf(columns: number): string {
	return columns > 1 ? ` colspan="${columns}"` : '';
}

function isList(cell: Cell): cell is readonly Piece[] {
	return Array.isArray(cell);
}
