import { enableCopying } from './copy-text.ts';
import { findPart } from './part.ts';

/** Lets a reader copy the address of the page; where the page does not know it, the browser does. */
for (const part of document.querySelectorAll<HTMLElement>('.share')) {
	const address = findPart(part, '.share-address', HTMLElement);
	const button = findPart(part, '.copy', HTMLButtonElement);
	if (part.hidden) address.textContent = location.origin + location.pathname;
	part.hidden = false;
	button.hidden = false;
	enableCopying(
		button,
		address,
		findPart(part, '.copy-outcome', HTMLElement),
		JSON.parse(part.dataset['sentences'] ?? '{}') as { copied: string; notCopied: string },
	);
}
