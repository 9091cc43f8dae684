import path from 'node:path';
import { openStaging } from '../../../src/publishing/release/release.ts';
import { verifySite } from '../../../src/publishing/release/verify.ts';
import {
	openRecordingWriter,
	readWrittenFiles,
} from '../../../src/publishing/release/written-files.ts';
import { takeSnapshot } from '../../../src/publishing/snapshot.ts';

export interface SmallBuild {
	/** For releases, the link. */
	readonly out: string;
	readonly dataFolder: string;
	/** Of every file. */
	readonly content: string;
	readonly isReleases: boolean;
}

/** A build of three files, from the place to the release: what a fault does to it is what it does to a county. */
export function buildSmall({ out, dataFolder, content, isReleases }: SmallBuild): void {
	const releases = isReleases ? { keep: 1 } : undefined;
	const staging = openStaging({ out, dataFolder, releases });
	try {
		const snapshot = takeSnapshot(dataFolder, path.join(staging.scratch, 'data'));
		const folders = { out: staging.folder, scratch: staging.scratch };
		const writer = openRecordingWriter(folders);
		writer.write('index.html', content);
		writer.write('villages/index.html', content);
		const table = writer.open('downloads/a.csv');
		table.add(content);
		table.end();
		writer.close();
		verifySite(staging.folder, readWrittenFiles(staging.scratch), ['/', '/villages/']);
		snapshot.verify();
		staging.release({ title: content }, []);
	} catch (error) {
		staging.discard();
		throw error;
	}
}
