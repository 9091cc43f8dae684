import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { carriesHistory, openCarriedHistory, type NoCarriedHistory } from './carried-history.ts';
import { findRepository, openHistoryAt, type History, type NoHistory } from './git-history.ts';

/** A history, or why there is none. */
export type OpenedHistory = History | NoHistory | NoCarriedHistory | 'shallow';

/**
 * Opens the history of a data folder for as long as it is used: of its repository, or the one that it carries in
 * `history.bundle`. What a bundle is unpacked into is removed again, for it may hold what was taken down.
 */
export function withHistory<T>(dataFolder: string, use: (history: OpenedHistory) => T): T {
	const repository = findRepository(dataFolder);
	const carries = carriesHistory(dataFolder);
	if (typeof repository === 'string') {
		// What a bundle carries is half of the story where a repository has another half that cannot be read.
		const isAlone = repository === 'no-repository' || repository === 'no-commit';
		if (!isAlone || !carries) return use(repository);
	} else if (!carries) return use(openHistoryAt(repository));
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-history-'));
	try {
		const own = typeof repository === 'string' ? 'no-repository' : repository;
		return use(openCarriedHistory(dataFolder, own, scratch));
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
