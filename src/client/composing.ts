/**
 * Is this key press the IME's? Pressing Enter to take a word from the list of candidates must not submit.
 * Safari ends the composition before the key event and marks it by its code alone.
 */
export function isComposing(event: KeyboardEvent): boolean {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only mark Safari gives
	return event.isComposing || event.keyCode === 229;
}

/**
 * Calls `typed` after each input, but while an IME composes only when the word is done.
 * @returns whether a word is being made at the moment
 */
export function listenForTyping(input: HTMLInputElement, typed: () => void): () => boolean {
	let composing = false;
	input.addEventListener('compositionstart', () => (composing = true));
	input.addEventListener('compositionend', () => {
		composing = false;
		typed();
	});
	input.addEventListener('input', () => {
		if (!composing) typed();
	});
	return () => composing;
}
