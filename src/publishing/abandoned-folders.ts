import { existsSync, readdirSync, rmSync } from 'node:fs';
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
		rmSync(path.join(parent, name), { recursive: true, force: true });
	}
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
