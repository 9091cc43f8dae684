import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { compareText } from '../domain/order.ts';
import { dataLimits, findExcess, maximumBytes } from './data-limits.ts';
import { gateName } from './personal-data-gate.ts';

const bytesPerMegabyte = 1_000_000;

/** What lies below a folder of `data/`: plain files, and what must not be there. */
export interface FolderListing {
	/** Paths below the data folder, with forward slashes, in order. */
	readonly files: readonly string[];
	readonly folders: readonly string[];
	readonly findings: readonly Finding[];
}

/** Lists a folder without following links, and looks at the names. What does not exist, or is no folder, is empty. */
export function listFolder(dataFolder: string, below: string): FolderListing {
	const files: string[] = [];
	const folders: string[] = [];
	const findings: Finding[] = [];
	const names = namesIn(dataFolder, below);
	const excess = findExcess({ file: below }, 'files', names.length, dataLimits.filesInFolder);
	if (excess) return { files, folders, findings: [excess] };
	for (const name of names) {
		const file = below ? `${below}/${name}` : name;
		findings.push(...gateName(file));
		const status = lstatSync(path.join(dataFolder, file), { throwIfNoEntry: false });
		// Gone since the folder was listed: it is not there.
		if (!status) continue;
		if (status.isDirectory()) folders.push(file);
		else if (!status.isFile()) findings.push(finding('file-not-plain', { file }));
		else {
			const excess = tooLarge(file, status.size);
			if (excess) findings.push(excess);
			else files.push(file);
		}
	}
	return { files, folders, findings };
}

/** Its size in bytes. */
export function readSize(dataFolder: string, file: string): number {
	return lstatSync(path.join(dataFolder, file)).size;
}

/** The bytes of a file listed by {@link listFolder}. */
export function readBytes(dataFolder: string, file: string): Uint8Array {
	return readFileSync(path.join(dataFolder, file));
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

function tooLarge(file: string, bytes: number): Finding | undefined {
	const limit = maximumBytes(file);
	if (limit < bytesPerMegabyte) return findExcess({ file }, 'bytes', bytes, limit);
	if (bytes <= limit) return undefined;
	return finding(
		'file-too-large',
		{ file },
		{ megabytes: Math.ceil(bytes / bytesPerMegabyte), limit: limit / bytesPerMegabyte },
	);
}
