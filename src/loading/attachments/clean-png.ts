import { crc32, inflateSync } from 'node:zlib';
import { joinBytes } from '../workbook/archive.ts';
import { fromLatin1, latin1, viewOf } from './bytes.ts';
import { readOrientation, writeOrientation } from './orientation.ts';
import { mustHold, type CleanPicture } from './picture.ts';

const signatureBytes = 8;
const chunkFrameBytes = 12;
const headerBytes = 13;
const mostProfileBytes = 4_000_000;
/** Of pixels, unpacked: a picture of eight thousand by eight thousand. */
const mostPixelBytes = 2 ** 28 + 2 ** 20;
/** Numbers that make a pixel, by the kind of colour. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const kept = new Set([
	...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'cICP', 'sBIT', 'bKGD'],
	'pHYs',
]);

/**
 * The PNG without texts, EXIF, XMP, further frames and what stands behind its end. Pixels are not decoded; the colour
 * profile and how to turn the picture stay.
 * @throws PictureDamaged when it cannot be read to its end
 */
export function cleanPng(bytes: Uint8Array): CleanPicture {
	const view = viewOf(bytes);
	const pieces: Uint8Array[] = [bytes.subarray(0, signatureBytes)];
	const [texts, pixels]: [string[], Uint8Array[]] = [[], []];
	let at = signatureBytes;
	for (let type = ''; type !== 'IEND';) {
		mustHold(at + chunkFrameBytes <= bytes.length, 'chunk');
		const length = view.getUint32(at);
		const end = at + chunkFrameBytes + length;
		mustHold(end <= bytes.length, 'chunk');
		type = latin1(bytes.subarray(at + 4, at + 8));
		mustHold(/^[A-Za-z]{4}$/.test(type) && (at > signatureBytes || type === 'IHDR'), 'type');
		mustHold(crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4), 'checksum');
		const content = bytes.subarray(at + 8, end - 4);
		if (type === 'IHDR') mustHold(length === headerBytes && at === signatureBytes, 'header');
		if (type === 'IEND') mustHold(length === 0, 'end');
		if (type === 'IDAT') pixels.push(content);
		if (kept.has(type)) pieces.push(bytes.subarray(at, end));
		else if (type === 'iCCP') {
			const { chunk: profile, text } = plainProfile(content);
			pieces.push(profile);
			texts.push(text);
		} else if (type === 'eXIf') {
			const turn = writeOrientation(readOrientation(content));
			if (turn) pieces.push(chunk('eXIf', turn));
		} else mustHold(type.charAt(0) >= 'a', 'unknown critical chunk');
		at = end;
	}
	mustHold(pixels.length > 0, 'no pixels');
	mustEndWithPixels(joinBytes(pixels), bytes);
	return { bytes: joinBytes(pieces), trailing: bytes.subarray(at), texts };
}

/** @throws PictureDamaged when the packed pixels are damaged, or something stands behind them */
function mustEndWithPixels(packed: Uint8Array, bytes: Uint8Array): void {
	const view = viewOf(bytes);
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	const [depth = 0, colour = 0] = bytes.subarray(24, 26);
	const bitsOfPixel = depth * (channels[colour] ?? 0);
	// Each line has a byte of its own; interlaced, there are at most twice as many lines, rounded up.
	const most = height * (Math.ceil((width * bitsOfPixel) / 8) + 4) + 1024;
	mustHold(width > 0 && height > 0 && bitsOfPixel > 0 && most <= mostPixelBytes, 'size');
	mustHold(consumed(packed, most) === packed.length, 'behind the pixels');
}

function consumed(packed: Uint8Array, maxOutputLength: number): number {
	try {
		const { engine } = inflateSync(packed, { info: true, maxOutputLength }) as unknown as {
			engine: { bytesWritten: number };
		};
		return engine.bytesWritten;
	} catch {
		return -1;
	}
}

/** A colour profile under a name of ours, with nothing behind it. */
function plainProfile(content: Uint8Array): { chunk: Uint8Array; text: string } {
	const nameEnd = content.indexOf(0);
	mustHold(nameEnd > 0 && nameEnd < 80 && content[nameEnd + 1] === 0, 'profile');
	const packed = content.subarray(nameEnd + 2);
	mustHold(consumed(packed, mostProfileBytes) === packed.length, 'profile');
	return {
		chunk: chunk('iCCP', joinBytes([fromLatin1('ICC\0\0'), packed])),
		text: latin1(inflateSync(packed, { maxOutputLength: mostProfileBytes })),
	};
}

function chunk(type: string, content: Uint8Array): Uint8Array {
	const whole = new Uint8Array(content.length + chunkFrameBytes);
	const view = viewOf(whole);
	view.setUint32(0, content.length);
	whole.set(fromLatin1(type), 4);
	whole.set(content, 8);
	view.setUint32(content.length + 8, crc32(whole.subarray(4, content.length + 8)));
	return whole;
}
