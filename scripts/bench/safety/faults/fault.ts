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
export function injectFault(fault: HookFault): Readonly<Record<string, string>> {
	return { NODE_OPTIONS: `--import ${hook}`, FAULT: JSON.stringify(fault) };
}

/** The words before a command by which a call of the system goes wrong in it and all that it starts. */
export function straceFault({ syscall, nth, code }: SystemFault): string[] {
	const effect = code === 'KILL' ? 'signal=KILL' : `error=${code}`;
	const inject = `inject=${syscall}:${effect}:when=${nth}`;
	return ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${syscall}`, '-e', inject];
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

/** What Node does not show: of the system's calls, in whatever program of the build. */
export const systemFaults: readonly SystemFault[] = [
	...['mkdir', 'rename', 'unlink', 'rmdir', 'symlink', 'fsync', 'fdatasync'].flatMap(
		(syscall, at): SystemFault[] => [
			{ syscall, nth: 1, code: codes[at % 3] ?? 'EIO' },
			{ syscall, nth: 2, code: codes[(at + 1) % 3] ?? 'EIO' },
			{ syscall, nth: 1, code: 'KILL' },
		],
	),
	...['pwrite64', 'ftruncate', 'syncfs'].flatMap((syscall): SystemFault[] => [
		{ syscall, nth: 1, code: 'ENOSPC' },
		{ syscall, nth: 1, code: 'EIO' },
		{ syscall, nth: 1, code: 'KILL' },
	]),
	...[2, 3, 5, 8].map((nth): SystemFault => ({ syscall: 'rename', nth, code: 'KILL' })),
];
