import { describe, expect, it } from 'vitest';
import { hasLocation } from '../../src/loading/photo-location.ts';

const gpsTag = 0x8825;
const makeTag = 0x010f;

/** A JPEG with EXIF data that have one tag, in either order of bytes. */
function photo(tag: number, littleEndian: boolean): Uint8Array {
	const tiff = new DataView(new ArrayBuffer(26));
	tiff.setUint16(0, littleEndian ? 0x4949 : 0x4d4d);
	tiff.setUint16(2, 42, littleEndian);
	tiff.setUint32(4, 8, littleEndian);
	tiff.setUint16(8, 1, littleEndian);
	tiff.setUint16(10, tag, littleEndian);
	const exif = [...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer)];
	const comment = [0xff, 0xfe, 0, 4, 0x61, 0x62];
	return Uint8Array.from([
		...[0xff, 0xd8, ...comment, 0xff, 0xe1, 0, exif.length + 2],
		...[...exif, 0xff, 0xda],
	]);
}

describe('a photo', () => {
	it.each([true, false])('tells where it was taken (little-endian: %s)', (littleEndian) => {
		expect(hasLocation(photo(gpsTag, littleEndian))).toBe(true);
		expect(hasLocation(photo(makeTag, littleEndian))).toBe(false);
	});

	it('that is cut off before it says so, or is none, tells nothing and does no harm', () => {
		const whole = photo(gpsTag, true);
		for (let length = 0; length < 30; length += 1) {
			expect(hasLocation(whole.subarray(0, length))).toBe(false);
		}
		expect(hasLocation(new TextEncoder().encode('%PDF-1.7'))).toBe(false);
	});
});
