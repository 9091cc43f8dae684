import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openLineSpool } from '../line-spool.ts';
import type { Build } from '../publication.ts';
import { openSiteWriter, type SiteWriter, type WrittenFile } from '../site-writer.ts';

export interface RecordingWriter extends SiteWriter {
	/** After the last file. */
	close(): void;
}

type Folders = Pick<Build, 'out' | 'scratch'>;

/** Writes files of the site, and puts on record which, and with what content. Each process of a build has one of its own. */
export function openRecordingWriter({ out, scratch }: Folders): RecordingWriter {
	const spool = openLineSpool(recordsIn(scratch));
	const own = randomUUID();
	const note = ({ digest, bytes, name }: WrittenFile) =>
		spool.add(own, JSON.stringify([digest, bytes, name]));
	return { ...openSiteWriter(out, note), close: () => spool.close() };
}

/** All that the processes of a build have written, in no order. */
export function* readWrittenFiles(scratch: string): Generator<WrittenFile> {
	for (const name of readdirSync(recordsIn(scratch))) {
		const text = readFileSync(path.join(recordsIn(scratch), name), 'utf8');
		for (const line of text.trimEnd().split('\n')) {
			const [digest, bytes, name] = JSON.parse(line) as [string, number, string];
			yield { digest, bytes, name };
		}
	}
}

function recordsIn(scratch: string): string {
	return path.join(scratch, 'written');
}
