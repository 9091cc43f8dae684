const startOfImage = 0xffd8;
const applicationSegment = 0xe1;
const startOfScan = 0xda;
const exifMark = 'Exif\0\0';
const gpsDirectoryTag = 0x8825;
const directoryEntryBytes = 12;

/**
 * Does a JPEG say where it was taken (a GPS directory in its EXIF data)? Only the segments before the picture
 * are looked at; nothing is decoded.
 */
export function hasLocation(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		if (view.getUint16(0) !== startOfImage) return false;
		let at = 2;
		while (view.getUint8(at) === 0xff && view.getUint8(at + 1) !== startOfScan) {
			const length = view.getUint16(at + 2);
			const mark = String.fromCharCode(...bytes.subarray(at + 4, at + 4 + exifMark.length));
			if (view.getUint8(at + 1) === applicationSegment && mark === exifMark) {
				return hasGpsDirectory(view, at + 4 + exifMark.length);
			}
			at += 2 + length;
		}
		return false;
	} catch (error) {
		// The file ends before the data that it announces.
		if (error instanceof RangeError) return false;
		throw error;
	}
}

/** The first directory of the TIFF structure in which EXIF data stand. */
function hasGpsDirectory(view: DataView, tiff: number): boolean {
	const little = view.getUint16(tiff) === 0x4949;
	const directory = tiff + view.getUint32(tiff + 4, little);
	const entries = view.getUint16(directory, little);
	for (let index = 0; index < entries; index += 1) {
		const tag = view.getUint16(directory + 2 + index * directoryEntryBytes, little);
		if (tag === gpsDirectoryTag) return true;
	}
	return false;
}
