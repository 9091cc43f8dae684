import type { Nodes, Root, Table } from 'mdast';

/** Text as a reader sees it, put together from what mark-up had taken apart. */
export interface RenderedText {
	readonly text: string;
	/** Where in the text another line of the file begins. */
	readonly lines: readonly { readonly from: number; readonly line: number }[];
}

/** A table of a text, row by row. */
export interface RenderedRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** All that a Markdown text shows: its running text, where links lead, and its tables. */
export function renderText(tree: Root): {
	readonly running: RenderedText;
	readonly tables: readonly (readonly RenderedRow[])[];
} {
	let text = '';
	const lines: { from: number; line: number }[] = [];
	const tables: RenderedRow[][] = [];

	function add(value: string, { position }: Nodes): void {
		if (position) {
			let from = text.length;
			for (const [index, one] of value.split('\n').entries()) {
				lines.push({ from, line: Math.min(position.start.line + index, position.end.line) });
				from += one.length + 1;
			}
		}
		text += value;
	}

	function visit(node: Nodes): void {
		if (node.type === 'table') tables.push(rowsOf(node));
		if ('value' in node) add(node.value, node);
		if (node.type === 'break') add('\n', node);
		if ('alt' in node && node.alt) add(node.alt, node);
		if ('children' in node) for (const child of node.children) visit(child);
		if ('url' in node && hasWords.test(node.url)) add(` ${readable(node.url)} `, node);
		if ('title' in node && node.title) add(`${node.title} `, node);
		if (blocks.has(node.type)) text += '\n';
	}
	visit(tree);
	return { running: { text, lines }, tables };
}

/** An address without digits and percent signs tells nothing, and would part what stands around the link. */
const hasWords = /[\d%]|[^\x20-\x7E]/;
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code', 'blockquote']);

function rowsOf(table: Table): RenderedRow[] {
	return table.children.map((row) => ({
		line: row.position?.start.line ?? 1,
		cells: row.children.map(plainText),
	}));
}

function plainText(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Without what the address of a link must have, and with its percent signs read. */
function readable(url: string): string {
	const bare = url.replace(/^(?:https?:\/\/[^/?#]*[/?#]?|[a-z]+:)/i, '');
	try {
		return decodeURIComponent(bare);
	} catch {
		return bare;
	}
}
