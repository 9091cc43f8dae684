import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { decodeText } from '../../src/loading/decode.ts';

/** Texts as they are compared: without what a file adds between or before their characters. */
export function normaliseWords(text: string): string {
	return text.replace(/\\[nrt]|[\s"'\\]/g, '');
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '',
	apos: '',
};

function readMarkup(text: string): string {
	return text
		.replace(/<[^>]*>/g, '')
		.replace(
			/&#(?:x([\da-f]+)|(\d+));/gi,
			(_, hex: string | undefined, decimal: string | undefined) =>
				String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
		)
		.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

/** What a file says, unpacked; of pages both with their marks and as they are read. */
function readWords(file: string): string {
	const bytes = readFileSync(file);
	if (file.endsWith('.parquet')) return normaliseWords(unpackPages(bytes));
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const decoded = decodeText(isPacked ? gunzipSync(bytes) : bytes);
	const text = 'text' in decoded ? decoded.text : (isPacked ? gunzipSync(bytes) : bytes).toString();
	const words = normaliseWords(text);
	return /\.(?:html|xml)$/.test(file) ? `${words}\n${normaliseWords(readMarkup(text))}` : words;
}

/** Begins each page of a Parquet file that this project writes: the head of gzip, without a name. */
const packedPage = Buffer.of(0x1f, 0x8b, 0x08, 0x00);
const packedHeadBytes = 10;

/** The texts of a Parquet file, page after page, with the lengths between them that it keeps. */
function unpackPages(bytes: Buffer): string {
	const texts: string[] = [bytes.toString()];
	for (let at = bytes.indexOf(packedPage); at !== -1; at = bytes.indexOf(packedPage, at + 1)) {
		try {
			// What follows the page is none of its business.
			texts.push(inflateRawSync(bytes.subarray(at + packedHeadBytes)).toString());
		} catch {
			// These bytes stood within a page.
		}
	}
	return texts.join('\n');
}

/** In the name of a folder that a build has thrown away, and that is being deleted. */
const discarded = '.staging-discarded-';

/** All files below a folder, but for links and what is being deleted, or the file itself; none where there is nothing, or nothing any more. */
export function listFilesBelow(place: string): string[] {
	if (path.basename(place).includes(discarded)) return [];
	const status = statSync(place, { throwIfNoEntry: false });
	if (!status?.isDirectory()) return status ? [place] : [];
	return readdirSync(place, { withFileTypes: true })
		.filter((entry) => !entry.isSymbolicLink())
		.flatMap(({ name }) => listFilesBelow(path.join(place, name)));
}

export interface FoundWords {
	readonly file: string;
	readonly words: readonly string[];
}

/** The files in which some of the words stand, and which. @param words as {@link normaliseWords} gives them */
export function findWords(files: readonly string[], words: readonly string[]): FoundWords[] {
	if (words.length === 0) return [];
	return files.flatMap((file) => {
		const text = readWords(file);
		const own = words.filter((word) => text.includes(word));
		return own.length > 0 ? [{ file, words: own }] : [];
	});
}
