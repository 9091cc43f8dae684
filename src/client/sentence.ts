/** A sentence of the page's language with its values put in; a number gets thousands separators. */
export function fillSentence(
	text: string,
	values: Readonly<Record<string, string | number>>,
): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const value = values[name] ?? whole;
		return typeof value === 'number' ? value.toLocaleString(document.documentElement.lang) : value;
	});
}
