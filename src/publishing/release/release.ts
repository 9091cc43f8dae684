import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { clearAbandoned, clearLeftovers, throwAway } from './abandoned-folders.ts';
import { lockOutput } from './output-lock.ts';

/** The mark of a folder that a build made and may therefore replace. */
const mark = 'portal.json';

/** The place given for the site holds something else, which a build must not replace. */
export class OutputOccupiedError extends Error {
	readonly folder: string;

	constructor(folder: string) {
		super(`Not a site built by this program: ${folder}`);
		this.name = 'OutputOccupiedError';
		this.folder = folder;
	}
}

/** The place given for the site cannot be one: it is where something is mounted, a link that leads nowhere, or cannot be written beside. */
export class OutputUnusableError extends Error {
	readonly folder: string;
	readonly reason: 'mounted' | 'broken-link' | 'not-writable';

	constructor(folder: string, reason: OutputUnusableError['reason']) {
		super(`Not a place for a site (${reason}): ${folder}`);
		this.name = 'OutputUnusableError';
		this.folder = folder;
		this.reason = reason;
	}
}

/**
 * A fresh folder beside `out` in which the site is built whole, and which then takes its place by renaming.
 * Killed at any moment, a build leaves the old site or the new one; what an earlier build left behind is
 * cleared, or put back if it was the site itself.
 * Everything about the place is looked at before there is work to lose. A link is followed, and stays a link.
 * @throws OutputOccupiedError when `out` holds anything but a site that a build made
 * @throws OutputUnusableError when no site can be put there
 * @throws OutputInUseError while another build is at work there
 */
export function openStaging(named: string) {
	const out = followLink(named);
	const parent = path.dirname(out);
	const firstMade = makeParent(parent, named);
	const lock = lockOutput(out);
	const prefix = stagingPrefix(out);
	const giveUp = () => {
		lock.release();
		if (firstMade !== undefined) removeEmpty(parent, firstMade);
	};
	const staging = orElse(giveUp, () => {
		recover(out);
		if (isOccupied(out)) throw new OutputOccupiedError(named);
		if (isMounted(out, parent)) throw new OutputUnusableError(named, 'mounted');
		return mkdtempSync(path.join(parent, prefix));
	});
	// Its owner alone may look into such a folder; a site is for everybody.
	const folder = path.join(staging, 'site');
	mkdirSync(folder);
	return {
		folder,
		/** For what the build keeps while it is at work; goes when the build ends, and with what a killed one left behind. */
		scratch: path.join(staging, 'scratch'),
		/** Puts the finished site in the place of the old one, which is deleted afterwards. */
		release(description: object) {
			writeFileSync(path.join(folder, mark), `${JSON.stringify(description, null, '\t')}\n`);
			const previous = previousOf(out);
			if (existsSync(previous)) throwAway(previous, prefix);
			putInPlace(folder, out, previous);
			if (existsSync(previous)) throwAway(previous, prefix);
			// A process of a killed build that had not yet noticed may have made its folder once more.
			clearLeftovers(parent, prefix);
			lock.release();
		},
		/** Gives the site up: nothing of it is left, nor of the folders made for it. */
		discard() {
			rmSync(staging, { recursive: true, force: true });
			giveUp();
		},
	};
}

/** Does something, or where that fails, something else before the failure is passed on. */
function orElse<T>(undo: () => void, work: () => T): T {
	try {
		return work();
	} catch (error) {
		undo();
		throw error;
	}
}

/** Puts a folder in the place of another, which is put aside; where that fails, the other is put back. */
export function putInPlace(fresh: string, out: string, previous: string): void {
	if (existsSync(out)) renameSync(out, previous);
	orElse(
		() => {
			if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
		},
		() => renameSync(fresh, out),
	);
}

/** Where a link leads, so that the link itself is never replaced. */
function followLink(out: string): string {
	if (!isLink(out)) return out;
	if (!existsSync(out)) throw new OutputUnusableError(out, 'broken-link');
	return realpathSync(out);
}

function isLink(out: string): boolean {
	try {
		return lstatSync(out).isSymbolicLink();
	} catch {
		// Not there yet, or below something that is no folder: that is found when the folder above is made.
		return false;
	}
}

/** @returns the first folder that had to be made, if any */
function makeParent(parent: string, named: string): string | undefined {
	try {
		const firstMade = mkdirSync(parent, { recursive: true });
		rmSync(mkdtempSync(path.join(parent, '.writable-')), { recursive: true });
		return firstMade;
	} catch (error) {
		if (!isRefusal(error)) throw error;
		throw new OutputUnusableError(named, 'not-writable');
	}
}

/** A folder that is not ours to write in, or no folder; a full disk is another matter. */
function isRefusal(error: unknown): boolean {
	const { code = '' } = error as NodeJS.ErrnoException;
	return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code);
}

/** Is another file system mounted at a folder? It cannot be renamed. */
function isMounted(out: string, parent: string): boolean {
	const own = statSync(out, { throwIfNoEntry: false });
	return own !== undefined && own.dev !== statSync(parent).dev;
}

/** Removes a folder and those above it, up to `last`, as long as nobody has put anything in. */
function removeEmpty(folder: string, last: string): void {
	if (readdirSync(folder).length > 0) return;
	rmdirSync(folder);
	if (folder !== last) removeEmpty(path.dirname(folder), last);
}

function isOccupied(out: string): boolean {
	if (!existsSync(out)) return false;
	if (!statSync(out).isDirectory()) return true;
	return readdirSync(out).length > 0 && !existsSync(path.join(out, mark));
}

function previousOf(out: string): string {
	return `${out}.previous`;
}

/** Mends what a killed build left: the old site is put back, half-built folders of dead processes go. */
function recover(out: string): void {
	const previous = previousOf(out);
	if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
	clearAbandoned(path.dirname(out), stagingPrefix(out));
}

function stagingPrefix(out: string): string {
	return `${path.basename(out)}.staging-`;
}
