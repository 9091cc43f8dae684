import { describe, expect, it } from 'vitest';
import { isComposing, listenForTyping } from '../../src/client/composing.ts';

/** A field as far as it tells of events, and what was typed into it by and by. */
function aField() {
	const field = new EventTarget() as HTMLInputElement;
	const told: string[] = [];
	let value = '';
	const composing = listenForTyping(field, () => told.push(value));
	const tell = (event: string, now = value) => {
		value = now;
		field.dispatchEvent(new Event(event));
	};
	return { told, composing, tell };
}

/** A press of Enter with what marks it as the input method's. */
const enter = (mark: Readonly<Record<string, unknown>>) =>
	Object.assign(
		new Event('keydown'),
		{ isComposing: false, keyCode: 13 },
		mark,
	) as Event as KeyboardEvent;

describe('what is typed', () => {
	it('is told letter by letter', () => {
		const { told, tell } = aField();
		tell('input', 'j');
		tell('input', 'jq');
		expect(told).toEqual(['j', 'jq']);
	});

	it('is told when the input method has finished a word, and not while it is made', () => {
		const { told, composing, tell } = aField();
		tell('compositionstart');
		expect(composing()).toBe(true);
		tell('input', 'shui');
		tell('input', 'shuiguan');
		expect(told).toEqual([]);
		tell('compositionend', '水管');
		expect(composing()).toBe(false);
		expect(told).toEqual(['水管']);
		tell('input', '水管接');
		expect(told).toEqual(['水管', '水管接']);
	});

	it('is told after a word that was given up', () => {
		const { told, tell } = aField();
		tell('compositionstart');
		tell('input', 'shui');
		tell('compositionend', '');
		expect(told).toEqual(['']);
	});
});

describe('a key press', () => {
	it('is the input method’s while a word is made, by its own mark or by Safari’s code', () => {
		expect(isComposing(enter({ isComposing: true }))).toBe(true);
		expect(isComposing(enter({ keyCode: 229 }))).toBe(true);
	});

	it('is the reader’s otherwise', () => {
		expect(isComposing(enter({}))).toBe(false);
	});
});
