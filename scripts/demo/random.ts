/** A seeded source of numbers: the same seed gives the same sequence on every machine. */
export interface Random {
	/** A number in [0, 1). */
	readonly next: () => number;
	/** A whole number from `low` to `high`, both included. */
	readonly int: (low: number, high: number) => number;
	readonly chance: (probability: number) => boolean;
	/** One of the items. @throws RangeError when there is none. */
	readonly pick: <T>(items: readonly T[]) => T;
	/** `count` different items in a random order (all of them when there are fewer). */
	readonly sample: <T>(items: readonly T[], count: number) => T[];
}

/** 32-bit FNV-1a of the text, to turn a seed in words into a number. */
function hash(text: string): number {
	let state = 0x811c9dc5;
	for (const character of text) {
		state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return state >>> 0;
}

/** Makes a generator (mulberry32) from a seed such as `990101001200/ledger/2025-03`. */
export function randomFrom(seed: string): Random {
	let state = hash(seed);

	function next(): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	}

	function int(low: number, high: number): number {
		return low + Math.floor(next() * (high - low + 1));
	}

	function pick<T>(items: readonly T[]): T {
		if (items.length === 0) throw new RangeError('Nothing to pick from.');
		return items[int(0, items.length - 1)] as T;
	}

	function sample<T>(items: readonly T[], count: number): T[] {
		const rest = [...items];
		const taken: T[] = [];
		while (taken.length < count && rest.length > 0) {
			taken.push(...rest.splice(int(0, rest.length - 1), 1));
		}
		return taken;
	}

	return { next, int, chance: (probability) => next() < probability, pick, sample };
}
