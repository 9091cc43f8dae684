import exifr from 'exifr';
import { describe, expect, it } from 'vitest';
import { cleanPicture, publishedBytes } from '../../../src/loading/attachments/clean-attachment.ts';
import { joinBytes } from '../../../src/loading/workbook/archive.ts';
import {
	aJpeg,
	aPng,
	aTiff,
	aWebp,
	bytesOf,
	exifSegment,
	jpegSegment,
	plainJpeg,
	plainWebp,
	pngChunk,
	pngPixels,
	riffChunk,
} from '../../attachments/pictures.ts';

const secret = 'Zhang San';
const turned = aTiff({ 0x010e: secret, 0x0112: 6 }, { 1: 'N', 0x1b: secret });
const said = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1');

const photos: readonly (readonly [string, Uint8Array])[] = [
	[
		'a.jpg',
		aJpeg(
			[
				jpegSegment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${secret}`),
				exifSegment(turned),
				jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
				jpegSegment(0xed, `Photoshop 3.0\0${secret}`),
				jpegSegment(0xfe, secret),
			],
			secret,
		),
	],
	[
		'a.png',
		aPng([pngChunk('eXIf', turned), pngChunk('tEXt', `Author\0${secret}`)], {
			after: [pngChunk('prVt', secret)],
			behind: secret,
		}),
	],
	['a.webp', aWebp(12, [riffChunk('EXIF', turned), riffChunk('XMP ', secret)], { behind: secret })],
];

describe('the published copy of a picture', () => {
	it.each(photos)('says nothing beside the picture: %s', async (name, photo) => {
		const copy = publishedBytes(name, photo);
		expect(said(photo)).toContain(secret);
		expect(said(copy)).not.toContain(secret);
		const told = (await exifr.parse(Buffer.from(copy), true).catch(() => undefined)) as
			Record<string, unknown> | undefined;
		expect(Object.keys(told ?? {}).filter((key) => /gps|latitude|description/i.test(key))).toEqual(
			[],
		);
	});

	it.each(photos)('still says how to turn it: %s', (name, photo) => {
		expect(said(publishedBytes(name, photo))).toContain(
			'\u0001\u0012\u0000\u0003\0\0\0\u0001\0\u0006',
		);
	});

	it.each<readonly [string, Uint8Array]>([
		['a.jpg', plainJpeg],
		['a.png', aPng()],
		['a.webp', plainWebp],
		...photos.map(([name, photo]) => [name, publishedBytes(name, photo)] as const),
	])('is the picture itself where there is nothing to leave out: %s', (name, picture) => {
		expect(publishedBytes(name, picture)).toEqual(picture);
	});

	it('keeps the colour profile, under a name of ours, and gives its text to be searched', () => {
		const jpeg = aJpeg([jpegSegment(0xe2, `ICC_PROFILE\0\u0001\u0001${secret}`)]);
		expect(said(publishedBytes('a.jpg', jpeg))).toContain('ICC_PROFILE');
		expect(cleanPicture('a.jpg', jpeg)?.texts).toEqual([secret]);
		const png = aPng([pngChunk('iCCP', joinBytes([bytesOf(`${secret}\0\0`), pngPixels]))]);
		expect(said(publishedBytes('a.png', png))).toContain('iCCPICC\0\0');
		expect(said(publishedBytes('a.png', png))).not.toContain(secret);
	});
});

describe('a picture that cannot be read exactly', () => {
	it.each(photos)('has no copy, wherever it is cut off: %s', (name, photo) => {
		const end = photo.length - secret.length;
		for (let length = 0; length < end; length += 3) {
			expect([length, cleanPicture(name, photo.subarray(0, length))]).toEqual([length, undefined]);
		}
	});

	it.each([
		[
			'HTML behind the first bytes of a JPEG',
			'a.jpg',
			joinBytes([plainJpeg.subarray(0, 3), bytesOf('<html>')]),
		],
		[
			'HTML behind the first bytes of a PNG',
			'a.png',
			joinBytes([aPng().subarray(0, 8), bytesOf('<html>')]),
		],
		['HTML behind the first bytes of a WebP', 'a.webp', bytesOf('RIFF\x0a\0\0\0WEBP<html>')],
		[
			'a JPEG without pixels',
			'a.jpg',
			joinBytes([plainJpeg.subarray(0, 2), Uint8Array.of(0xff, 0xd9)]),
		],
		['an unknown segment', 'a.jpg', aJpeg([jpegSegment(0x02, 'a')])],
		['an unknown critical chunk', 'a.png', aPng([pngChunk('ABCD', 'a')])],
		[
			'a wrong checksum',
			'a.png',
			aPng().map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte)),
		],
		['text behind the pixels', 'a.png', aPng([], { pixels: joinBytes([pngPixels, bytesOf('a')]) })],
	])('has no copy: %s', (_, name, bytes) => {
		expect(cleanPicture(name, bytes)).toBeUndefined();
		expect(() => publishedBytes(name, bytes)).toThrow('cannot be cleaned');
	});
});
