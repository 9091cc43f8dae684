import { createHash, hash, type Hash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the site as it was written. */
export interface WrittenFile {
	/** From the site's folder, with forward slashes. */
	readonly name: string;
	/** How many it has. */
	readonly bytes: number;
	readonly digest: string;
}

/** A file that is written piece by piece. */
export interface GrowingFile {
	add(text: string): void;
	/** Nothing comes after this. */
	end(): void;
}

/** What all files of a site are written with, so that each is known by its content before it lies on the disk. */
export interface SiteWriter {
	/** Writes a file whole. @param name from the site's folder, with or without a slash before it */
	write(name: string, content: string | Uint8Array): void;
	/** Begins a file that does not fit in memory. */
	open(name: string): GrowingFile;
}

/** @param note is told of each file that is written */
export function openSiteWriter(site: string, note: (written: WrittenFile) => void): SiteWriter {
	const made = new Set<string>();
	const place = (name: string) => {
		const file = path.join(site, name);
		const folder = path.dirname(file);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		return file;
	};
	return {
		write(name, content) {
			const bytes = typeof content === 'string' ? encoder.encode(content) : content;
			writeFileSync(place(name), bytes);
			note({ name: withoutSlash(name), bytes: bytes.length, digest: digestOf(bytes) });
		},
		open(name) {
			const file = place(name);
			const digest = createHash(algorithm);
			let bytes = 0;
			writeFileSync(file, '');
			return {
				add(text) {
					const more = encoder.encode(text);
					appendFileSync(file, more);
					digest.update(more);
					bytes += more.length;
				},
				end: () => note({ name: withoutSlash(name), bytes, digest: encode(digest) }),
			};
		},
	};
}

const encoder = new TextEncoder();

/** The fastest of what Node has on processors of the last ten years. */
const algorithm = 'sha256';

/** By it the content of a file is known again. */
export function digestOf(content: string | Uint8Array): string {
	return hash(algorithm, content, 'base64url');
}

function encode(digest: Hash): string {
	return digest.digest('base64url');
}

function withoutSlash(name: string): string {
	return name.replace(/^\//, '');
}
