import { joinBytes } from '../workbook/archive.ts';
import { fromLatin1, latin1, standsAt, viewOf } from './bytes.ts';
import { readOrientation, writeOrientation } from './orientation.ts';
import { mustHold, type CleanPicture } from './picture.ts';

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];
const [jfifSegment, exifSegment, profileSegment, adobeSegment] = [0xe0, 0xe1, 0xe2, 0xee];
const exifMark = 'Exif\0\0';
const profileMark = 'ICC_PROFILE\0';
/** The segments that a decoder needs: frames, tables of numbers, intervals, scans. */
const needed = new Set([
	...[0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
	...[0xc4, 0xcc, startOfScan, 0xdb, 0xdc, 0xdd],
]);
const frames = new Set(
	[...needed].filter((marker) => marker < 0xd0 && ![0xc4, 0xcc].includes(marker)),
);

/**
 * The JPEG without comments, EXIF, XMP, IPTC, previews and what stands behind its end. Pixels are not decoded; the
 * colour profile and how to turn the picture stay.
 * @throws PictureDamaged when it cannot be read to its end
 */
export function cleanJpeg(bytes: Uint8Array): CleanPicture {
	const view = viewOf(bytes);
	mustHold(view.byteLength > 4 && view.getUint16(0) === 0xff00 + startOfImage, 'start');
	const [kept, texts]: [Uint8Array[], string[]] = [[], []];
	let [at, orientation, hasFrame, hasScan] = [2, 1, false, false];
	for (;;) {
		mustHold(bytes[at] === 0xff, 'marker');
		while (bytes[at + 1] === 0xff) at += 1;
		const marker = bytes[at + 1] ?? 0;
		if (marker === endOfImage) break;
		mustHold(at + 4 <= bytes.length, 'segment');
		const end = at + 2 + view.getUint16(at + 2);
		mustHold(end >= at + 4 && end <= bytes.length, 'segment');
		const content = bytes.subarray(at + 4, end);
		if (needed.has(marker)) {
			kept.push(bytes.subarray(at, end));
			hasFrame ||= frames.has(marker);
		} else if (marker === exifSegment && standsAt(content, 0, exifMark)) {
			orientation = readOrientation(content.subarray(exifMark.length));
		} else if (marker === jfifSegment && standsAt(content, 0, 'JFIF\0') && content.length >= 14) {
			kept.push(withoutPreview(content));
		} else if (marker === profileSegment && standsAt(content, 0, profileMark)) {
			kept.push(bytes.subarray(at, end));
			texts.push(latin1(content.subarray(profileMark.length + 2)));
		} else if (marker === adobeSegment && standsAt(content, 0, 'Adobe') && content.length === 12) {
			kept.push(bytes.subarray(at, end));
		} else mustHold((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe, 'unknown segment');
		at = end;
		if (marker !== startOfScan) continue;
		mustHold(hasFrame, 'no frame');
		hasScan = true;
		at = endOfScan(bytes, end);
		kept.push(bytes.subarray(end, at));
	}
	mustHold(hasScan, 'no scan');
	const turn = writeOrientation(orientation);
	const exif = turn ? [segment(exifSegment, joinBytes([fromLatin1(exifMark), turn]))] : [];
	// JFIF wants to be first; what reads EXIF data looks for them anywhere before the frame.
	const jfif = kept.findIndex((piece) => piece[1] === jfifSegment) + 1;
	return {
		bytes: joinBytes([
			Uint8Array.of(0xff, startOfImage),
			...kept.slice(0, jfif),
			...exif,
			...kept.slice(jfif),
			Uint8Array.of(0xff, endOfImage),
		]),
		trailing: bytes.subarray(at + 2),
		texts,
	};
}

/** Where the next marker after the packed pixels stands. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1] ?? 0;
		const isInScan = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
		if (!isInScan) return at;
	}
	mustHold(false, 'no end');
}

/** Version, density and no preview. */
function withoutPreview(jfif: Uint8Array): Uint8Array {
	const content = jfif.slice(0, 14);
	content.fill(0, 12);
	return segment(jfifSegment, content);
}

function segment(marker: number, content: Uint8Array): Uint8Array {
	const length = content.length + 2;
	return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content]);
}
