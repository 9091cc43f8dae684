import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** What a call gives instead of doing its work; `KILL` ends its process. */
export type FaultCode = 'ENOSPC' | 'EIO' | 'EACCES' | 'KILL';

/** A call of a process of the build, by the name of its module, that goes wrong. */
export interface HookFault {
	readonly role: string;
	/** Of Node's. */
	readonly call: string;
	/** From 1. */
	readonly nth: number;
	readonly code: FaultCode;
}

/** A call of the system that goes wrong, in each process that comes to it so often. */
export interface SystemFault {
	readonly syscall: string;
	readonly nth: number;
	readonly code: FaultCode;
}

export type Fault = HookFault | SystemFault;

/** A writing call that a build has made. */
export interface NotedCall {
	readonly role: string;
	readonly call: string;
}

const hook = pathToFileURL(path.join(import.meta.dirname, 'fault-hook.ts')).href;

/** The environment in which processes of Node note what they write. */
export function noteCalls(file: string): Readonly<Record<string, string>> {
	return { NODE_OPTIONS: `--import ${hook}`, FAULT_NOTES: file };
}

/** The environment in which one call of a process of Node goes wrong. */
export function injectFault(
	fault: HookFault,
	/** Written when the build comes to the call. */
	met: string,
): Readonly<Record<string, string>> {
	return { NODE_OPTIONS: `--import ${hook}`, FAULT: JSON.stringify(fault), FAULT_MET: met };
}

/**
 * The words before a command by which a call of the system goes wrong in it and all that it starts.
 * @param log is written with the calls
 */
export function straceFault({ syscall, nth, code }: SystemFault, log: string): string[] {
	const effect = code === 'KILL' ? 'signal=KILL' : `error=${code}`;
	const inject = `inject=${syscall}:${effect}:when=${nth}`;
	return ['strace', '-f', '-qq', '-o', log, '-e', `trace=${syscall}`, '-e', inject];
}

/** Did the system refuse the call, or end the process? */
export function isInLog({ code }: SystemFault, log: string): boolean {
	return log.includes(code === 'KILL' ? 'killed by SIGKILL' : '(INJECTED)');
}

export function describeFault(fault: Fault): string {
	const { code, nth } = fault;
	if ('syscall' in fault) return `${fault.syscall} ${nth} ${code}`;
	return `${fault.role} ${fault.call} ${nth} ${code}`;
}

const codes: readonly FaultCode[] = ['ENOSPC', 'EIO', 'EACCES', 'KILL'];

/**
 * Faults spread over what a build has called: of each process and call the first, the last and some between, with each of
 * the codes in turn.
 * @param atMost of each call
 */
export function spreadFaults(noted: readonly NotedCall[], atMost: number): HookFault[] {
	const faults: HookFault[] = [];
	const groups = Map.groupBy(noted, ({ role, call }) => JSON.stringify([role, call]));
	for (const own of groups.values()) {
		const [{ role, call } = { role: '', call: '' }] = own;
		for (const nth of spread(own.length, atMost)) {
			faults.push({ role, call, nth, code: codes[faults.length % codes.length] ?? 'EIO' });
		}
	}
	return faults;
}

/** Numbers from 1 to `last`, at most so many, evenly, with both ends. */
function spread(last: number, atMost: number): number[] {
	const count = Math.min(last, atMost);
	if (count === 1) return [last];
	return Array.from({ length: count }, (_, at) => 1 + Math.round((at * (last - 1)) / (count - 1)));
}

/** Which of the system's calls, of those that a build makes. */
const timesOf: Readonly<Record<string, readonly number[]>> = {
	...{ mkdir: [1, 2, 20], rename: [1, 2, 3, 4], symlink: [1], unlink: [1, 2], unlinkat: [1, 9] },
	...{ rmdir: [1], fsync: [1, 4, 5], pwrite64: [1, 3], syncfs: [1] },
};

/** What Node does not show: of the system's calls, in whatever program of the build, each refused and each the last. */
export const systemFaults: readonly SystemFault[] = Object.entries(timesOf).flatMap(
	([syscall, times], at) =>
		times.flatMap((nth): SystemFault[] => [
			{ syscall, nth, code: codes[(at + nth) % 3] ?? 'EIO' },
			{ syscall, nth, code: 'KILL' },
		]),
);
