import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { throwAway } from './abandoned-folders.ts';
import { syncFolder } from './durable.ts';
import { lockOutput, OutputInUseError } from './output-lock.ts';
import {
	followLink,
	isMounted,
	isOccupied,
	OutputOccupiedError,
	OutputUnusableError,
} from './output-place.ts';
import { orElse, stagingPrefix, type SitePlace } from './site-place.ts';

/** A plain folder, which the new site replaces by renaming. A link to it is followed, and stays a link. */
export function openSiteFolder(named: string): SitePlace {
	const out = followLink(named);
	const previous = previousOf(out);
	const clear = () => {
		if (existsSync(previous)) throwAway(previous, stagingPrefix(out));
	};
	return {
		out,
		clear,
		prepare() {
			if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
			if (isOccupied(out)) throw new OutputOccupiedError(named);
			if (isMounted(out, path.dirname(out))) throw new OutputUnusableError(named, 'mounted');
		},
		put(site) {
			clear();
			putInPlace(site, out, previous);
		},
	};
}

/** Puts a folder in the place of another, which is put aside; where that fails, the other is put back. */
export function putInPlace(fresh: string, out: string, previous: string): void {
	if (existsSync(out)) renameSync(out, previous);
	orElse(
		() => {
			if (existsSync(out)) renameSync(out, fresh);
			if (existsSync(previous)) renameSync(previous, out);
		},
		() => {
			renameSync(fresh, out);
			// The old one is deleted only when the disk knows the new one.
			syncFolder(path.dirname(out));
		},
	);
}

/**
 * Puts back a site that a killed build had put aside, for those who do not build; while a build is at work there, it is left to that.
 * @returns whether there was one
 */
export function putBackSite(named: string): boolean {
	const out = followLink(named);
	const isAside = () => !existsSync(out) && existsSync(previousOf(out));
	if (!isAside()) return false;
	try {
		const lock = lockOutput(out);
		const was = isAside();
		if (was) renameSync(previousOf(out), out);
		lock.release();
		return was;
	} catch (error) {
		if (error instanceof OutputInUseError) return false;
		throw error;
	}
}

function previousOf(out: string): string {
	return `${out}.previous`;
}
