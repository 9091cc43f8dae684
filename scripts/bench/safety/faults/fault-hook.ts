/**
 * Loaded into every process of a build by `NODE_OPTIONS=--import`: notes each call that writes to a disk, or has one of them
 * fail as the system would have it, or end the process. For what `strace` cannot tell apart, and where there is none.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import type { HookFault } from './fault.ts';

type Call = (...args: unknown[]) => unknown;

const { appendFileSync, writeFileSync } = fs;
const notes = process.env['FAULT_NOTES'];
const met = process.env['FAULT_MET'];
const fault = JSON.parse(process.env['FAULT'] ?? 'null') as HookFault | null;

/** A program of one line is what deletes in the background. */
const role = process.execArgv.includes('--eval')
	? 'deletion'
	: path.basename(process.argv[1] ?? '', '.ts');

const writingFlags = /[wa+]/;

/** The calls that write, by the name that the system has for them. */
const systemNames = {
	...{ writeFileSync: 'write', appendFileSync: 'write', openSync: 'open', mkdirSync: 'mkdir' },
	...{ mkdtempSync: 'mkdir', renameSync: 'rename', rmSync: 'rm', rmdirSync: 'rmdir' },
	...{ unlinkSync: 'unlink', symlinkSync: 'symlink', fsyncSync: 'fsync' },
	...{ ftruncateSync: 'ftruncate', copyFileSync: 'copyfile', cpSync: 'cp' },
} as const;

/** The same where they are waited for. */
const asyncNames = {
	...{ writeFile: 'write', appendFile: 'write', mkdir: 'mkdir', rename: 'rename', rm: 'rm' },
} as const;

/** Of these the system says no place. */
const isOpen = new Set(['write', 'fsync', 'ftruncate']);
/** Of these, two. */
const hasTwo = new Set(['rename', 'symlink', 'copyfile', 'cp']);

const counts = new Map<string, number>();
/** Some calls are made of others. */
let isInside = false;

function meet(call: string, syscall: string, args: readonly unknown[]): void {
	if (call === 'openSync' && !writingFlags.test(String(args[1]))) return;
	const place = typeof args[0] === 'string' ? args[0] : '';
	const nth = (counts.get(call) ?? 0) + 1;
	counts.set(call, nth);
	if (notes) appendFileSync(notes, `${JSON.stringify({ role, call, place })}\n`);
	if (fault?.role !== role || fault.call !== call || fault.nth !== nth) return;
	if (met) writeFileSync(met, '');
	if (syscall === 'write' && typeof args[1] === 'string') {
		// Cut off in the middle, as it is where the disk is full.
		const half = args[1].slice(0, args[1].length / 2);
		(call.startsWith('append') ? appendFileSync : writeFileSync)(place, half);
	}
	if (fault.code === 'KILL') process.kill(process.pid, 'SIGKILL');
	const message = `${fault.code}: put in the way, ${syscall}`;
	const other = typeof args[1] === 'string' && hasTwo.has(syscall) ? { dest: args[1] } : {};
	const named = isOpen.has(syscall) ? {} : { path: place, ...other };
	throw Object.assign(new Error(message), { code: fault.code, syscall, ...named });
}

function put(target: object, names: Readonly<Record<string, string>>, isAsync: boolean): void {
	for (const [name, syscall] of Object.entries(names)) {
		const call = Reflect.get(target, name) as Call;
		const hooked = (...args: unknown[]) => {
			if (isInside) return call(...args);
			isInside = true;
			try {
				meet(name, syscall, args);
				return call(...args);
			} finally {
				isInside = false;
			}
		};
		// eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is to be a refused promise
		Reflect.set(target, name, isAsync ? async (...args: unknown[]) => hooked(...args) : hooked);
	}
}

put(fs, systemNames, false);
put(fs.promises, asyncNames, true);
syncBuiltinESMExports();
