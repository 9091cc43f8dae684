import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../domain/order.ts';
import { judgeListing, type Entry, type FolderListing } from './folder-listing.ts';

/** Lists a folder without following links, and looks at the names. What does not exist, or is no folder, is empty. */
export function listFolder(dataFolder: string, below: string): FolderListing {
	return judgeListing(below, namesIn(dataFolder, below), (file) => entryAt(dataFolder, file));
}

/** Is there a plain file? */
export function hasFile(dataFolder: string, file: string): boolean {
	return typeof entryAt(dataFolder, file) === 'object';
}

/** Its size in bytes. */
export function readSize(dataFolder: string, file: string): number {
	return lstatSync(path.join(dataFolder, file)).size;
}

/** The bytes of a file listed by {@link listFolder}. */
export function readBytes(dataFolder: string, file: string): Uint8Array {
	return readFileSync(path.join(dataFolder, file));
}

function entryAt(dataFolder: string, file: string): Entry | undefined {
	const status = lstatSync(path.join(dataFolder, file), { throwIfNoEntry: false });
	if (!status) return undefined;
	if (status.isDirectory()) return 'folder';
	return status.isFile() ? { bytes: status.size } : 'not-plain';
}

function namesIn(dataFolder: string, below: string): string[] {
	try {
		const folder = realpathSync(path.join(dataFolder, below));
		const throughLink = folder !== path.join(realpathSync(dataFolder), below);
		return throughLink ? [] : readdirSync(folder).sort(compareText);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return [];
		throw error;
	}
}
