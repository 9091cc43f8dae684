import path from 'node:path';
import { vi } from 'vitest';

const scripts = path.resolve(import.meta.dirname, '../../scripts');
let runs = 0;

/** What a command gave and said. */
export interface CommandResult {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * Runs a command in the process of the test: its module is evaluated anew with these arguments, and the program behind it
 * is loaded once for all. A process of its own takes a second of work; one test of each command starts it so.
 * @param script its file in `scripts/`
 */
export async function runHere(script: string, ...args: readonly string[]): Promise<CommandResult> {
	const { argv, exitCode } = process;
	const [stdout, stderr] = [catchWords('stdout'), catchWords('stderr')];
	process.argv = [process.execPath, path.join(scripts, script), ...args];
	process.exitCode = undefined;
	try {
		await import(/* @vite-ignore */ `${path.join(scripts, script)}?run=${(runs += 1)}`);
		return {
			status: statusNow(),
			stdout: stdout.end(),
			stderr: stderr.end(),
		};
	} finally {
		stdout.end();
		stderr.end();
		process.argv = argv;
		process.exitCode = exitCode;
	}
}

/** The exit code that the process would end with. */
const statusNow = () => Number(process.exitCode ?? 0);

/** Keeps what is written to a stream from now on, instead of writing it. */
function catchWords(stream: 'stdout' | 'stderr') {
	let words = '';
	const spy = vi.spyOn(process[stream], 'write').mockImplementation((part) => {
		words += typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
		return true;
	});
	return {
		end: () => {
			spy.mockRestore();
			return words;
		},
	};
}
