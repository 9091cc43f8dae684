import type { AttachedFile } from '../village/dataset.ts';
import type { ToLookAt } from './attachments/looked-at.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { FolderListing } from './folder-listing.ts';
import type { Gate } from './personal-data-gate.ts';

/** Where data are read from: a folder on disk, or files in memory. Paths are below `data/`, with forward slashes. */
export interface DataSource {
	/** What does not exist, or is no folder, is empty. */
	listFolder(below: string): FolderListing;
	/** Is there a plain file? */
	hasFile(file: string): boolean;
	/** The bytes of a file that is there. */
	readBytes(file: string): Uint8Array;
	openAttachment(file: string, gate: Gate): LateAttachment;
}

/** A file of the village's folder that is read when first looked into. */
export interface LateFile {
	readonly findings: readonly Finding[];
}

export interface LateAttachment extends LateFile, AttachedFile {
	readonly name: string;
	/** Known once its findings are: it is not read twice. */
	readonly toLookAt: ToLookAt | undefined;
}
