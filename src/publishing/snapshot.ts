import { createHash, type Hash } from 'node:crypto';
import {
	closeSync,
	ftruncateSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { compareText } from '../domain/order.ts';
import { dataLimits } from '../loading/data-limits.ts';

/** The data changed while a site was made of them. */
export class SnapshotChangedError extends Error {
	override name = 'SnapshotChangedError';
}

/** The data of one build: what is checked is what is published, whatever is saved meanwhile. */
export interface Snapshot {
	readonly folder: string;
	/** Puts other files in the place of a folder; none for none. @param files by their paths below the data folder */
	readonly replaceFolder: (folder: string, files: ReadonlyMap<string, Uint8Array>) => void;
	/** The same for the same files with the same content, and for no others: 16 hexadecimal digits. */
	readonly id: string;
	/** @throws SnapshotChangedError when the snapshot holds something else than was taken */
	readonly verify: () => void;
}

/** What a snapshot of a data folder would have for its {@link Snapshot.id}. */
export function digestData(dataFolder: string): string {
	const digest = createHash('sha256');
	digestBelow(dataFolder, '', digest);
	return writeId(digest);
}

/** Deeper than anything of `data/` lies; what is below is refused unread. */
const deepest = 6;

/**
 * Copies a data folder, so that every stage and process of a build reads the same bytes. What a check refuses without reading
 * is not copied but refused all the same: links and special files are dangling links in the snapshot, what is too large is a
 * hole of that size. The history of the data is read from the data folder itself.
 */
export function takeSnapshot(dataFolder: string, folder: string): Snapshot {
	mkdirSync(folder, { recursive: true });
	const digest = createHash('sha256');
	copyBelow(dataFolder, folder, '', digest);
	let id = writeId(digest);
	return {
		folder,
		get id() {
			return id;
		},
		replaceFolder(replaced, files) {
			rmSync(path.join(folder, replaced), { recursive: true, force: true });
			for (const [file, bytes] of files) {
				const target = path.join(folder, file);
				mkdirSync(path.dirname(target), { recursive: true });
				writeFileSync(target, bytes);
			}
			id = digestData(folder);
		},
		verify() {
			if (digestData(folder) !== id)
				throw new SnapshotChangedError('The data changed after the check.');
		},
	};
}

function copyBelow(from: string, to: string, below: string, digest: Hash): void {
	for (const name of namesIn(path.join(from, below))) {
		const file = path.join(below, name);
		const [source, target] = [path.join(from, file), path.join(to, file)];
		const status = lstatSync(source, { throwIfNoEntry: false });
		if (!status) continue;
		if (status.isDirectory()) {
			mkdirSync(target);
			if (isLookedInto(file)) copyBelow(from, to, file, digest);
		} else if (!status.isFile()) symlinkSync('not-a-plain-file', target);
		else if (status.size > dataLimits.fileBytes) makeHole(target, status.size);
		else {
			const bytes = readFileSync(source);
			writeFileSync(target, bytes);
			note(digest, file, bytes);
		}
	}
}

function digestBelow(folder: string, below: string, digest: Hash): void {
	for (const name of namesIn(path.join(folder, below))) {
		const file = path.join(below, name);
		const status = lstatSync(path.join(folder, file));
		if (status.isDirectory() && isLookedInto(file)) digestBelow(folder, file, digest);
		else if (status.isFile() && status.size <= dataLimits.fileBytes) {
			note(digest, file, readFileSync(path.join(folder, file)));
		}
	}
}

function namesIn(folder: string): string[] {
	return readdirSync(folder).sort(compareText);
}

/** What begins with a dot, such as the repository itself, is no data. */
function isLookedInto(folder: string): boolean {
	return !path.basename(folder).startsWith('.') && folder.split(path.sep).length < deepest;
}

function makeHole(file: string, bytes: number): void {
	const handle = openSync(file, 'w');
	ftruncateSync(handle, bytes);
	closeSync(handle);
}

function note(digest: Hash, file: string, bytes: Uint8Array): void {
	digest.update(`${file.replaceAll(path.sep, '/')}\0${bytes.length}\0`).update(bytes);
}

function writeId(digest: Hash): string {
	return digest.digest('hex').slice(0, 16);
}
