import { crc32, deflateSync } from 'node:zlib';
import { joinBytes } from '../../src/loading/workbook/archive.ts';

const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** Two pixels by three, one colour, and nothing but what a decoder needs. */
export const plainJpeg = fromBase64(
	'/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAADAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCeAGpH/9k=',
);

export const plainWebp = fromBase64(
	'UklGRjoAAABXRUJQVlA4IC4AAACQAQCdASoCAAMAAUAmJaACdLoAA5gA/u7/n/wF090Yt/+4OP+wcf9g4/dMAAAA',
);

/** Bytes of a text, a byte a character up to U+00FF, else as UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A JPEG's segment: a marker, the length and the content. */
export function jpegSegment(marker: number, content: string | Uint8Array): Uint8Array {
	const bytes = bytesOf(content);
	const length = bytes.length + 2;
	return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), bytes]);
}

/** The plain JPEG with segments after its first bytes, and bytes behind its end. */
export function aJpeg(
	segments: readonly Uint8Array[],
	behind: string | Uint8Array = '',
): Uint8Array {
	return joinBytes([plainJpeg.subarray(0, 2), ...segments, plainJpeg.subarray(2), bytesOf(behind)]);
}

/** A PNG's chunk, with its checksum. */
export function pngChunk(type: string, content: string | Uint8Array): Uint8Array {
	const bytes = bytesOf(content);
	const whole = new Uint8Array(bytes.length + 12);
	const view = new DataView(whole.buffer);
	view.setUint32(0, bytes.length);
	whole.set(bytesOf(type), 4);
	whole.set(bytes, 8);
	view.setUint32(bytes.length + 8, crc32(whole.subarray(4, bytes.length + 8)));
	return whole;
}

const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** One grey pixel. */
export const pngPixels: Uint8Array = new Uint8Array(deflateSync(Uint8Array.of(0, 0x80)));
const pngHeader = pngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));

/** A PNG of one pixel with chunks before and after its pixels, and bytes behind its end. */
export function aPng(
	before: readonly Uint8Array[] = [],
	{ after = [], behind = '', pixels = pngPixels }: PngParts = {},
): Uint8Array {
	return joinBytes([
		...[pngSignature, pngHeader, ...before, pngChunk('IDAT', pixels), ...after],
		...[pngChunk('IEND', ''), bytesOf(behind)],
	]);
}

interface PngParts {
	readonly after?: readonly Uint8Array[];
	readonly behind?: string | Uint8Array;
	readonly pixels?: Uint8Array;
}

/** A chunk of a RIFF file. */
export function riffChunk(type: string, content: string | Uint8Array): Uint8Array {
	const bytes = bytesOf(content);
	const whole = new Uint8Array(8 + bytes.length + (bytes.length % 2));
	whole.set(bytesOf(type));
	new DataView(whole.buffer).setUint32(4, bytes.length, true);
	whole.set(bytes, 8);
	return whole;
}

/** A WebP with an extended header, chunks before and after its pixels, and bytes behind its end. */
export function aWebp(
	flags: number,
	after: readonly Uint8Array[],
	{ before = [], behind = '' }: Pick<PngParts, 'behind'> & { before?: readonly Uint8Array[] } = {},
): Uint8Array {
	const header = Uint8Array.of(flags, 0, 0, 0, 1, 0, 0, 2, 0, 0);
	const body = joinBytes([riffChunk('VP8X', header), ...before, plainWebp.subarray(12), ...after]);
	const start = bytesOf('RIFF\0\0\0\0WEBP');
	new DataView(start.buffer).setUint32(4, body.length + 4, true);
	return joinBytes([start, body, bytesOf(behind)]);
}

/** A text of a TIFF structure, or a number. */
export type TiffValue = string | number;

/** A TIFF structure with a directory of these tags, and one of places where there is one. */
export function aTiff(
	tags: Readonly<Record<number, TiffValue>>,
	places?: Readonly<Record<number, TiffValue>>,
): Uint8Array {
	const first = directory(tags, 8, places ? { tag: 0x8825 } : undefined);
	const second = places ? directory(places, 8 + first.length) : new Uint8Array();
	return joinBytes([Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8), first, second]);
}

function directory(
	tags: Readonly<Record<number, TiffValue>>,
	at: number,
	next?: { readonly tag: number },
): Uint8Array {
	const entries = Object.entries(tags).map(([tag, value]) => ({ tag: Number(tag), value }));
	const count = entries.length + (next ? 1 : 0);
	const head = new DataView(new ArrayBuffer(2 + count * 12 + 4));
	head.setUint16(0, count);
	const texts: Uint8Array[] = [];
	let textAt = at + head.byteLength;
	for (const [index, { tag, value }] of entries.entries()) {
		const entry = 2 + index * 12;
		head.setUint16(entry, tag);
		if (typeof value === 'number') {
			head.setUint16(entry + 2, 3);
			head.setUint32(entry + 4, 1);
			head.setUint16(entry + 8, value);
			continue;
		}
		const text = bytesOf(`${value.padEnd(4)}\0`);
		head.setUint16(entry + 2, 2);
		head.setUint32(entry + 4, text.length);
		head.setUint32(entry + 8, textAt);
		texts.push(text);
		textAt += text.length;
	}
	if (next) {
		const entry = 2 + entries.length * 12;
		head.setUint16(entry, next.tag);
		head.setUint16(entry + 2, 4);
		head.setUint32(entry + 4, 1);
		head.setUint32(entry + 8, textAt);
	}
	return joinBytes([new Uint8Array(head.buffer), ...texts]);
}

export const exifSegment = (tiff: Uint8Array) =>
	jpegSegment(0xe1, joinBytes([bytesOf('Exif\0\0'), tiff]));
