import { finding, type Finding } from '../domain/findings/findings.ts';
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

/** What stands under a name: a file with its size in bytes, a folder, or what must not be there. */
export type Entry = { readonly bytes: number } | 'folder' | 'not-plain';

/**
 * Looks at the names in a folder, and at how large its files are.
 * @param names in order
 * @param entryOf given the path below the data folder; nothing where it is gone since the names were read
 */
export function judgeListing(
	below: string,
	names: readonly string[],
	entryOf: (file: string) => Entry | undefined,
): FolderListing {
	const files: string[] = [];
	const folders: string[] = [];
	const findings: Finding[] = [];
	const excess = findExcess({ file: below }, 'files', names.length, dataLimits.filesInFolder);
	if (excess) return { files, folders, findings: [excess] };
	for (const name of names) {
		const file = below ? `${below}/${name}` : name;
		findings.push(...gateName(file));
		const entry = entryOf(file);
		if (!entry) continue;
		if (entry === 'folder') folders.push(file);
		else if (entry === 'not-plain') findings.push(finding('file-not-plain', { file }));
		else {
			const excess = tooLarge(file, entry.bytes);
			if (excess) findings.push(excess);
			else files.push(file);
		}
	}
	return { files, folders, findings };
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
