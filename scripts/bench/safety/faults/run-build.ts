import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { injectFault, isInLog, straceFault, type Fault } from './fault.ts';

export interface BuildRun {
	/** Nothing where it was killed. */
	readonly code: number | null;
	/** On its error stream. */
	readonly said: string;
	/** Did it come to its fault? */
	readonly met: boolean;
}

export interface BuildToRun {
	readonly project: string;
	readonly data: string;
	/** `--out DIR` or `--releases DIR`. */
	readonly place: readonly string[];
	/** For notes. */
	readonly log: string;
	/** For what the system keeps for programs. */
	readonly temporary: string;
	readonly fault?: Fault;
	readonly environment?: Readonly<Record<string, string>>;
}

/** A fault in a program that then waits for ever is a fault that was not survived. */
const millisecondsAtMost = 240_000;

/** Runs a checkout's own build, with a fault if there is one. */
export async function runBuild(build: BuildToRun): Promise<BuildRun> {
	const { project, data, place, temporary, log, fault, environment = {} } = build;
	const node = [process.execPath, path.join(project, 'scripts/build.ts')];
	const args = ['--data', data, ...place, '--as-of', '2025-04-20'];
	const ofSystem = fault !== undefined && 'syscall' in fault;
	const [program = '', ...words] = [...(ofSystem ? straceFault(fault, log) : []), ...node, ...args];
	rmSync(log, { force: true });
	const child = spawn(program, words, {
		cwd: project,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			...environment,
			...(fault && !ofSystem && injectFault(fault, log)),
			TMPDIR: temporary,
		},
	});
	const stop = setTimeout(() => child.kill('SIGKILL'), millisecondsAtMost);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
	const [code] = (await once(child, 'close')) as [number | null];
	clearTimeout(stop);
	const met = existsSync(log) && (!ofSystem || isInLog(fault, readFileSync(log, 'utf8')));
	return { code, said, met };
}

/** Of every file below a folder and what is in it; of none, where there is no such folder. */
export function digestTree(folder: string): string {
	if (!existsSync(folder)) return '';
	const digest = createHash('sha256');
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((each) => each.isFile())
		.map((each) => path.join(each.parentPath, each.name))
		.sort()) {
		digest.update(path.relative(folder, entry)).update('\0').update(readFileSync(entry));
	}
	return digest.digest('hex');
}
