import { joinBytes } from '../workbook/archive.ts';
import { fromLatin1, latin1, standsAt, viewOf } from './bytes.ts';
import { readOrientation, writeOrientation } from './orientation.ts';
import { mustHold, type CleanPicture } from './picture.ts';

const fileHeaderBytes = 12;
const chunkHeaderBytes = 8;
const frameHeaderBytes = 16;
const extendedHeaderBytes = 10;
const exifMark = 'Exif\0\0';
/** Flags of the extended header. */
const [hasExif, hasXmp] = [0x08, 0x04];
const kept = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ICCP']);
const pixels = new Set(['VP8 ', 'VP8L', 'ANMF']);

interface Chunk {
	readonly type: string;
	readonly content: Uint8Array;
}

/**
 * The WebP without EXIF, XMP, unknown chunks and what stands behind its end. Pixels are not decoded; the colour
 * profile and how to turn the picture stay.
 * @throws PictureDamaged when it cannot be read to its end
 */
export function cleanWebp(bytes: Uint8Array): CleanPicture {
	mustHold(bytes.length >= fileHeaderBytes + chunkHeaderBytes, 'length');
	mustHold(standsAt(bytes, 0, 'RIFF') && standsAt(bytes, 8, 'WEBP'), 'start');
	const size = viewOf(bytes).getUint32(4, true);
	const end = chunkHeaderBytes + size;
	mustHold(size % 2 === 0 && end <= bytes.length, 'size');
	const chunks = readChunks(bytes.subarray(fileHeaderBytes, end));
	mustHold(['VP8 ', 'VP8L', 'VP8X'].includes(chunks[0]?.type ?? ''), 'first chunk');
	mustHold(
		chunks.some(({ type }) => pixels.has(type)),
		'no pixels',
	);
	const extended = chunks[0]?.type === 'VP8X';
	const exif = chunks.find(({ type }) => type === 'EXIF')?.content;
	const turn = extended && exif ? writeOrientation(readOrientation(tiffOf(exif))) : undefined;
	const pieces = chunks.flatMap(({ type, content }, index) => {
		if (type === 'VP8X') {
			mustHold(index === 0 && content.length === extendedHeaderBytes, 'extended header');
			const header = content.slice();
			header[0] = ((header[0] ?? 0) & ~(hasExif | hasXmp)) | (turn ? hasExif : 0);
			return [chunk(type, header)];
		}
		if (type === 'ANMF') return [chunk(type, cleanFrame(content))];
		return kept.has(type) ? [chunk(type, content)] : [];
	});
	const body = joinBytes([...pieces, ...(turn ? [chunk('EXIF', turn)] : [])]);
	const header = fromLatin1('RIFF\0\0\0\0WEBP');
	viewOf(header).setUint32(4, body.length + 4, true);
	return {
		bytes: joinBytes([header, body]),
		trailing: bytes.subarray(end),
		texts: chunks.filter(({ type }) => type === 'ICCP').map(({ content }) => latin1(content)),
	};
}

function readChunks(bytes: Uint8Array): Chunk[] {
	const view = viewOf(bytes);
	const chunks: Chunk[] = [];
	for (let at = 0; at < bytes.length;) {
		mustHold(at + chunkHeaderBytes <= bytes.length, 'chunk');
		const length = view.getUint32(at + 4, true);
		const from = at + chunkHeaderBytes;
		mustHold(from + length <= bytes.length, 'chunk');
		chunks.push({
			type: latin1(bytes.subarray(at, at + 4)),
			content: bytes.subarray(from, from + length),
		});
		at = from + length + (length % 2);
	}
	return chunks;
}

/** A frame's place and time, and its pixels. */
function cleanFrame(frame: Uint8Array): Uint8Array {
	mustHold(frame.length > frameHeaderBytes, 'frame');
	const chunks = readChunks(frame.subarray(frameHeaderBytes));
	return joinBytes([
		frame.subarray(0, frameHeaderBytes),
		...chunks.filter(({ type }) => kept.has(type)).map(({ type, content }) => chunk(type, content)),
	]);
}

/** Some writers put the mark of JPEG's segment before the structure. */
function tiffOf(exif: Uint8Array): Uint8Array {
	return standsAt(exif, 0, exifMark) ? exif.subarray(exifMark.length) : exif;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
	const whole = new Uint8Array(chunkHeaderBytes + content.length + (content.length % 2));
	whole.set(fromLatin1(type));
	viewOf(whole).setUint32(4, content.length, true);
	whole.set(content, chunkHeaderBytes);
	return whole;
}
