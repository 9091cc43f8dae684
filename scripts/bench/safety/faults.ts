import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeTinyCounty } from './faults/county.ts';
import {
	describeFault,
	noteCalls,
	spreadFaults,
	systemFaults,
	type Fault,
	type NotedCall,
} from './faults/fault.ts';
import { digestTree, runBuild, type BuildRun, type BuildToRun } from './faults/run-build.ts';
import type { SafetyFigure, SafetyMeasurement } from './measurement.ts';

/** Of one call in one process. */
const faultsOfACall = 3;
const atOnce = 2;

const hasStrace = spawnSync('strace', ['-V']).error === undefined;

/** A kind of place for a site. */
interface Kind {
	readonly flag: '--out' | '--releases';
	/** What is served, below the folder of a fault. */
	readonly site: string;
	/** What the flag names, below it. */
	readonly named: string;
	/** The names that belong there when no build is at work. */
	readonly belongs: RegExp;
	/** Which faults are tried. */
	readonly tries: (fault: Fault) => boolean;
}

const kinds: readonly Kind[] = [
	{ flag: '--out', site: 'dist', named: 'dist', belongs: /^dist$/, tries: () => true },
	{
		...{ flag: '--releases', site: 'current', named: '', belongs: /^(current|\d{6})$/ },
		// Up to the release, both do the same.
		tries: (fault) =>
			'syscall' in fault
				? /^(rename|symlink|fsync)$/.test(fault.syscall)
				: fault.role === 'build' && /^(rename|symlink|fsync|mkdtemp|rm)Sync$/.test(fault.call),
	},
];

/** What a build is held against. */
interface Reference {
	readonly project: string;
	readonly kind: Kind;
	/** The data of the old site, and of the new. */
	readonly data: readonly [string, string];
	readonly digests: readonly [string, string];
	/** A folder with the old site. */
	readonly old: string;
}

type Survived = Readonly<Record<'whole' | 'clear' | 'clean', boolean>>;

/**
 * One call that writes goes wrong in each build, wherever that is: the site must be the old or the new one to the byte, the build done
 * or refused with a sentence, and the next build must leave nothing of it.
 */
export const faults: SafetyMeasurement = {
	name: '写入出错或者被终止',
	async measure(project, scratch) {
		const figures: SafetyFigure[] = [];
		for (const kind of kinds) {
			const own = path.join(scratch, kind.site);
			const reference = await prepare(project, kind, own);
			if (!reference) {
				figures.push({ what: kind.flag, value: '没有这个选项' });
				continue;
			}
			figures.push(...(await sweep(reference, own)));
		}
		if (!hasStrace) figures.push({ what: '没有装 strace，系统调用没有试', value: '' });
		return figures;
	},
};

/** The sites of old and new data, and the calls of a build that replaces one by the other; nothing where the checkout has no such place. */
async function prepare(project: string, kind: Kind, own: string): Promise<Reference | undefined> {
	const data = [path.join(own, 'old-data'), path.join(own, 'new-data')] as const;
	writeTinyCounty(data[0], '打印纸');
	writeTinyCounty(data[1], '墨盒');
	const [old, fresh, temporary] = [
		path.join(own, 'old'),
		path.join(own, 'new'),
		path.join(own, 'tmp'),
	];
	for (const folder of [old, fresh, temporary]) mkdirSync(folder);
	const place = (folder: string) => [kind.flag, path.join(folder, kind.named)];
	const log = path.join(own, 'log');
	const first = await runBuild({ project, data: data[0], place: place(old), temporary, log });
	if (first.code === 2) return undefined;
	await runBuild({ project, data: data[1], place: place(fresh), temporary, log });
	const digests = [old, fresh].map((folder) => digestTree(path.join(folder, kind.site)));
	return { project, kind, data, digests: digests as [string, string], old };
}

