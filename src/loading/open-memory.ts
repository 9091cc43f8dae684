import { compareText } from '../domain/order.ts';
import { isRewritten } from './attachments/rewritten.ts';
import type { DataSource, LateAttachment } from './data-source.ts';
import { judgeListing } from './folder-listing.ts';

export interface FilesInMemory {
	/** By their paths below `data/`. */
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** How many bytes are published of each attachment, by its path. What is in one is not looked into. */
	readonly attachments: Readonly<Record<string, number>>;
}

/** Data that lie in no folder, for programs without a file system. */
export function openMemory({ files, attachments }: FilesInMemory): DataSource {
	const bytes = new Map(
		Object.entries(files).map(([file, content]) => [
			file,
			typeof content === 'string' ? new TextEncoder().encode(content) : content,
		]),
	);
	const sizes = new Map(Object.entries(attachments));
	const sizeOf = (file: string) => bytes.get(file)?.length ?? sizes.get(file);
	const all = [...new Set([...bytes.keys(), ...sizes.keys()])];
	return {
		listFolder(below) {
			const start = below && `${below}/`;
			const own = all.filter((file) => file.startsWith(start));
			const names = new Set(own.map((file) => file.slice(start.length).split('/')[0] ?? ''));
			return judgeListing(below, [...names].sort(compareText), (file) => {
				const size = sizeOf(file);
				return size === undefined ? 'folder' : { bytes: size };
			});
		},
		hasFile: (file) => sizeOf(file) !== undefined,
		readBytes(file) {
			const own = bytes.get(file);
			if (!own) throw new RangeError(`No file ${file}`);
			return own;
		},
		openAttachment: (file) => presentAttachment(file, sizeOf(file) ?? 0),
	};
}

/** One that is there, and was looked into when it was published, or will be. */
function presentAttachment(file: string, bytes: number): LateAttachment {
	const name = file.slice(file.lastIndexOf('/') + 1);
	return { name, bytes, rewritten: isRewritten(name), findings: [], toLookAt: undefined };
}
