/** Asks whether a known word was meant; nothing where none is near. */
export function suggest(nearest: string): string {
	return nearest ? `是不是“${nearest}”？` : '';
}
