import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** Part of the repository's objects cannot be read. */
export class DamagedHistoryError extends Error {}

const mostOutput = 1_000_000_000;

/**
 * What git prints; `'absent'` when there is no git, `'failed'` when it cannot do it. Only commands whose output
 * no setting of the user changes are run. Nothing is fetched: a build does not ask the network.
 */
export function runGit(
	folder: string,
	args: readonly string[],
	input = '',
): Buffer | 'absent' | 'failed' {
	const { error, status, stdout } = startGit(folder, args, input);
	if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return 'absent';
	return error || status !== 0 ? 'failed' : stdout;
}

/** What git prints, says and ends with. */
export function startGit(folder: string, args: readonly string[], input: string) {
	return spawnSync('git', ['--literal-pathspecs', '--no-replace-objects', '-C', folder, ...args], {
		input,
		maxBuffer: mostOutput,
		env: environment(),
	});
}

/** The line that git prints; `undefined` when it cannot do it. */
export function readGitLine(folder: string, ...args: readonly string[]): string | undefined {
	const output = runGit(folder, args);
	return Buffer.isBuffer(output) ? output.toString('utf8').replace(/\n$/, '') : undefined;
}

/** Run by a git hook, the build must look where the data is, not where the hook's variables point. */
function environment(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(
		([name]) => !name.startsWith('GIT_') || /^GIT_(?:CONFIG|EXEC_PATH|CEILING)/.test(name),
	);
	return {
		...Object.fromEntries(own),
		LC_ALL: 'C',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_TERMINAL_PROMPT: '0',
		GIT_NO_LAZY_FETCH: '1',
		// Parents are those that a commit names: no file of grafts may give it others.
		GIT_GRAFT_FILE: devNull,
	};
}
