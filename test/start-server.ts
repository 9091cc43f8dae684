import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(import.meta.dirname, '..');

/** Starts a command that serves pages, and waits for the address that it names. */
export async function startServer(
	script: 'start.ts' | 'dev.ts',
	...args: readonly string[]
): Promise<{ readonly address: string; readonly end: () => void }> {
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const words = [path.join(root, 'scripts', script), '--port', '0', ...args];
	const server = spawn(process.execPath, words, {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	for await (const line of createInterface({ input: server.stdout })) {
		const [, address] = /(http:\/\/localhost:\d+\/\S*?)（/.exec(line) ?? [];
		if (address !== undefined) return { address, end: () => server.kill() };
	}
	throw new Error('The command ended without naming an address.');
}
