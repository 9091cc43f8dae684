import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
} from 'node:fs';
import path from 'node:path';
import { lockOutput, OutputInUseError } from './output-lock.ts';

/** In the name of a folder that is being deleted. */
const discarded = 'discarded-';

/**
 * Clears every folder in `parent` that is named with the prefix, whoever made it: for those who hold the lock on what is
 * made there, and so know that nobody else is at work. Of what is being deleted already, the rest is deleted here.
 */
export function clearAbandoned(parent: string, prefix: string): void {
	for (const name of readdirSync(parent)) {
		if (name.startsWith(prefix)) throwAway(path.join(parent, name), prefix);
	}
}

/** As {@link clearAbandoned}, but for what is being deleted. */
export function clearLeftovers(parent: string, prefix: string): void {
	for (const name of readdirSync(parent)) {
		if (name.startsWith(prefix) && !name.startsWith(`${prefix}${discarded}`)) {
			throwAway(path.join(parent, name), prefix);
		}
	}
}

/**
 * Takes a folder away at once and deletes it afterwards, in a process that nobody waits for: a hundred
 * thousand pages take a minute. Killed before its end, the rest is what {@link clearAbandoned} clears, for it
 * lies in a folder named with the prefix.
 */
export function throwAway(folder: string, prefix: string): void {
	const bin = mkdtempSync(path.join(path.dirname(folder), `${prefix}${discarded}`));
	try {
		renameSync(folder, path.join(bin, path.basename(folder)));
	} catch (error) {
		rmdirSync(bin);
		// What deletes an earlier one in the background has come to its end.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	// Another such process may be at work on the same files, taken away with a folder that held them.
	const script =
		'fs.rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })';
	spawn(process.execPath, ['--eval', script, bin], { detached: true, stdio: 'ignore' })
		// The next build tries again.
		.on('error', () => undefined)
		.unref();
}

export interface ClaimedFolder {
	readonly folder: string;
	/** Deletes the folder. */
	discard(): void;
}

/** Makes a folder that is known to be in use until the process ends, however it ends. Several may be in use at once. */
export function claimFolder(parent: string, prefix: string): ClaimedFolder {
	for (;;) {
		const folder = path.join(parent, `${prefix}${randomUUID()}`);
		const lock = lockUnlessInUse(folder);
		// Taken for abandoned by somebody, in the moment between its making and its lock.
		if (!lock) continue;
		mkdirSync(folder);
		return {
			folder,
			discard() {
				rmSync(folder, { recursive: true, force: true });
				lock.release();
			},
		};
	}
}

/** Clears the folders in `parent`, claimed with the prefix, whose owners have ended. */
export function clearUnclaimed(parent: string, prefix: string): void {
	const names = readdirSync(parent).filter((name) => name.startsWith(prefix));
	for (const name of new Set(names.map((name) => name.replace(/\.lock(-journal)?$/, '')))) {
		const folder = path.join(parent, name);
		const lock = lockUnlessInUse(folder);
		if (!lock) continue;
		if (existsSync(folder)) throwAway(folder, prefix);
		lock.release();
	}
}

function lockUnlessInUse(folder: string) {
	try {
		return lockOutput(folder);
	} catch (error) {
		if (error instanceof OutputInUseError) return undefined;
		throw error;
	}
}
