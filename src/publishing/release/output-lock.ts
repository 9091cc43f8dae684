import { rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';

/** Another build is at work on the same place. */
export class OutputInUseError extends Error {
	/** The machine and the number of the process, as it is called there. */
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

const busy = 5;

/**
 * Keeps the place of a site to one build at a time: `<out>.lock`, which is locked as databases are, by the kernel. It is free
 * when the process that holds it has ended, however it ended; and process numbers, which two containers can share, say nothing.
 * @throws OutputInUseError while another build holds it
 */
export function lockOutput(out: string): OutputLock {
	const file = `${out}.lock`;
	for (;;) {
		const database = openLocked(file);
		// Its last owner may have taken the file away after it was opened: then nobody else would meet this lock.
		if (database.isOfFile()) {
			return {
				release() {
					rmSync(file, { force: true });
					database.close();
				},
			};
		}
		database.close();
	}
}

function openLocked(file: string) {
	const database = new DatabaseSync(file, { timeout: 0 });
	const opened = statSync(file, { throwIfNoEntry: false })?.ino;
	try {
		database.exec(
			'BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (name TEXT); DELETE FROM owner',
		);
		database.prepare('INSERT INTO owner VALUES (?)').run(`${hostname()}，进程 ${process.pid}`);
		// Said to others, and then locked again, for good.
		database.exec('COMMIT; BEGIN IMMEDIATE');
	} catch (error) {
		const code = (error as { errcode?: number }).errcode;
		const owner = code === busy ? readOwner(database) : undefined;
		const since = statSync(file, { throwIfNoEntry: false })?.mtime;
		database.close();
		if (owner !== undefined && since) throw new OutputInUseError(owner, since);
		throw error;
	}
	return {
		isOfFile: () =>
			opened !== undefined && statSync(file, { throwIfNoEntry: false })?.ino === opened,
		close: () => database.close(),
	};
}

/** Empty in the moment between its lock and its name. */
function readOwner(database: DatabaseSync): string {
	try {
		return (
			(database.prepare('SELECT name FROM owner').get() as { name?: string } | undefined)?.name ??
			''
		);
	} catch {
		return '';
	}
}
