/** Copies what an element says. Where the browser does not let a page copy, the text is selected: a long press offers the rest. */
export async function copyText(element: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(element.textContent.trim());
		return true;
	} catch {
		getSelection()?.selectAllChildren(element);
		return false;
	}
}

/** A button that copies an element's text and says below it how that went. */
export function enableCopying(
	button: HTMLButtonElement,
	text: HTMLElement,
	outcome: HTMLElement,
	{ copied, notCopied }: { readonly copied: string; readonly notCopied: string },
): void {
	button.addEventListener('click', () => {
		void copyText(text).then((done) => {
			outcome.textContent = done ? copied : notCopied;
		});
	});
}
