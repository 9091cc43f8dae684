import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { carriesHistory, openCarriedHistory, type NoCarriedHistory } from './carried-history.ts';
import { findRepository, openHistoryAt, type History, type NoHistory } from './git-history.ts';

/**
 * Opens the history of a data folder for as long as it is used: of its repository, or the one that it carries in
 * `history.bundle`. What a bundle is unpacked into is removed again, for it may hold what was taken down.
 */
export function withHistory<T>(
	dataFolder: string,
	use: (history: History | NoHistory | NoCarriedHistory | 'incomplete') => T,
): T {
	const repository = findRepository(dataFolder);
	if (repository === 'no-git') return use(repository);
	if (!carriesHistory(dataFolder)) {
		return use(typeof repository === 'string' ? repository : openHistoryAt(repository));
	}
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-history-'));
	try {
		return use(openCarriedHistory(dataFolder, repository, scratch));
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
