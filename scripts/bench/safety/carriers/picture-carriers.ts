import { deflateSync } from 'node:zlib';
import { joinBytes } from '../../../../src/loading/workbook/archive.ts';
import {
	aTiff,
	aJpeg,
	aPng,
	aWebp,
	bytesOf,
	exifSegment,
	jpegSegment,
	plainJpeg,
	plainWebp,
	pngChunk,
	pngPixels,
	riffChunk,
} from '../../../../test/attachments/pictures.ts';
import { personId, phone, type Carrier } from './carrier.ts';

function jpeg(name: string, segment: Uint8Array, mark = personId): Carrier {
	return { name: `jpeg ${name}`, extension: 'jpg', bytes: aJpeg([segment]), mark };
}
function png(name: string, bytes: Uint8Array, mark = personId): Carrier {
	return { name: `png ${name}`, extension: 'png', bytes, mark };
}
function webp(name: string, bytes: Uint8Array, mark = personId): Carrier {
	return { name: `webp ${name}`, extension: 'webp', bytes, mark };
}

const packed = (content: string) => new Uint8Array(deflateSync(bytesOf(content)));
const description = 0x010e;
const exif = aTiff({ [description]: personId, 0x0112: 6 });
const gps = aTiff({ 0x0112: 6 }, { 1: 'N', 0x1b: `GPS ${personId}` });
const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${personId}</x:xmpmeta>`;

const jpegs: readonly Carrier[] = [
	jpeg('EXIF description', exifSegment(exif)),
	jpeg('EXIF place', exifSegment(gps)),
	jpeg(
		'EXIF preview',
		exifSegment(joinBytes([aTiff({ 0x0112: 1 }), plainJpeg, bytesOf(personId)])),
	),
	jpeg('XMP', jpegSegment(0xe1, xmp)),
	jpeg('extended XMP', jpegSegment(0xe1, `http://ns.adobe.com/xmp/extension/\0${personId}`)),
	jpeg('IPTC', jpegSegment(0xed, `Photoshop 3.0\x008BIM\x04\x04${personId}`)),
	jpeg('comment', jpegSegment(0xfe, personId)),
	jpeg(
		'JFIF preview',
		jpegSegment(
			0xe0,
			joinBytes([bytesOf('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 2, 3), bytesOf(personId)]),
		),
	),
	jpeg('JFXX preview', jpegSegment(0xe0, `JFXX\0\x10${personId}`)),
	jpeg('maker’s segment', jpegSegment(0xe4, personId)),
	jpeg('colour profile’s description', jpegSegment(0xe2, `ICC_PROFILE\0\x01\x01desc ${personId}`)),
	jpeg('HTML in a comment', jpegSegment(0xfe, '<script>alert(1)</script>'), '<script>'),
	{ name: 'jpeg behind its end', extension: 'jpg', bytes: aJpeg([], personId), mark: personId },
	{
		name: 'jpeg with HTML behind it',
		extension: 'jpg',
		bytes: aJpeg([], '<html><script>1</script>'),
		mark: '<script>',
	},
	{
		name: 'jpeg with an archive behind it',
		extension: 'jpg',
		bytes: aJpeg([], 'PK\x03\x04a.exe'),
		mark: 'PK\x03\x04',
	},
	{
		name: 'jpeg that is HTML',
		extension: 'jpg',
		bytes: joinBytes([Uint8Array.of(0xff, 0xd8, 0xff), bytesOf('<html><script>1</script>')]),
		mark: '<script>',
	},
];

const pngs: readonly Carrier[] = [
	png('text', aPng([pngChunk('tEXt', `Comment\0${personId}`)])),
	png(
		'packed text',
		aPng([pngChunk('zTXt', joinBytes([bytesOf('Comment\0\0'), packed(personId)]))]),
	),
	png('international text', aPng([pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${personId}`)])),
	png('text behind the pixels', aPng([], { after: [pngChunk('tEXt', `Author\0${personId}`)] })),
	png('EXIF', aPng([pngChunk('eXIf', exif)])),
	png('EXIF place', aPng([pngChunk('eXIf', gps)])),
	png(
		'name of the colour profile',
		aPng([pngChunk('iCCP', joinBytes([bytesOf(`${personId}\0\0`), packed('profile')]))]),
	),
	png(
		'colour profile',
		aPng([pngChunk('iCCP', joinBytes([bytesOf('a\0\0'), packed(`desc ${personId}`)]))]),
	),
	png('suggested palette', aPng([pngChunk('sPLT', `${personId}\0\x08`)])),
	png('private chunk', aPng([pngChunk('prVt', personId)])),
	png('behind its end', aPng([], { behind: personId })),
	png('behind its pixels', aPng([], { pixels: joinBytes([pngPixels, bytesOf(personId)]) })),
	png('with HTML behind it', aPng([], { behind: '<!doctype html><script>1</script>' }), '<script>'),
	png(
		'that is HTML',
		joinBytes([aPng().subarray(0, 8), bytesOf('<html><script>1</script></html>')]),
		'<script>',
	),
];

const webps: readonly Carrier[] = [
	webp('EXIF', aWebp(8, [riffChunk('EXIF', exif)])),
	webp('EXIF place', aWebp(8, [riffChunk('EXIF', gps)])),
	webp('XMP', aWebp(4, [riffChunk('XMP ', personId)])),
	webp('unknown chunk', aWebp(0, [riffChunk('NOTE', personId)])),
	webp('colour profile', aWebp(0x20, [], { before: [riffChunk('ICCP', `desc ${personId}`)] })),
	webp('behind its end', aWebp(0, [], { behind: personId })),
	webp('simple, behind its end', joinBytes([plainWebp, bytesOf(phone)]), phone),
	webp(
		'that is HTML',
		joinBytes([bytesOf('RIFF\x20\0\0\0WEBP'), bytesOf('<html><script>1</script></html>')]),
		'<script>',
	),
];

export const pictureCarriers: readonly Carrier[] = [...jpegs, ...pngs, ...webps];
