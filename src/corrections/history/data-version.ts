import type { UnsavedData } from '../../domain/portal/unsaved-data.ts';
import type { NoLog } from '../correction.ts';
import type { History } from './git-history.ts';
import { withHistory } from './open-history.ts';
import { DamagedHistoryError } from './run-git.ts';

/**
 * How the newest commit stands to one that was published before. `follows`: it is that one, or follows it, first
 * parent by first parent, as corrections are told; `merged-backwards`: it follows it by another parent alone, so that
 * what was published before counts as new; `older`: the published one follows it; `unrelated`: neither follows the
 * other, or the published one is not there any more; otherwise why no history can be read.
 */
export type CommitRelation = 'follows' | 'merged-backwards' | 'older' | 'unrelated' | NoLog;

/** The state of a data folder, as far as git knows it. */
export interface DataVersion {
	/** The newest commit; absent where no history can be read. */
	readonly commit: string | undefined;
	/** Absent where the data are what that commit has. */
	readonly unsaved: UnsavedData | undefined;
	/** How the newest commit stands to the published one; absent where none was asked about. */
	readonly relation: CommitRelation | undefined;
}

/** @param published the commit that the site now shown was made of, in full */
export function readDataVersion(dataFolder: string, published?: string): DataVersion {
	try {
		return withHistory(dataFolder, (history) =>
			typeof history === 'string'
				? withoutHistory(history, published)
				: {
						commit: history.head,
						unsaved: findUnsaved(history),
						relation: published === undefined ? undefined : relate(history, published),
					},
		);
	} catch (error) {
		if (error instanceof DamagedHistoryError) return withoutHistory('incomplete', published);
		throw error;
	}
}

function withoutHistory(why: NoLog, published: string | undefined): DataVersion {
	const isNowhere = why === 'no-repository' || why === 'no-commit';
	return {
		commit: undefined,
		unsaved: { reason: isNowhere ? 'not-in-git' : 'unknown', files: [] },
		relation: published === undefined ? undefined : why,
	};
}

function findUnsaved(history: History): UnsavedData | undefined {
	const files = history.uncommitted();
	return files.length > 0 ? { reason: 'changed', files } : undefined;
}

function relate(history: History, published: string): CommitRelation {
	const { head } = history;
	if (published === head || history.commits().some(({ id }) => id === published)) return 'follows';
	if (history.isAncestor(published, head)) return 'merged-backwards';
	return history.isAncestor(head, published) ? 'older' : 'unrelated';
}
