import { lstatSync, readdirSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** What a folder takes on its disk. */
export interface DiskUsage {
	readonly bytes: number;
	/** Files and folders. */
	readonly files: number;
}

/** The disk has not the room that the site will take. */
export class NoRoomError extends Error {
	readonly folder: string;
	readonly free: DiskUsage;
	readonly needed: DiskUsage;

	constructor(folder: string, free: DiskUsage, needed: DiskUsage) {
		super(`Not enough room in ${folder}: ${JSON.stringify({ free, needed })}`);
		this.name = 'NoRoomError';
		this.folder = folder;
		this.free = free;
		this.needed = needed;
	}
}

/**
 * Refuses work for which there is no room. The old site stays until the new one stands, and that will be about as large; of a
 * first site it is only known that the data are copied and stand in it once more.
 * @param folder where the site is put together
 * @throws NoRoomError
 */
export function refuseWithoutRoom(
	folder: string,
	oldSite: string | undefined,
	dataFolder: string,
): void {
	const data = measureUsage(dataFolder);
	const site = oldSite === undefined ? data : measureUsage(oldSite);
	const needed = { bytes: data.bytes + site.bytes, files: data.files + site.files };
	const free = measureFree(folder);
	if (free.bytes < needed.bytes || free.files < needed.files) {
		throw new NoRoomError(folder, free, needed);
	}
}

/** Without what is hidden, such as the repository that data stand in, for it is not copied. */
export function measureUsage(folder: string): DiskUsage {
	let [bytes, files] = [0, 0];
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const below = path.join(folder, entry.name);
		const { blocks, size } = lstatSync(below);
		// Windows counts no blocks.
		bytes += Number.isFinite(blocks) ? blocks * bytesABlock : size;
		files += 1;
		if (!entry.isDirectory()) continue;
		const own = measureUsage(below);
		bytes += own.bytes;
		files += own.files;
	}
	return { bytes, files };
}

/** Of `stat`, whatever the file system's own. */
const bytesABlock = 512;

/** What is free for this user. Some file systems do not count files, or say nothing at all: there is then no limit. */
function measureFree(folder: string): DiskUsage {
	const { bavail, blocks, bsize, files, ffree } = statfsSync(folder);
	return {
		bytes: blocks === 0 ? Infinity : bavail * bsize,
		files: files === 0 ? Infinity : ffree,
	};
}
