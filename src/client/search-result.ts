import type { Texts } from '../texts/index.ts';
import { showResult, type Part, type Query } from '../search/query.ts';
import type { RecordText } from '../search/search-record.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

export interface ResultDrawing {
	readonly template: HTMLTemplateElement;
	/** Puts the base path of the site before an address. */
	readonly link: (path: string) => string;
	readonly sentences: Texts['search']['sentences'];
}

/** A result as a copy of the template. All of it is text: nothing found becomes markup. */
export function drawResult(
	record: RecordText,
	query: Query,
	{ template, link, sentences }: ResultDrawing,
): Element {
	const { title, href, place, excerpts, more } = showResult(record, query);
	const item = findPart(template.content, 'li', HTMLElement).cloneNode(true) as HTMLElement;
	const anchor = document.createElement('a');
	anchor.href = link(href);
	fill(anchor, title);
	findPart(item, '.result-title', HTMLElement).append(anchor);
	fill(findPart(item, '.result-place', HTMLElement), place);
	const lines = findPart(item, '.result-lines', HTMLElement);
	for (const excerpt of excerpts) {
		const line = document.createElement('li');
		const text = document.createElement(excerpt.anchor === undefined ? 'p' : 'a');
		if (text instanceof HTMLAnchorElement) text.href = link(excerpt.href);
		fill(text, excerpt.parts);
		line.append(text);
		lines.append(line);
	}
	if (excerpts.length === 0) lines.remove();
	const rest = findPart(item, '.result-rest', HTMLElement);
	if (more > 0) rest.textContent = fillSentence(sentences.moreMatches, { count: more });
	else rest.remove();
	return item;
}

function fill(element: HTMLElement, parts: readonly Part[]): void {
	for (const { text, mark } of parts) {
		if (mark) {
			const marked = document.createElement('mark');
			marked.textContent = text;
			element.append(marked);
		} else {
			element.append(text);
		}
	}
}
