/**
 * Text from a data file as it may be shown in a terminal or a log: a line break as `⏎`, any other control
 * character as `�`. Otherwise a cell could move the cursor, or write a line that a CI service obeys.
 */
export function makePrintable(text: string): string {
	return text
		.replaceAll('\t', ' ')
		.replace(/\r\n?|[\n\u2028\u2029]/g, '⏎')
		.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
