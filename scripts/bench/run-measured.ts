import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseProcessStat, parseResidentBytes, findTree } from './proc-stat.ts';
import {
	parseStageEnd,
	measureStages,
	measureBetween,
	type StageEnd,
	type Usage,
	type UsageSample,
} from './usage.ts';

const millisecondsBetweenSamples = 50;
const projectFolder = path.resolve(import.meta.dirname, '../..');

/** A measured command did not end well. */
export class MeasuredCommandError extends Error {
	override name = 'MeasuredCommandError';
}

export interface MeasuredRun {
	/** The stages whose ends the command said on its error stream; none of a command that says nothing. */
	readonly stages: readonly Usage[];
	readonly total: Usage;
}

/**
 * Runs a command in the project's folder and watches its whole process tree through `/proc`, for Node's own
 * counters leave out the programs it starts.
 * @throws MeasuredCommandError with what the command said, when it ends with another exit code than expected
 */
export async function runMeasured(
	command: string,
	args: readonly string[],
	{ exitCodes = [0] }: { readonly exitCodes?: readonly number[] } = {},
): Promise<MeasuredRun> {
	const began = performance.now();
	const now = () => (performance.now() - began) / 1000;
	const child = spawn(command, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
	const samples: UsageSample[] = [];
	const take = () => {
		if (child.pid === undefined) return;
		const { cpuSeconds, residentBytes } = treeUsage(child.pid);
		// A child that has just ended may be missing for an instant, until its parent has waited for it.
		const soFar = samples.at(-1)?.cpuSeconds ?? 0;
		samples.push({ seconds: now(), cpuSeconds: Math.max(soFar, cpuSeconds), residentBytes });
	};
	const timer = setInterval(take, millisecondsBetweenSamples);
	const ends: StageEnd[] = [];
	const said: string[] = [];
	createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
	createInterface({ input: child.stderr }).on('line', (line) => {
		said.push(line);
		const name = parseStageEnd(line);
		if (name === undefined) return;
		take();
		ends.push({ name, seconds: samples.at(-1)?.seconds ?? now() });
	});
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		if (code === null || !exitCodes.includes(code)) {
			const what = [command, ...args].join(' ');
			throw new MeasuredCommandError(`${what}: ${code}\n${said.slice(-40).join('\n')}`);
		}
	} finally {
		clearInterval(timer);
	}
	return { stages: measureStages(ends, samples), total: measureBetween('', 0, now(), samples) };
}

/** What a process and its descendants have used, and hold now. */
function treeUsage(root: number) {
	const processes = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => {
			const text = readProcess(pid, 'stat');
			return text === undefined ? [] : [parseProcessStat(text)];
		});
	let [cpuSeconds, residentBytes] = [0, 0];
	for (const each of findTree(root, processes)) {
		cpuSeconds += each.cpuSeconds;
		residentBytes += parseResidentBytes(readProcess(String(each.pid), 'status') ?? '');
	}
	return { cpuSeconds, residentBytes };
}

/** A file of `/proc/<pid>/`, unless the process has ended meanwhile. */
function readProcess(pid: string, file: 'stat' | 'status'): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		return undefined;
	}
}
