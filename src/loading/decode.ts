/** The text of a file, or where its bytes stop making sense. */
export type Decoded =
	| { readonly text: string; readonly encoding: 'UTF-8' | 'GB18030' | 'UTF-16' }
	| { readonly damagedAt: number; readonly encoding: 'UTF-8' | 'GB18030' | 'UTF-16' };

/**
 * Bytes to text: byte order mark, then strict UTF-8, then strict GB18030, in that order, for UTF-8 bytes
 * decode as GB18030 without error and never the other way round. The whole file at once: a chunk's edge
 * would cut Chinese characters in two. Line ends become LF.
 *
 * Text that is UTF-8 but for a few damaged bytes is reported as damaged UTF-8, never read as GB18030.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	if (startsWith(bytes, 0xff, 0xfe)) return strictly('utf-16le', 'UTF-16', bytes);
	if (startsWith(bytes, 0xfe, 0xff)) return strictly('utf-16be', 'UTF-16', bytes);
	const utf8 = strictly('utf-8', 'UTF-8', bytes);
	if ('text' in utf8 || startsWith(bytes, 0xef, 0xbb, 0xbf) || looksLikeUtf8(bytes)) return utf8;
	return strictly('gb18030', 'GB18030', bytes);
}

function strictly(label: string, encoding: Decoded['encoding'], bytes: Uint8Array): Decoded {
	try {
		const text = new TextDecoder(label, { fatal: true }).decode(bytes);
		return { text: text.replace(/\r\n?/g, '\n'), encoding };
	} catch {
		return { damagedAt: firstDamage(label, bytes), encoding };
	}
}

/** The byte, from 1, at which decoding fails: found by halving, for the decoder does not tell. */
function firstDamage(label: string, bytes: Uint8Array): number {
	let [good, bad] = [0, bytes.length];
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (decodesSoFar(label, bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return bad;
}

function decodesSoFar(label: string, bytes: Uint8Array): boolean {
	try {
		new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/**
 * Mostly well-formed sequences of three bytes or more mean that the writer meant UTF-8: GB18030 text forms
 * one in fifty characters by chance. It forms those of two bytes all the time, so they say nothing.
 */
function looksLikeUtf8(bytes: Uint8Array): boolean {
	let [wellFormed, broken] = [0, 0];
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] as number;
		if (byte < 0x80) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
		const tail = bytes.subarray(at + 1, at + length);
		if (length && tail.length === length - 1 && tail.every((next) => next >= 0x80 && next < 0xc0)) {
			if (length > 2) wellFormed += 1;
			at += length - 1;
		} else broken += 1;
	}
	return wellFormed > 4 * broken;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}
