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
