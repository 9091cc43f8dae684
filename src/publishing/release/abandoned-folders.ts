import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Clears what killed builds left behind: the folders in `parent` named with the prefix and the number of a
 * process that runs no more, or of this one.
 */
export function clearAbandoned(parent: string, prefix: string): void {
	if (!existsSync(parent)) return;
	for (const name of readdirSync(parent)) {
		if (!name.startsWith(prefix)) continue;
		const owner = Number.parseInt(name.slice(prefix.length), 10);
		if (owner !== process.pid && isRunning(owner)) continue;
		throwAway(path.join(parent, name), prefix);
	}
}

/**
 * Clears every folder in `parent` that is named with the prefix, whoever made it, but for what is being deleted: for those
 * who hold the lock on what is made there, and so know that nobody else is at work.
 */
export function clearLeftovers(parent: string, prefix: string): void {
	for (const name of readdirSync(parent)) {
		if (name.startsWith(prefix) && !name.includes('-discarded-')) {
			throwAway(path.join(parent, name), prefix);
		}
	}
}

/**
 * Takes a folder away at once and deletes it afterwards, in a process that nobody waits for: a hundred
 * thousand pages take a minute. Killed before its end, the rest is what {@link clearAbandoned} clears, for it
 * lies in a folder named with the prefix and the number of this process.
 */
export function throwAway(folder: string, prefix: string): void {
	const bin = mkdtempSync(path.join(path.dirname(folder), `${prefix}${process.pid}-discarded-`));
	try {
		renameSync(folder, path.join(bin, path.basename(folder)));
	} catch (error) {
		rmdirSync(bin);
		// What deletes an earlier one in the background has come to its end.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	const script = 'fs.rmSync(process.argv[1], { recursive: true, force: true })';
	spawn(process.execPath, ['--eval', script, bin], { detached: true, stdio: 'ignore' })
		// The next build tries again.
		.on('error', () => undefined)
		.unref();
}

function isRunning(owner: number): boolean {
	try {
		process.kill(owner, 0);
		return true;
	} catch (error) {
		// It runs, but as somebody else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
