import { viewOf } from './bytes.ts';

const orientationTag = 0x0112;
const shortType = 3;
const [entryBytes, mostEntries] = [12, 200];
/** Upright: what a picture without EXIF data is shown as. */
const upright = 1;

/** How a picture has to be turned, 1–8, as the TIFF structure of its EXIF data says; 1 where it does not say. */
export function readOrientation(tiff: Uint8Array): number {
	const view = viewOf(tiff);
	try {
		const little = view.getUint16(0) === 0x4949;
		const directory = view.getUint32(4, little);
		const entries = Math.min(view.getUint16(directory, little), mostEntries);
		for (let index = 0; index < entries; index += 1) {
			const entry = directory + 2 + index * entryBytes;
			if (view.getUint16(entry, little) !== orientationTag) continue;
			const value = view.getUint16(entry + 8, little);
			const isShort = view.getUint16(entry + 2, little) === shortType;
			return isShort && value >= upright && value <= 8 ? value : upright;
		}
		return upright;
	} catch (error) {
		// The structure ends before what it announces.
		if (error instanceof RangeError) return upright;
		throw error;
	}
}

/** A TIFF structure that says how to turn the picture and nothing else; none when it stands upright. */
export function writeOrientation(orientation: number): Uint8Array | undefined {
	if (orientation === upright) return undefined;
	const tiff = new Uint8Array(26);
	const view = viewOf(tiff);
	view.setUint16(0, 0x4d4d);
	view.setUint16(2, 42);
	view.setUint32(4, 8);
	view.setUint16(8, 1);
	view.setUint16(10, orientationTag);
	view.setUint16(12, shortType);
	view.setUint32(14, 1);
	view.setUint16(18, orientation);
	return tiff;
}
