/** Things that are put on the page a few at a time, for thousands at once would freeze a cheap phone. */
export interface Batches {
	/** Draws on until the thing of this number is on the page. */
	drawTo(index: number): void;
}

/**
 * Draws the first things, and the next whenever the button is pressed; it hides when all are there.
 * @param draw puts one on the page and gives what takes the focus when the button has brought it
 */
export function drawInBatches<T>(
	things: readonly T[],
	size: number,
	button: HTMLButtonElement,
	draw: (thing: T) => HTMLElement,
): Batches {
	const drawn: HTMLElement[] = [];
	const drawTo = (index: number) => {
		const wanted = Math.ceil((index + 1) / size) * size;
		for (const [at, thing] of things.slice(0, wanted).entries()) {
			if (at >= drawn.length) drawn.push(draw(thing));
		}
		button.hidden = drawn.length >= things.length;
	};
	button.onclick = () => {
		const first = drawn.length;
		drawTo(first);
		drawn[first]?.focus();
	};
	drawTo(0);
	return { drawTo };
}
