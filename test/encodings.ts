/** Text to bytes in the encodings that offices use. Node decodes them all but writes UTF-8 only. */
export const utf8 = (text: string) => new TextEncoder().encode(text);
export const utf8WithMark = (text: string) => utf8(`\uFEFF${text}`);

export function utf16(text: string, byteOrder: 'little' | 'big'): Uint8Array {
	const marked = `\uFEFF${text}`;
	const view = new DataView(new ArrayBuffer(marked.length * 2));
	for (let at = 0; at < marked.length; at += 1) {
		view.setUint16(at * 2, marked.charCodeAt(at), byteOrder === 'little');
	}
	return new Uint8Array(view.buffer);
}

/** GB18030 of Chinese as offices write it; a character outside the two-byte part (GBK) throws. */
export function gb18030(text: string): Uint8Array {
	return Uint8Array.from(
		[...text].flatMap((character) => {
			if (character <= '\u007F') return [character.charCodeAt(0)];
			const bytes = gbk().get(character);
			if (!bytes) throw new RangeError(`Not in GBK: ${character}`);
			return bytes;
		}),
	);
}

export function isInGbk(character: string): boolean {
	return character <= '\u007F' || gbk().has(character);
}

/** Every character of GBK, found by decoding all of its byte pairs. */
let pairs: ReadonlyMap<string, readonly number[]> | undefined;

function gbk(): ReadonlyMap<string, readonly number[]> {
	pairs ??= new Map(allPairs());
	return pairs;
}

function* allPairs(): Generator<[string, readonly number[]]> {
	const decoder = new TextDecoder('gb18030', { fatal: true });
	for (let lead = 0x81; lead <= 0xfe; lead += 1) {
		for (let trail = 0x40; trail <= 0xfe; trail += 1) {
			if (trail === 0x7f) continue;
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if (!/^\p{Co}$/u.test(character)) yield [character, [lead, trail]];
		}
	}
}
