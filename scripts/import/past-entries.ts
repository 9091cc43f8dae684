import path from 'node:path';
import { ledger } from '../../src/domain/tables/ledger.ts';
import type { PastEntry } from '../../src/importing/cells/past-categories.ts';
import { listPastEntries } from '../../src/importing/past-entries.ts';
import { listFolder, readBytes } from '../../src/loading/data-folder.ts';

/** How the village sorted its payments so far. */
export function readPastEntries(data: string, village: string): readonly PastEntry[] {
	const { files } = listFolder(data, path.posix.join('villages', village, ledger.folder));
	return listPastEntries(files, (file) => readBytes(data, file));
}
