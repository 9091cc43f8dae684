import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Has the file system write to the disk all that it still keeps in memory: a folder that is renamed before that may be
 * found under its new name, with empty files, when the power has failed. One call for all files (`syncfs`, which Node
 * lacks and `sync -f` makes), for one a file takes fifty times as long. Nothing on systems without it.
 * @throws Error with a code of the system when the disk refuses
 */
export function syncFileSystem(folder: string): void {
	if (process.platform !== 'linux') return;
	const { error, status, stderr } = runSync(['-f', folder]);
	if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return;
	if (error) throw error;
	if (status === 0) return;
	// A `sync` that cannot be told which file system takes all.
	if (/usage|option/i.test(stderr) && runSync([]).status === 0) return;
	throw Object.assign(new Error(`EIO: ${stderr.trim()}`), {
		...{
			code: stderr.includes('No space left') ? 'ENOSPC' : 'EIO',
			syscall: 'syncfs',
			path: folder,
		},
	});
}

function runSync(args: readonly string[]) {
	return spawnSync('sync', args, {
		...{ stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
		env: { ...process.env, LC_ALL: 'C' },
	});
}

/** Has a folder's own entries written to the disk: what was made, renamed and taken away in it. */
export function syncFolder(folder: string): void {
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
