import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	rmdirSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../shard-process.ts';

/** The mark of a folder that a build made and may therefore replace. */
export const mark = 'portal.json';

/** The place given for the site holds something else, which a build must not replace. */
export class OutputOccupiedError extends Error {
	readonly folder: string;

	constructor(folder: string) {
		super(`Not a site built by this program: ${folder}`);
		this.name = 'OutputOccupiedError';
		this.folder = folder;
	}
}

/**
 * The place given for the site cannot be one: something is mounted there, it is a link that leads nowhere, it cannot be written
 * beside, it and the data or the program hold one another, or it is no link where a link to releases must be.
 */
export class OutputUnusableError extends Error {
	readonly folder: string;
	readonly reason:
		| 'mounted'
		| 'broken-link'
		| 'not-writable'
		| 'not-a-link'
		| 'overlaps-data'
		| 'overlaps-program';

	constructor(folder: string, reason: OutputUnusableError['reason']) {
		super(`Not a place for a site (${reason}): ${folder}`);
		this.name = 'OutputUnusableError';
		this.folder = folder;
		this.reason = reason;
	}
}

/** Of these the site is compiled: what lies in them goes into every page of the next. */
const compiledFolders = ['src', 'public'].map((name) => path.join(projectFolder, name));

/**
 * Refuses a place that holds the data or the program, or lies in the data or in what is compiled.
 * @throws OutputUnusableError
 */
export function refuseOverlap(out: string, dataFolder: string): void {
	const place = realPlaceOf(out);
	const program = realPlaceOf(projectFolder);
	if (
		isWithin(program, place) ||
		compiledFolders.some((each) => isWithin(place, realPlaceOf(each)))
	)
		throw new OutputUnusableError(out, 'overlaps-program');
	const data = realPlaceOf(dataFolder);
	if (isWithin(place, data) || isWithin(data, place)) {
		throw new OutputUnusableError(out, 'overlaps-data');
	}
}

/** Where a path leads, also one of which the end is not there yet. */
function realPlaceOf(place: string): string {
	const parent = path.dirname(place);
	if (existsSync(place) || parent === place) return realpathSync(place);
	return path.join(realPlaceOf(parent), path.basename(place));
}

function isWithin(inner: string, outer: string): boolean {
	const way = path.relative(outer, inner);
	return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** Where a link leads, so that the link itself is never replaced. @throws OutputUnusableError when it leads nowhere */
export function followLink(out: string): string {
	if (!isLink(out)) return out;
	if (!existsSync(out)) throw new OutputUnusableError(out, 'broken-link');
	return realpathSync(out);
}

export function isLink(out: string): boolean {
	try {
		return lstatSync(out).isSymbolicLink();
	} catch {
		// Not there yet, or below something that is no folder: that is found when the folder above is made.
		return false;
	}
}

/** @returns the first folder that had to be made, if any @throws OutputUnusableError when there can be none */
export function makeParent(parent: string, named: string): string | undefined {
	return refusedAs(named, () => mkdirSync(parent, { recursive: true }));
}

/** Does the first work in the folder of a site. @throws OutputUnusableError when that folder is not ours to write in */
export function refusedAs<T>(named: string, work: () => T): T {
	try {
		return work();
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
export function isMounted(out: string, parent: string): boolean {
	const own = statSync(out, { throwIfNoEntry: false });
	return own !== undefined && own.dev !== statSync(parent).dev;
}

/** Does something stand there that no build has made? */
export function isOccupied(out: string): boolean {
	if (!existsSync(out)) return false;
	if (!statSync(out).isDirectory()) return true;
	return readdirSync(out).length > 0 && !existsSync(path.join(out, mark));
}

/** Removes a folder and those above it, up to `last`, as long as nobody has put anything in. */
export function removeEmpty(folder: string, last: string): void {
	if (readdirSync(folder).length > 0) return;
	rmdirSync(folder);
	if (folder !== last) removeEmpty(path.dirname(folder), last);
}
