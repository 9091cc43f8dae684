import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
	describeFault,
	injectFault,
	noteCalls,
	spreadFaults,
	type HookFault,
	type NotedCall,
} from '../../../scripts/bench/safety/faults/fault.ts';
import { treeData } from '../../trees.ts';
import { buildSmall } from './build-small.ts';

const program = path.resolve(import.meta.dirname, '../../fixtures/faults/small-build.ts');
/** Of one call. */
const faultsOfACall = 2;

interface Run {
	readonly code: number | null;
	readonly said: string;
}

/** A folder for sites, of its own for each fault. */
function aPlace(isReleases: boolean) {
	const parent = mkdtempSync(path.join(tmpdir(), 'sunlit-faults-'));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	const folder = path.join(parent, 'srv');
	mkdirSync(folder);
	const out = path.join(folder, isReleases ? 'current' : 'dist');
	const build = (content: string) => ({
		...{ out, dataFolder: treeData('clean'), content, isReleases },
	});
	return {
		folder,
		build: (content: string) => buildSmall(build(content)),
		/** In a process of its own. */
		run: async (content: string, environment: Readonly<Record<string, string>>): Promise<Run> => {
			const child = spawn(process.execPath, [program, JSON.stringify(build(content))], {
				stdio: ['ignore', 'ignore', 'pipe'],
				env: { ...process.env, ...environment },
			});
			let said = '';
			child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
			const [code] = (await once(child, 'close')) as [number | null];
			return { code, said };
		},
		/** What every file of the site says, once, if they agree. */
		served: () => {
			const files = ['index.html', 'villages/index.html', 'downloads/a.csv'];
			const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
			const { title } = JSON.parse(read('portal.json')) as { title: string };
			return [...new Set([title, ...files.map(read)])].join(' and ');
		},
	};
}

type Place = ReturnType<typeof aPlace>;

/** The faults that a build can meet, and a folder with a site for each to begin with. */
async function prepare(isReleases: boolean) {
	const { folder, build, run } = aPlace(isReleases);
	const [notes, old] = [path.join(folder, '../notes'), path.join(folder, '../old')];
	build('old');
	cpSync(folder, old, { recursive: true, verbatimSymlinks: true });
	expect(await run('new', noteCalls(notes))).toEqual({ code: 0, said: '' });
	const noted = readFileSync(notes, 'utf8').trimEnd().split('\n');
	const calls = noted.map((line) => JSON.parse(line) as NotedCall);
	return { old, waiting: spreadFaults(calls, faultsOfACall) };
}

/** What a fault breaks: nothing, where the rule holds. */
async function breakBy(fault: HookFault, place: Place, old: string): Promise<string[]> {
	const { folder, build, run, served } = place;
	cpSync(old, folder, { recursive: true, verbatimSymlinks: true });
	const { code, said } = await run('new', injectFault(fault, path.join(folder, '../met')));
	const seen = attempt(served);
	const next = attempt(() => {
		build('next');
		return served();
	});
	// The old site is deleted in the background.
	await expect.poll(() => readdirSync(folder).filter(isLeft), { timeout: 20_000 }).toEqual([]);
	return [
		...(['old', 'new'].includes(seen) || isGone(fault, seen) ? [] : [`serves ${seen}`]),
		...(isClear({ code, said }, fault) ? [] : [`gives ${code} and says ${said}`]),
		...(next === 'next' ? [] : [`the next build: ${next}`]),
	].map((wrong) => `${describeFault(fault)}: ${wrong}`);
}

const isLeft = (name: string) => !/^(dist|current|\d{6})$/.test(name);

function attempt(work: () => string): string {
	try {
		return work();
	} catch (error) {
		return String(error);
	}
}

/** Between the two renames of a plain folder there is none; the next command puts it back. */
function isGone({ call, code }: HookFault, seen: string): boolean {
	return call === 'renameSync' && code === 'KILL' && seen.includes('ENOENT');
}

/** Ended, it says nothing; done, too; refused, it says a sentence and where, without a stack. */
function isClear({ code, said }: Run, fault: HookFault): boolean {
	if (code === 0) return said === '';
	if (fault.code === 'KILL') return code === null;
	return code !== null && said.includes('。\n') && !/^\s+at /m.test(said) && said.includes('/');
}

describe('a build in which a call that writes goes wrong', () => {
	it.for([
		['a folder', false],
		['releases', true],
	] as const)(
		'to %s leaves the old site or the new one whole, says why in a sentence, and needs no repair',
		{ timeout: 120_000 },
		async ([, isReleases]) => {
			const { old, waiting } = await prepare(isReleases);
			expect(waiting.length).toBeGreaterThan(10);
			const broken: string[] = [];
			const work = async () => {
				for (let fault = waiting.pop(); fault; fault = waiting.pop()) {
					broken.push(...(await breakBy(fault, aPlace(isReleases), old)));
				}
			};
			await Promise.all([work(), work()]);
			expect(broken).toEqual([]);
		},
	);
});
