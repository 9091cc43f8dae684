import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A day on which every disclosure of the demo county lies in the past. */
export const asOf = '2026-11-21';

/** Runs one of the commands as an office does. @throws Error with what it printed when it fails */
export function runScript(name: string, ...args: readonly string[]) {
	// Vitest's own settings would turn Astro's build into one for tests.
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	return run(process.execPath, [path.join(root, 'scripts', name), ...args], { cwd: root, env });
}

/** Builds the site of a data folder as of a day. */
export async function buildSite(
	data: string,
	out: string,
	day: string,
	...more: readonly string[]
): Promise<void> {
	await runScript('build.ts', '--data', data, '--out', out, '--as-of', day, ...more);
}
