import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import { DamagedHistoryError, runGit } from './run-git.ts';

/** Where a commit has the data folder. */
interface CommittedPlace {
	/** A folder in the repository. */
	readonly folder: string;
	readonly head: string;
	/** Where in the repository the data folder lies: empty at its top, else with a slash at its end. */
	readonly prefix: string;
}

/** A data folder, and the repository whose commit it is compared with. */
interface ComparedFolder {
	readonly dataFolder: string;
	/** A folder in the repository: another one than the data folder where the repository is elsewhere. */
	readonly folder: string;
	/** Where in the repository the data folder lies. */
	readonly prefix: string;
}

/**
 * The plain files of the data folder in a commit: paths below the data folder, and the ids of their contents.
 * @param below the folder to look into, where it is not the whole
 */
export function readTree(
	{ folder, head, prefix }: CommittedPlace,
	below = '',
): ReadonlyMap<string, string> {
	const asked = below === '' ? [] : ['--', `${prefix}${below}/`];
	const listing = runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', head, ...asked]);
	if (!Buffer.isBuffer(listing)) throw new DamagedHistoryError('git ls-tree');
	return new Map(
		listing
			.toString('utf8')
			.split('\0')
			.flatMap((line): [name: string, id: string][] => {
				const [, id, name] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(line) ?? [];
				if (id === undefined || !name?.startsWith(prefix)) return [];
				return [[name.slice(prefix.length), id]];
			}),
	);
}

/** Those of the files that are not in the data folder with that content. */
export function findChanged(
	compared: ComparedFolder,
	files: ReadonlyMap<string, string>,
): string[] {
	const names = [...files.keys()];
	const ids = hashFiles(
		compared,
		names.filter((name) => canBeAsked(name) && isPlainFile(compared.dataFolder, name)),
	);
	return names.filter((name) => ids.get(name) !== files.get(name));
}

/**
 * The files by which a data folder differs from a commit: changed, gone or not in it. They are compared by their
 * contents, for git can be told to take a file for unchanged. What begins with a dot is no data.
 * @param below the folder to look into, where it is not the whole
 * @returns their paths below the data folder, in order
 */
export function findUncommitted(
	compared: ComparedFolder,
	committed: ReadonlyMap<string, string>,
	below = '',
): string[] {
	const isAsked = (name: string) => below === '' || name.startsWith(`${below}/`);
	const expected = new Map([...committed].filter(([name]) => !isHidden(name) && isAsked(name)));
	const added = listFiles(compared.dataFolder, below).filter((name) => !expected.has(name));
	return [...findChanged(compared, expected), ...added].sort(compareText);
}

/**
 * The ids that git gives the contents of files; without those that it cannot read. Git takes paths from the top of
 * its repository; the filters count there that are set there for a path, such as those of line ends.
 */
function hashFiles(
	{ dataFolder, folder, prefix }: ComparedFolder,
	names: readonly string[],
): ReadonlyMap<string, string> {
	const isOwn = folder === dataFolder;
	const paths = names.map((name) =>
		isOwn ? `${prefix}${name}` : path.join(path.resolve(dataFolder), name),
	);
	const ids = runGit(
		folder,
		['hash-object', ...(isOwn ? [] : ['--no-filters']), '--stdin-paths'],
		paths.map((each) => `${each}\n`).join(''),
	);
	if (!Buffer.isBuffer(ids)) return new Map();
	const lines = ids.toString().split('\n');
	return new Map(names.map((name, index) => [name, lines[index] ?? '']));
}

/** Git is asked by lines, and takes a quotation mark at their beginning for its own. */
function canBeAsked(name: string): boolean {
	return !name.includes('\n') && !name.startsWith('"');
}

function listFiles(dataFolder: string, below: string): string[] {
	if (!existsSync(path.join(dataFolder, below))) return [];
	const entries = readdirSync(path.join(dataFolder, below), { withFileTypes: true });
	return entries.flatMap((entry) => {
		const name = path.posix.join(below, entry.name);
		if (isHidden(name)) return [];
		if (entry.isDirectory()) return listFiles(dataFolder, name);
		return entry.isFile() ? [name] : [];
	});
}

function isHidden(name: string): boolean {
	return name.split('/').some((part) => part.startsWith('.'));
}

function isPlainFile(dataFolder: string, name: string): boolean {
	const status = lstatSync(path.join(dataFolder, name), { throwIfNoEntry: false });
	return status?.isFile() ?? false;
}
