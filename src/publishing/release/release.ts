import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { clearAbandoned, throwAway } from './abandoned-folders.ts';

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

/**
 * A fresh folder beside `out` in which the site is built whole, and which then takes its place by renaming.
 * Killed at any moment, a build leaves the old site or the new one; what an earlier build left behind is
 * cleared, or put back if it was the site itself.
 * @throws OutputOccupiedError when `out` holds anything but a site that a build made
 */
export function openStaging(out: string) {
	recover(out);
	if (isOccupied(out)) throw new OutputOccupiedError(out);
	const parent = path.dirname(out);
	const prefix = stagingPrefix(out);
	const staging = path.join(parent, `${prefix}${process.pid}`);
	const firstMade = mkdirSync(staging, { recursive: true }) ?? staging;
	return {
		folder: staging,
		/** Puts the finished site in the place of the old one, which is deleted afterwards. */
		release(description: object) {
			writeFileSync(path.join(staging, mark), `${JSON.stringify(description, null, '\t')}\n`);
			const previous = previousOf(out);
			if (existsSync(previous)) throwAway(previous, prefix);
			if (existsSync(out)) renameSync(out, previous);
			renameSync(staging, out);
			if (existsSync(previous)) throwAway(previous, prefix);
		},
		/** Gives the site up: nothing of it is left, nor of the folders made for it. */
		discard() {
			rmSync(staging, { recursive: true, force: true });
			if (firstMade !== staging) removeEmpty(parent, firstMade);
		},
	};
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
