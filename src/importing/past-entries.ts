import { ledger } from '../domain/tables/ledger.ts';
import { readTable } from '../loading/read-table.ts';
import type { PastEntry } from './cells/past-categories.ts';

/** Three years say how a village sorts its money; what is older may follow other rules. */
const mostFiles = 36;

/**
 * The payments in a village's newest ledgers, oldest first; a row that cannot be read is passed over.
 * @param files of ledgers, in any order
 */
export function listPastEntries(
	files: readonly string[],
	bytesOf: (file: string) => Uint8Array,
): readonly PastEntry[] {
	return files
		.filter((file) => file.endsWith('.csv'))
		.sort()
		.slice(-mostFiles)
		.flatMap((file) => readTable(ledger, file, bytesOf(file), 'passed').rows)
		.map(({ summary, category }) => ({ summary, category }));
}
