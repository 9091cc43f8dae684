/** Do the bytes have these ASCII characters here? */
export function standsAt(bytes: Uint8Array, at: number, mark: string): boolean {
	return latin1(bytes.subarray(at, at + mark.length)) === mark;
}

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
	return asBuffer(bytes).toString('latin1');
}

/** One byte a character. */
export function fromLatin1(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function asBuffer(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