async function sweep(reference: Reference, own: string): Promise<SafetyFigure[]> {
	const waiting: Fault[] = [
		...spreadFaults(await noteBuild(reference, own), faultsOfACall),
		...(hasStrace ? systemFaults : []),
	].filter(reference.kind.tries);
	const counts = { met: 0, whole: 0, clear: 0, clean: 0, all: 0 };
	const failed: SafetyFigure[] = [];
	const work = async () => {
		for (let fault = waiting.pop(); fault; fault = waiting.pop()) {
			const survived = await tryFault(reference, fault, path.join(own, `fault-${waiting.length}`));
			if (!survived) continue;
			counts.met += 1;
			for (const rule of ['whole', 'clear', 'clean'] as const) counts[rule] += +survived[rule];
			const wrong = wordsOf(survived);
			if (wrong.length === 0) counts.all += 1;
			else failed.push({ what: describeFault(fault), value: wrong.join('，') });
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	const of = (count: number) => `${count} / ${counts.met}`;
	const { flag } = reference.kind;
	return [
		{ what: `${flag}：全都守住`, value: of(counts.all) },
		{ what: `${flag}：旧的或者新的网站，一个字节不差`, value: of(counts.whole) },
		{ what: `${flag}：做成了，或者说得清楚`, value: of(counts.clear) },
		{ what: `${flag}：下一次生成以后什么都不剩`, value: of(counts.clean) },
		...failed,
	];
}

function wordsOf({ whole, clear, clean }: Survived): string[] {
	return [
		...(whole ? [] : ['网站坏了']),
		...(clear ? [] : ['没有说清楚']),
		...(clean ? [] : ['有东西剩下']),
	];
}

/** Every call by which a build writes. */
async function noteBuild(reference: Reference, own: string): Promise<NotedCall[]> {
	const notes = path.join(own, 'notes');
	const folder = path.join(own, 'noted');
	await runBuild({ ...buildOf(reference, folder), environment: noteCalls(notes) });
	rmSync(folder, { recursive: true });
	return readFileSync(notes, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as NotedCall);
}

/** A build of the new data in place of the old site, in a folder of its own. */
function buildOf({ project, kind, data, old }: Reference, folder: string): BuildToRun {
	const [site, temporary] = [path.join(folder, 'srv'), path.join(folder, 'tmp')];
	mkdirSync(folder);
	cpSync(old, site, { recursive: true, verbatimSymlinks: true });
	mkdirSync(temporary);
	const place = [kind.flag, path.join(site, kind.named)];
	return { project, data: data[1], place, temporary, log: path.join(folder, 'log') };
}

/** @returns nothing when the build does not come to the fault */
async function tryFault(
	reference: Reference,
	fault: Fault,
	folder: string,
): Promise<Survived | undefined> {
	const { project, kind, digests } = reference;
	const build = buildOf(reference, folder);
	const site = path.join(folder, 'srv', kind.site);
	const left = () => [
		...readdirSync(path.join(folder, 'srv')).filter((name) => !kind.belongs.test(name)),
		...readdirSync(build.temporary),
		...compilingIn(project),
	];
	const run = await runBuild({ ...build, fault });
	if (!run.met) return undefined;
	const seen = digestTree(site);
	const isBetween = seen === '' && kind.flag === '--out' && fault.code === 'KILL';
	const isUntouched = seen !== '' && (await isEmptySoon(left));
	// Where nothing is left, the next build begins as this one did.
	const next = isUntouched ? { code: 0 } : await runBuild(build);
	return {
		whole: digests.includes(seen) || (isBetween && next.code === 0),
		clear: isClear(run, fault),
		clean: next.code === 0 && (await isEmptySoon(left)) && digests.includes(digestTree(site)),
	};
}

function compilingIn(project: string): string[] {
	return readdirSync(path.join(project, '.cache')).filter(
		(name) => !/^(app-.*|corrections\.json)$/.test(name),
	);
}

/** What is thrown away is deleted in the background. */
async function isEmptySoon(left: () => readonly string[]): Promise<boolean> {
	for (let look = 0; look < looksAtMost; look += 1) {
		if (left().length === 0) return true;
		await setTimeout(millisecondsBetweenLooks);
	}
	return false;
}

const looksAtMost = 20;
const millisecondsBetweenLooks = 250;

/** Done, ended by force, or refused with sentences and no stack. */
function isClear({ code, said }: BuildRun, fault: Fault): boolean {
	if (code === 0) return true;
	const hasStack = /^\s+at .+:\d+/m.test(said);
	if (fault.code === 'KILL' && code === null) return !hasStack;
	return !hasStack && said.includes('。\n');
}
