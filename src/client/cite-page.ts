import { makeCitingParts, readPageCitation } from './citation.ts';
import { enableCopying } from './copy-text.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/**
 * Copies the citation of the page, with what its address asks for, and gives each figure one of its own. Without it the
 * citation of the page is there to be read.
 */
const page = readPageCitation();
const { panel, what, source, button, sentences } = page;
const citation = findPart(panel, '.citation', HTMLElement);
const here = () => location.origin + location.pathname;

const say = () => {
	citation.textContent = `${what}${source}${here()}${location.search}${rowInAddress()}`;
};
panel.addEventListener('toggle', say);
button.addEventListener('click', say);
button.hidden = false;
enableCopying(button, citation, findPart(panel, '.copy-outcome', HTMLElement), sentences);

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
	const caption = figure.querySelector('figcaption')?.textContent.trim() ?? '';
	const section = figure.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby');
	const place = section ? `#${encodeURIComponent(section)}` : '';
	const parts = makeCitingParts(page, () => ({
		what: fillSentence(sentences.figure, { caption, page: what }),
		address: here() + place,
	}));
	const line = document.createElement('p');
	parts.button.classList.add('as-link');
	line.className = 'figure-cite no-print';
	line.append(parts.button, parts.cited, parts.outcome);
	figure.append(line);
}

/** The row that the page was opened at: what is cited is that one. */
function rowInAddress(): string {
	return document.querySelector('tr:target, li:target') ? location.hash : '';
}
