import { statSync } from 'node:fs';
import path from 'node:path';
import { readGitLine } from './run-git.ts';

/**
 * Looks, without starting git each time, whether anything was committed: git writes each new place of the newest
 * commit down in a file. @returns what is the same as long as nothing was; nothing where there is no repository
 */
export function watchNewestCommit(dataFolder: string): () => string {
	const log = readGitLine(dataFolder, 'rev-parse', '--git-path', 'logs/HEAD');
	const file = log === undefined ? undefined : path.resolve(dataFolder, log);
	return () => {
		const status = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
		return status ? `${status.size} ${status.mtimeMs}` : '';
	};
}
