import path from 'node:path';
import type { PastEntry } from '../../src/importing/cells/past-categories.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { listFolder, readBytes } from '../../src/loading/data-folder.ts';
import { readTable } from '../../src/loading/read-table.ts';

/** Three years say how a village sorts its money; what is older may follow other rules. */
const mostFiles = 36;

/** The payments in the village's newest ledgers, oldest first; a row that cannot be read is passed over. */
export function readPastEntries(data: string, village: string): readonly PastEntry[] {
	const { files } = listFolder(data, path.posix.join('villages', village, ledger.folder));
	return files
		.filter((file) => file.endsWith('.csv'))
		.slice(-mostFiles)
		.flatMap((file) => readTable(ledger, file, readBytes(data, file), 'passed').rows)
		.map(({ summary, category }) => ({ summary, category }));
}
