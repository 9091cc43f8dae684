import type { Nodes, Root } from 'mdast';

/** A part of a disclosure's text that can be linked to. */
export interface Paragraph {
	/** `p1`, `p2` … in the order of the page. */
	readonly anchor: string;
	readonly text: string;
}

/**
 * The numbered parts of a disclosure's text: the lines of a short text, or the top-level blocks of a
 * text file. The page and the search index both number by this, so that a search result jumps to its place.
 */
export function paragraphsOf(content: string | Root): Paragraph[] {
	const texts =
		typeof content === 'string'
			? content.split(/[\r\n]+/).filter((line) => line.trim() !== '')
			: content.children.map(textOf);
	return texts.map((text, index) => ({ anchor: `p${index + 1}`, text: oneLine(text) }));
}

/** Where one child ends, the next begins as a text of its own. */
const containers = new Set<Nodes['type']>(['blockquote', 'list', 'listItem', 'table', 'tableRow']);

function textOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return '';
	return node.children.map(textOf).join(containers.has(node.type) ? ' ' : '');
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
