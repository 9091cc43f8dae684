import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { historyFile } from '../../loading/read-county.ts';
import { readBundleHeader } from './bundle-header.ts';
import { findChanged, findUncommitted, readTree } from './committed-tree.ts';
import { openHistoryAt, type History, type HistoryPlace } from './git-history.ts';
import { joinHistories } from './join-histories.ts';
import { DamagedHistoryError, readGitLine, runGit } from './run-git.ts';

/** Why the history that a data folder carries is not told: it cannot be read, or the data is not what it ends with. */
export type NoCarriedHistory = 'bundle-unreadable' | 'bundle-differs';

/**
 * The history in a data folder's `history.bundle`. Where the bundle is committed, the repository's own commits
 * after the one that brought it follow. Either way the villages' files must be, where the bundle ends, what its
 * newest commit has them be; files that it does not have may be there beside them.
 * @param scratch an empty folder, whose content is needed as long as the history is
 */
export function openCarriedHistory(
	dataFolder: string,
	repository: HistoryPlace | 'no-repository',
	scratch: string,
): History | NoCarriedHistory | 'shallow' {
	const bundle = bundleOf(dataFolder);
	const carried = unpack(bundle, scratch);
	if (!carried) return 'bundle-unreadable';
	if (repository === 'no-repository' || !isCommitted(dataFolder, bundle)) {
		if (!isInFolder(carried, dataFolder)) return 'bundle-differs';
		const compared = { ...carried, dataFolder };
		const uncommitted = (below?: string) =>
			repository === 'no-repository'
				? findUncommitted(compared, villageFilesAt(carried), below ?? 'villages')
				: openHistoryAt(repository).uncommitted(below);
		return { ...openHistoryAt(carried), uncommitted };
	}
	const brought = readGitLine(
		dataFolder,
		'rev-list',
		'--first-parent',
		'-1',
		'HEAD',
		'--',
		historyFile,
	);
	if (brought === undefined) throw new DamagedHistoryError('git rev-list');
	const parent = ['rev-parse', '--verify', '--quiet', `${brought}^`];
	if (repository.shallow && readGitLine(dataFolder, ...parent) === undefined) return 'shallow';
	const own = villageFilesAt({ ...repository, head: brought });
	const differs = [...villageFilesAt(carried)].some(([name, id]) => own.get(name) !== id);
	return differs ? 'bundle-differs' : joinHistories(carried, repository, brought);
}

/** Does the folder carry a history? A link, which could lead anywhere, is none. */
export function carriesHistory(dataFolder: string): boolean {
	return isPlainFile(bundleOf(dataFolder));
}

function bundleOf(dataFolder: string): string {
	return path.join(path.resolve(dataFolder), historyFile);
}

function isPlainFile(file: string): boolean {
	return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Where in a bundle the data may lie: at the top, or as in the repository of the program. */
const prefixes = ['', 'data/'];

/** Makes a repository of a bundle, in an empty folder; `undefined` when the bundle cannot be read. */
function unpack(bundle: string, folder: string): HistoryPlace | undefined {
	const header = readBundleHeader(readFileSync(bundle));
	if (!header) return undefined;
	const format = `--object-format=${header.format}`;
	const isDone = [
		['init', '--bare', '--quiet', '--template=', format, '.'],
		['bundle', 'unbundle', bundle],
	].every((step) => Buffer.isBuffer(runGit(folder, step)));
	if (!isDone) return undefined;
	const newest = `${header.newest}^{commit}`;
	const head = readGitLine(folder, 'rev-parse', '--verify', '--quiet', newest);
	if (head === undefined) return undefined;
	return prefixes
		.map((prefix) => ({ folder, head, prefix, shallow: false, bare: true as const }))
		.find((place) => villageFilesAt(place).size > 0);
}

/** Is the bundle in the newest commit what it is in the folder? */
function isCommitted(dataFolder: string, bundle: string): boolean {
	const own = readGitLine(dataFolder, 'hash-object', '--no-filters', bundle);
	const committed = ['rev-parse', '--verify', '--quiet', `HEAD:./${historyFile}`];
	return own !== undefined && own === readGitLine(dataFolder, ...committed);
}

/** Are the villages' files in the folder what the newest commit has them be? */
function isInFolder(place: HistoryPlace, dataFolder: string): boolean {
	return findChanged({ ...place, dataFolder }, villageFilesAt(place)).length === 0;
}

/** The plain files of the villages in the newest commit: paths below the data folder, and the ids of their contents. */
function villageFilesAt(place: HistoryPlace): ReadonlyMap<string, string> {
	return new Map([...readTree(place)].filter(([name]) => name.startsWith('villages/')));
}
