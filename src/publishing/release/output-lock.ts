import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';

/** Another build is at work on the same place. */
export class OutputInUseError extends Error {
	/** The machine and the number of the process, as it is called there; empty in the moment before it has said so. */
	readonly owner: string;
	readonly since: Date;

	constructor(owner: string, since: Date) {
		super(`Another build is at work there: ${owner}`);
		this.name = 'OutputInUseError';
		this.owner = owner;
		this.since = since;
	}
}

export interface OutputLock {
	/** Lets the next build in. */
	release(): void;
}

/** What SQLite answers where another holds the lock. Where the file was taken away meanwhile, it says one thing or another. */
const busy = 5;
/** What SQLite answers where the file cannot be opened. */
const cannotOpen = 14;
/** What else it answers, as the system says it. */
const systemCodes: Readonly<Record<number, string>> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC' };

/**
 * Keeps the place of a site to one build at a time: `<out>.lock`, which is locked as databases are, by the kernel. It is free
 * when the process that holds it has ended, however it ended; and process numbers, which two containers can share, say nothing.
 * @throws OutputInUseError while another build holds it
 * @throws Error with a code of the system where there can be no such file
 */
export function lockOutput(out: string): OutputLock {
	const file = `${out}.lock`;
	for (let attempt = 1; ; attempt += 1) {
		const lock = tryToLock(file, attempt >= attemptsAtMost);
		if (lock) return lock;
	}
}

/** The file is taken away whenever a build ends: many that begin at once may meet that more than once. */
const attemptsAtMost = 100;

interface Owner {
	readonly name: string;
	/** No two locks have the same. */
	readonly token: string;
}

/**
 * @returns nothing when the last owner took the file away after it was opened here: nobody else would meet such a lock
 * @throws OutputInUseError while another build holds it
 */
function tryToLock(file: string, isLast: boolean): OutputLock | undefined {
	const database = openDatabase(file);
	const own: Owner = { name: `${hostname()}，进程 ${process.pid}`, token: randomUUID() };
	try {
		database.exec(
			'BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (name TEXT, token TEXT); DELETE FROM owner',
		);
		database.prepare('INSERT INTO owner VALUES (?, ?)').run(own.name, own.token);
		// Said to others, and then locked again, for good.
		database.exec('COMMIT; BEGIN IMMEDIATE');
	} catch (error) {
		database.close();
		const { errcode = 0 } = error as { errcode?: number };
		const since = statSync(file, { throwIfNoEntry: false })?.mtime;
		if (errcode !== busy || !since) {
			if (isLast) throw asSystemError(error, errcode, file);
			return undefined;
		}
		throw new OutputInUseError(readOwner(file)?.name ?? '', since);
	}
	if (readOwner(file)?.token !== own.token) {
		database.close();
		if (isLast) throw new Error(`The lock cannot be read again: ${file}`);
		return undefined;
	}
	return {
		release() {
			rmSync(file, { force: true });
			database.close();
		},
	};
}

function openDatabase(file: string): DatabaseSync {
	try {
		return new DatabaseSync(file, { timeout: 0 });
	} catch (error) {
		throw asSystemError(error, (error as { errcode?: number }).errcode ?? 0, file);
	}
}

function asSystemError(error: unknown, errcode: number, file: string): unknown {
	const kind = errcode & 0xff;
	// Says itself why it cannot be opened.
	if (kind === cannotOpen) closeSync(openSync(file, 'a'));
	const code = systemCodes[kind];
	if (code === undefined) return error;
	const message = `${code}: ${(error as Error).message}, lock '${file}'`;
	return Object.assign(new Error(message, { cause: error }), { code, syscall: 'lock', path: file });
}

/** Nothing where there is no such file, or in the moment between its lock and its name. */
function readOwner(file: string): Owner | undefined {
	try {
		const database = new DatabaseSync(file, { readOnly: true, timeout: 0 });
		try {
			return database.prepare('SELECT name, token FROM owner').get() as Owner | undefined;
		} finally {
			database.close();
		}
	} catch {
		return undefined;
	}
}
