import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openHistoryAt, type History, type HistoryPlace } from './git-history.ts';
import { DamagedHistoryError, readGitLine } from './run-git.ts';

/**
 * One history of two: the commits that a data folder carries, then those of its repository after the commit that
 * brought them. The repository is only read: the carried one is told where its objects lie.
 */
export function joinHistories(
	carried: HistoryPlace,
	repository: HistoryPlace,
	brought: string,
): History {
	const objects = readGitLine(repository.folder, 'rev-parse', '--git-path', 'objects');
	if (objects === undefined) throw new DamagedHistoryError('git rev-parse');
	writeFileSync(
		path.join(carried.folder, 'objects/info/alternates'),
		`${path.resolve(repository.folder, objects)}\n`,
	);
	const earlier = openHistoryAt(carried);
	const later = openHistoryAt({ ...repository, folder: carried.folder, bare: true });
	const carriedCommits = earlier.commits();
	const carriedIds = new Set(carriedCommits.map(({ id }) => id));
	return {
		head: repository.head,
		origin: JSON.stringify([carried.head, carried.prefix, brought, repository.prefix]),
		shallow: false,
		commits() {
			// The objects of a clone that was cut off do not say where it ends: its repository does.
			const own = openHistoryAt(repository).commits();
			const from = own.findIndex(({ id }) => id === brought);
			return [...carriedCommits, ...own.slice(from + 1)];
		},
		changes(commits, files) {
			const own = commits.filter(({ id }) => !carriedIds.has(id));
			const before = commits.filter(({ id }) => carriedIds.has(id));
			return new Map([...earlier.changes(before, files), ...later.changes(own, files)]);
		},
		contents: (objects) => later.contents(objects),
		knows: (file) => earlier.knows(file) || openHistoryAt(repository).knows(file),
		isAncestor: (commit, of) => later.isAncestor(commit, of),
		uncommitted: (below) => openHistoryAt(repository).uncommitted(below),
		fileAt: (commit, file) => (carriedIds.has(commit) ? earlier : later).fileAt(commit, file),
		filesAt: (commit, below) => (carriedIds.has(commit) ? earlier : later).filesAt(commit, below),
	};
}
