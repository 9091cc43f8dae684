import { expect, it } from 'vitest';
import { readFile } from '../../../src/client/desk/read-file.ts';

it('reads a file byte for byte and tells how far it is', async () => {
	const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
	const told: number[] = [];
	expect(await readFile(new Blob([bytes]), (done) => told.push(done))).toEqual(bytes);
	expect(told.at(-1)).toBe(bytes.length);
	expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it('reads an empty file', async () => {
	expect(await readFile(new Blob([]), () => undefined)).toEqual(new Uint8Array());
});

it('fails with a file that can be read no more', async () => {
	const gone = {
		size: 3,
		stream: () =>
			new ReadableStream({
				pull() {
					throw new DOMException('gone', 'NotReadableError');
				},
			}),
	};
	await expect(readFile(gone as unknown as Blob, () => undefined)).rejects.toThrow('gone');
});
