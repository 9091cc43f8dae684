/** An element that holds nothing but a text. */
export function makeElement(
	name: string,
	text: string,
	attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.textContent = text;
	return made;
}
