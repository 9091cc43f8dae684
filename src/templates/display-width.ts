/** How many columns of a spreadsheet's width a text takes: a Chinese character two, a digit or letter one. */
export function displayWidth(text: string): number {
	return [...text].reduce((sum, one) => sum + (one > '\u1FFF' ? 2 : 1), 0);
}
