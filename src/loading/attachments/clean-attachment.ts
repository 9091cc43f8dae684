import { extensionOf } from '../attachment.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { cleanWorkbook } from './clean-workbook.ts';
import { PictureDamaged, type CleanPicture } from './picture.ts';
import { isRewritten, type PictureKind } from './rewritten.ts';

const cleaners: Readonly<Record<string, (bytes: Uint8Array) => CleanPicture>> = {
	jpg: cleanJpeg,
	png: cleanPng,
	webp: cleanWebp,
} satisfies Record<PictureKind, unknown>;

/** A picture without what only programs read; `undefined` when it cannot be read exactly, or is no picture. */
export function cleanPicture(name: string, bytes: Uint8Array): CleanPicture | undefined {
	try {
		return cleaners[extensionOf(name)]?.(bytes);
	} catch (error) {
		if (error instanceof PictureDamaged || error instanceof RangeError) return undefined;
		throw error;
	}
}

/**
 * The bytes that are published for an attachment: equal attachments give equal bytes.
 * @throws Error for a file that the gate refuses, because it cannot be read exactly
 */
export function publishedBytes(name: string, bytes: Uint8Array): Uint8Array {
	if (!isRewritten(name)) return bytes;
	const copy =
		extensionOf(name) === 'xlsx' ? cleanWorkbook(bytes) : cleanPicture(name, bytes)?.bytes;
	if (!copy) throw new Error(`${name}: cannot be cleaned`);
	return copy;
}
