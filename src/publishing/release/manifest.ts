import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { compareText } from '../../domain/order.ts';
import type { WrittenFile } from '../site-writer.ts';

/** A file of a release: what anybody can hold it against. */
export interface ListedFile {
	/** From the site's root, with forward slashes. */
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** Of its content, in hexadecimal. */
	readonly sha256: string;
}

const manifest = z.object({
	format: z.literal(1),
	files: z.array(
		z.object({
			path: z.string(),
			size: z.int().min(0),
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
		}),
	),
	/** Where the list goes on. */
	next: z.string().optional(),
});

/** The file in which a release lists its files. It lists neither itself nor its other parts. */
const manifestName = 'manifest.json';

/** A file of more would be larger than some hosts take. */
const filesAPart = 100_000;
const partsAtMost = 100;

/**
 * Lists all files of a release, by path: in `manifest.json`, and where there are many in `manifest-2.json` and so on.
 * @param filesOfPart how many files a part lists
 */
export function writeManifest(
	site: string,
	written: Iterable<WrittenFile>,
	filesOfPart = filesAPart,
): void {
	const files = Array.from(written, ({ name, bytes, digest }): ListedFile => ({
		path: name,
		size: bytes,
		sha256: Buffer.from(digest, 'base64url').toString('hex'),
	})).sort((a, b) => compareText(a.path, b.path));
	const parts = Math.max(1, Math.ceil(files.length / filesOfPart));
	for (let part = 0; part < parts; part += 1) {
		const own = files.slice(part * filesOfPart, (part + 1) * filesOfPart);
		const lines = own.map((file) => JSON.stringify(file)).join(',\n');
		const next = part + 1 < parts ? `,\n"next": "${nameOf(part + 1)}"` : '';
		const text = `{"format": 1,\n"files": [\n${lines}\n]${next}}\n`;
		writeFileSync(path.join(site, nameOf(part)), text);
	}
}

/** @param part from 0 */
function nameOf(part: number): string {
	return part === 0 ? manifestName : `manifest-${part + 1}.json`;
}

function readPart(site: string, part: number) {
	const read = manifest.parse(JSON.parse(readFileSync(path.join(site, nameOf(part)), 'utf8')));
	if (read.next === undefined || read.next === nameOf(part + 1)) return read;
	throw new Error(`${nameOf(part)} does not name the next part`);
}

/** The files that a release lists, by path; nothing where it has no list, or a damaged one. */
export function readManifest(site: string): ReadonlyMap<string, ListedFile> | undefined {
	const files = new Map<string, ListedFile>();
	try {
		for (let part = 0; ; part += 1) {
			const { files: own, next } = readPart(site, part);
			for (const file of own) files.set(file.path, file);
			if (next === undefined) return files;
		}
	} catch {
		return undefined;
	}
}

/** The names that the parts of the list have, as far as there are any. */
export function* manifestParts(): Generator<string> {
	for (let part = 0; part < partsAtMost; part += 1) yield nameOf(part);
}

/** Is a file part of the list itself? */
export function isOfManifest(name: string): boolean {
	return /^manifest(?:-\d+)?\.json$/.test(name);
}
