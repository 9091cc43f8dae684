import { describe, expect, it } from 'vitest';
import { drawInBatches } from '../../src/client/batches.ts';

/** Things that are drawn three at a time, what is on the page, and what was focused. */
function aList(count: number) {
	const shown: number[] = [];
	const focused: number[] = [];
	const button = { hidden: false, onclick: null } as unknown as HTMLButtonElement;
	const things: number[] = Array.from({ length: count }, (_, index) => index);
	const batches = drawInBatches(things, 3, button, (thing) => {
		shown.push(thing);
		return { focus: () => void focused.push(thing) } as HTMLElement;
	});
	const press = () => {
		button.onclick?.({} as PointerEvent);
	};
	return { shown, focused, button, batches, press };
}

describe('things drawn in batches', () => {
	it('begin with the first batch, and the button offers more', () => {
		const { shown, button } = aList(7);
		expect(shown).toEqual([0, 1, 2]);
		expect(button.hidden).toBe(false);
	});

	it('come on with the button, which hands the focus to the first new one', () => {
		const { shown, focused, button, press } = aList(7);
		press();
		expect(shown).toEqual([0, 1, 2, 3, 4, 5]);
		expect(focused).toEqual([3]);
		press();
		expect(shown).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(focused).toEqual([3, 6]);
		expect(button.hidden).toBe(true);
	});

	it.each([0, 1, 3])('need no button when there are %d', (count) => {
		const { shown, button } = aList(count);
		expect(shown).toHaveLength(count);
		expect(button.hidden).toBe(true);
	});

	it('are drawn up to the one that is wanted, each once', () => {
		const { shown, focused, batches } = aList(20);
		batches.drawTo(7);
		expect(shown).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
		batches.drawTo(2);
		expect(shown).toHaveLength(9);
		expect(focused).toEqual([]);
	});
});
