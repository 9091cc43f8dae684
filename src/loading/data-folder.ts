import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { compareText } from '../domain/order.ts';
import { gateName } from './personal-data-gate.ts';

const bytesPerMegabyte = 1_000_000;
const largestFile = 50 * bytesPerMegabyte;

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
	for (const name of namesIn(dataFolder, below)) {
		const file = below ? `${below}/${name}` : name;
		findings.push(...gateName(file));
		const status = lstatSync(path.join(dataFolder, file));
		if (status.isDirectory()) folders.push(file);
		else if (!status.isFile()) findings.push(finding('file-not-plain', { file }));
		else if (status.size > largestFile) findings.push(tooLarge(file, status.size));
		else files.push(file);
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

function tooLarge(file: string, bytes: number): Finding {
	return finding(
		'file-too-large',
		{ file },
		{ megabytes: Math.ceil(bytes / bytesPerMegabyte), limit: largestFile / bytesPerMegabyte },
	);
}
