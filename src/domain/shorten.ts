/** A text, or its first so many characters where it is longer. */
export function shorten(text: string, most: number): string {
	const characters = [...text];
	return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
