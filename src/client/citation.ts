import type { Texts } from '../texts/index.ts';
import { enableCopying } from './copy-text.ts';
import { findPart } from './part.ts';

/** What the page says of how it is cited: whose, as of when, and of which data. */
export interface PageCitation {
	readonly panel: HTMLElement;
	/** What the page is called, as a sentence. */
	readonly what: string;
	readonly source: string;
	readonly button: HTMLButtonElement;
	readonly sentences: Pick<Texts['cite'], 'copied' | 'notCopied' | 'figure'>;
}

export function readPageCitation(): PageCitation {
	const panel = findPart(document, '.cite-page', HTMLElement);
	const textOf = (selector: string) => findPart(panel, selector, HTMLElement).textContent;
	return {
		panel,
		what: textOf('.cite-what'),
		source: textOf('.cite-source'),
		button: findPart(panel, '.copy', HTMLButtonElement),
		sentences: JSON.parse(panel.dataset['sentences'] ?? '{}') as PageCitation['sentences'],
	};
}

/** A button that cites something of the page, and where the citation and what became of it are said. */
export interface CitingParts {
	readonly button: HTMLButtonElement;
	readonly cited: HTMLElement;
	readonly outcome: HTMLElement;
}

/** @param cite what is cited, as a sentence, and its address: asked when the button is pressed */
export function makeCitingParts(
	{ source, sentences, button: own }: PageCitation,
	cite: () => { readonly what: string; readonly address: string },
): CitingParts {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = own.textContent;
	const cited = document.createElement('span');
	cited.className = 'citation';
	const outcome = document.createElement('span');
	button.addEventListener('click', () => {
		const { what, address } = cite();
		outcome.setAttribute('role', 'status');
		cited.textContent = `${what}${source}${address}`;
	});
	enableCopying(button, cited, outcome, sentences);
	return { button, cited, outcome };
}
