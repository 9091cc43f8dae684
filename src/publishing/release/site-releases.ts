import {
	existsSync,
	lstatSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { throwAway } from './abandoned-folders.ts';
import { syncFolder } from './durable.ts';
import { lockOutput } from './output-lock.ts';
import {
	isLink,
	isOccupied,
	mark,
	OutputOccupiedError,
	OutputUnusableError,
} from './output-place.ts';
import { orElse, stagingPrefix, type SitePlace } from './site-place.ts';

/** There is no release before the one that is served. */
export class NoEarlierReleaseError extends Error {
	readonly folder: string;

	constructor(folder: string) {
		super(`No release before the current one in ${folder}`);
		this.name = 'NoEarlierReleaseError';
		this.folder = folder;
	}
}

/** There is no such release. */
export class NoSuchReleaseError extends Error {
	readonly folder: string;
	readonly release: string;

	constructor(folder: string, release: string) {
		super(`No release ${release} in ${folder}`);
		this.name = 'NoSuchReleaseError';
		this.folder = folder;
		this.release = release;
	}
}

/** The name of the link to the release that is served. */
const current = 'current';

/** The path that a web server is given for a folder of releases. */
export function currentRelease(folder: string): string {
	return path.join(folder, current);
}

const digits = 6;
const numbered = /^\d{6,}$/;

/**
 * A folder of numbered sites, and a link to the one that is served: it is replaced in one step, so that at every moment there is a
 * whole site.
 * @param keep how many old ones stay; the one served before always does, for going back to
 */
export function openSiteReleases(folder: string, keep: number): SitePlace {
	const out = currentRelease(folder);
	let before: string | undefined;
	return {
		out,
		prepare: () => refuseForeign(out),
		put(site) {
			before = releaseAt(out);
			const name = nameAfter(readdirSync(folder));
			const release = path.join(folder, name);
			renameSync(site, release);
			orElse(
				() => renameSync(release, site),
				() => {
					syncFolder(folder);
					pointTo(out, name);
				},
			);
		},
		clear() {
			const served = releaseAt(out);
			const old = listReleases(folder).filter((name) => name !== served);
			for (const name of old.slice(keep)) {
				if (name !== before) throwAway(path.join(folder, name), stagingPrefix(out));
			}
		},
	};
}

/**
 * Deletes every release but the one that is served, for what was in them must not come back.
 * @throws OutputInUseError while a build is at work there
 */
export function dropOldReleases(folder: string): void {
	const out = currentRelease(folder);
	const lock = lockOutput(out);
	try {
		const served = releaseAt(out);
		for (const name of listReleases(folder)) {
			if (name !== served) rmSync(path.join(folder, name), { recursive: true });
		}
	} finally {
		lock.release();
	}
}

/**
 * Serves the release before the current one again.
 * @returns its name
 * @throws NoEarlierReleaseError
 * @throws OutputUnusableError, OutputOccupiedError when there are no releases of this program
 * @throws OutputInUseError while a build is at work there
 */
export function rollBack(folder: string): string {
	return serve(folder, ({ names, served = '' }) => {
		const [earlier] = names.filter((name) => Number(name) < Number(served));
		if (earlier === undefined) throw new NoEarlierReleaseError(folder);
		return earlier;
	});
}

/**
 * Serves a release by its name, an older or a newer one.
 * @throws NoSuchReleaseError, and as {@link rollBack}
 */
export function serveRelease(folder: string, release: string): void {
	serve(folder, ({ names }) => {
		if (!names.includes(release)) throw new NoSuchReleaseError(folder, release);
		return release;
	});
}

/** The releases of a folder, the newest first, and the one that is served. */
export interface Releases {
	readonly names: readonly string[];
	readonly served: string | undefined;
}

export function readReleases(folder: string): Releases {
	const out = currentRelease(folder);
	if (!existsSync(folder)) return { names: [], served: undefined };
	refuseForeign(out);
	return { names: listReleases(folder), served: releaseAt(out) };
}

function serve(folder: string, choose: (releases: Releases) => string): string {
	if (!existsSync(folder)) throw new NoEarlierReleaseError(folder);
	const out = currentRelease(folder);
	const lock = lockOutput(out);
	try {
		const chosen = choose(readReleases(folder));
		pointTo(out, chosen);
		return chosen;
	} finally {
		lock.release();
	}
}

/** Has the link lead to another release, in one step; where that fails, it leads where it did. */
function pointTo(out: string, name: string): void {
	const before = releaseAt(out);
	relink(out, name);
	orElse(
		() => (before === undefined ? rmSync(out) : relink(out, before)),
		() => syncFolder(path.dirname(out)),
	);
}

function relink(out: string, name: string): void {
	const fresh = `${out}.staging-link`;
	rmSync(fresh, { force: true });
	symlinkSync(name, fresh, 'dir');
	renameSync(fresh, out);
}

/** What the link leads to, as it is written. */
function releaseAt(out: string): string | undefined {
	return isLink(out) ? readlinkSync(out) : undefined;
}

/** The newest first. What is numbered but no site of this program is not counted. */
function listReleases(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => numbered.test(name) && existsSync(path.join(folder, name, mark)))
		.sort((a, b) => Number(b) - Number(a));
}

function nameAfter(names: readonly string[]): string {
	const numbers = names.filter((name) => numbered.test(name)).map(Number);
	return String(Math.max(0, ...numbers) + 1).padStart(digits, '0');
}

function refuseForeign(out: string): void {
	if (!lstatSync(out, { throwIfNoEntry: false })) return;
	if (!isLink(out)) throw new OutputUnusableError(out, 'not-a-link');
	if (isOccupied(out)) throw new OutputOccupiedError(out);
}
