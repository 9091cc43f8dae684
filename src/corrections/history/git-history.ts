import { findUncommitted, readTree } from './committed-tree.ts';
import { DamagedHistoryError, readGitLine, runGit, startGit } from './run-git.ts';

/**
 * Why there is no history to read: git is not installed; the data lies in no repository, or in no commit of it; git
 * refuses the repository because somebody else owns it, or cannot read it.
 */
export type NoHistory = 'no-git' | 'no-repository' | 'no-commit' | 'not-owner' | 'unreadable';

export interface Commit {
	readonly id: string;
	/** The first parent; absent for a first commit, and where a shallow clone ends. */
	readonly parent: string | undefined;
	/** When it was committed, as the committer's clock had it, in seconds since 1970. */
	readonly seconds: number;
}

/** A file that a commit changes, by the ids of its contents before and after; absent where there is no plain file. */
export interface FileChange {
	/** Path below the data folder, with forward slashes. */
	readonly file: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** The commits of a data folder's repository, along first parents: what was merged counts when it was merged. */
export interface History {
	/** The newest commit. */
	readonly head: string;
	/** What tells it from another history with the same newest commit: where the data folder lies in it, what it was joined to. */
	readonly origin: string;
	/** All of them, oldest first: in the order in which each follows another, whatever their dates. */
	commits(): readonly Commit[];
	/** Does the history end where the clone was cut off, not where it began? */
	readonly shallow: boolean;
	/**
	 * What each commit changes against its first parent, by its id. With `files`, of these alone; commits that change
	 * none of them are then not there.
	 */
	changes(
		commits: readonly Commit[],
		files?: readonly string[],
	): ReadonlyMap<string, readonly FileChange[]>;
	/** The contents of objects: by id, or {@link fileAt}. Absent, and too large ones, are not among them. */
	contents(objects: Iterable<string>): ReadonlyMap<string, Uint8Array>;
	/** Names a file as it was at a commit. */
	fileAt(commit: string, file: string): string;
	/** The plain files below a folder as they were at a commit: their paths, and the ids of their contents. */
	filesAt(commit: string, below: string): ReadonlyMap<string, string>;
	/** Has any commit a file of this name, or below a folder of it? */
	knows(file: string): boolean;
	/** Does a commit come before another one, or is it that one? Whatever way it was merged. */
	isAncestor(commit: string, of: string): boolean;
	/**
	 * The files of the data folder that are not in the newest commit as they are, or no longer in the folder; in order.
	 * With `below`, those of that folder of it alone.
	 */
	uncommitted(below?: string): readonly string[];
}

const bytesPerMegabyte = 1_000_000;
const largestFile = 50 * bytesPerMegabyte;
const contentsAtOnce = 64 * bytesPerMegabyte;
const commitsAtOnce = 500;

/** Where git finds a history. */
export interface HistoryPlace {
	/** A folder in the repository. */
	readonly folder: string;
	/** The newest commit. */
	readonly head: string;
	/** Where in the repository the data folder lies: empty at its top, else with a slash at its end. */
	readonly prefix: string;
	/** Is the repository a clone that was cut off? */
	readonly shallow: boolean;
	/** Is the folder a repository without a working tree? Then paths are told from its top, not from the folder. */
	readonly bare?: true;
}

/** Where the history of a folder is, when it lies in the newest commit of a git repository. */
export function findRepository(dataFolder: string): HistoryPlace | NoHistory {
	const place = runGit(dataFolder, ['rev-parse', '--show-prefix']);
	if (place === 'absent') return 'no-git';
	if (!Buffer.isBuffer(place)) return whyRefused(dataFolder);
	const head = readGitLine(dataFolder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
	const folder = readGitLine(dataFolder, 'rev-parse', '--verify', '--quiet', 'HEAD:./');
	if (!head || !folder) return 'no-commit';
	const shallow = readGitLine(dataFolder, 'rev-parse', '--is-shallow-repository');
	const prefix = place.toString('utf8').replace(/\n$/, '');
	return { folder: dataFolder, head, prefix, shallow: shallow === 'true' };
}

/** Asks git in words why it does not open the repository that a folder may lie in. */
function whyRefused(folder: string): NoHistory {
	const { stderr } = startGit(folder, ['rev-parse', '--show-prefix'], '');
	const words = stderr.toString('utf8');
	if (/dubious ownership|owned by someone else/.test(words)) return 'not-owner';
	return words.includes('not a git repository (or any') ? 'no-repository' : 'unreadable';
}

/** The history that a place holds. */
export function openHistoryAt({ folder, head, prefix, shallow, bare }: HistoryPlace): History {
	const pathOf = (file: string) => (bare ? `${prefix}${file}` : file);
	const required = (args: readonly string[], input = ''): Buffer => {
		const output = runGit(folder, args, input);
		if (Buffer.isBuffer(output)) return output;
		throw new DamagedHistoryError(`git ${args.join(' ')}`);
	};
	return {
		head,
		origin: prefix,
		shallow,
		commits: () =>
			required(['rev-list', '--first-parent', '--topo-order', '--timestamp', '--parents', head])
				.toString()
				.split('\n')
				.filter(Boolean)
				.map(commitOf)
				.reverse(),
		changes(commits, files = []) {
			const changes = new Map<string, FileChange[]>();
			const below = prefix === '' ? [] : [`--relative=${prefix}`];
			for (let from = 0; from < commits.length; from += commitsAtOnce) {
				const some = commits.slice(from, from + commitsAtOnce);
				const input = some.map(({ id, parent }) => `${id} ${parent ?? ''}`.trim()).join('\n');
				const raw = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--root', ...below];
				const asked = files.length > 0 ? ['--', ...files.map(pathOf)] : [];
				readChanges(required(['diff-tree', '--stdin', ...raw, ...asked], `${input}\n`), changes);
			}
			return changes;
		},
		contents(objects) {
			const asked = [...new Set(objects)].filter((object) => !object.includes('\n'));
			const sizes = sizesOf(asked, required(['cat-file', '--batch-check'], asked.join('\n')));
			const contents = new Map<string, Uint8Array>();
			for (const some of inPortions(sizes)) {
				readContents(some, required(['cat-file', '--batch'], some.join('\n')), contents);
			}
			return contents;
		},
		fileAt: (commit, file) => `${commit}:${prefix}${file}`,
		filesAt: (commit, below) => readTree({ folder, head: commit, prefix }, below),
		knows: (file) => (readGitLine(folder, 'rev-list', '-1', head, '--', pathOf(file)) ?? '') !== '',
		isAncestor: (commit, of) =>
			Buffer.isBuffer(runGit(folder, ['merge-base', '--is-ancestor', commit, of])),
		uncommitted: (below) =>
			findUncommitted(
				{ dataFolder: folder, folder, prefix },
				readTree({ folder, head, prefix }),
				below,
			),
	};
}

function commitOf(line: string): Commit {
	const [seconds, id = '', parent] = line.split(' ');
	return { id, parent, seconds: Number(seconds) };
}

/** Reads `:mode mode id id status NUL path NUL`, after the id of each commit. */
function readChanges(output: Buffer, changes: Map<string, FileChange[]>): void {
	const tokens = output.toString('utf8').split('\0');
	let own: FileChange[] = [];
	for (let at = 0; at < tokens.length - 1; at += 1) {
		const token = tokens[at] ?? '';
		if (!token.startsWith(':')) {
			own = changes.get(token) ?? [];
			changes.set(token, own);
			continue;
		}
		const [modeBefore = '', modeAfter = '', before, after] = token.slice(1).split(' ');
		at += 1;
		own.push({
			file: tokens[at] ?? '',
			before: isPlainFile(modeBefore) ? before : undefined,
			after: isPlainFile(modeAfter) ? after : undefined,
		});
	}
}

function isPlainFile(mode: string): boolean {
	return mode.startsWith('100');
}

/** The sizes in bytes of the files among the objects, in the order they were asked for. */
function sizesOf(asked: readonly string[], output: Buffer): [object: string, bytes: number][] {
	const answers = output.toString('utf8').split('\n');
	return asked.flatMap((object, index): [string, number][] => {
		const [, bytes] = / blob (\d+)$/.exec(answers[index] ?? '') ?? [];
		if (bytes !== undefined) return [[object, Number(bytes)]];
		// An id comes from a commit: it is not there only when the clone left it out.
		if (!object.includes(':')) throw new DamagedHistoryError(object);
		return [];
	});
}

function* inPortions(sizes: readonly [object: string, bytes: number][]): Generator<string[]> {
	let [portion, sum]: [string[], number] = [[], 0];
	for (const [object, bytes] of sizes) {
		if (bytes > largestFile) continue;
		if (sum + bytes > contentsAtOnce && portion.length > 0) {
			yield portion;
			[portion, sum] = [[], 0];
		}
		portion.push(object);
		sum += bytes;
	}
	if (portion.length > 0) yield portion;
}

/** Reads `id type size LF content LF` for each object. */
function readContents(
	asked: readonly string[],
	output: Buffer,
	contents: Map<string, Uint8Array>,
): void {
	let at = 0;
	for (const object of asked) {
		const end = output.indexOf('\n', at);
		const bytes = Number(output.toString('latin1', at, end).split(' ').at(-1));
		contents.set(object, output.subarray(end + 1, end + 1 + bytes));
		at = end + 1 + bytes + 1;
	}
}
