import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clearAbandoned, clearLeftovers } from './abandoned-folders.ts';
import { digestOf, type WrittenFile } from '../site-writer.ts';
import { syncFileSystem } from './durable.ts';
import { refuseWithoutRoom } from './free-space.ts';
import { lockOutput } from './output-lock.ts';
import { writeManifest } from './manifest.ts';
import { makeParent, mark, refuseOverlap, refusedAs, removeEmpty } from './output-place.ts';
import { openSiteFolder } from './site-folder.ts';
import { attempt, orElse, stagingPrefix } from './site-place.ts';
import { openSiteReleases } from './site-releases.ts';

export interface StagingOptions {
	/** Where the site goes: with `releases`, the link in their folder. */
	readonly out: string;
	readonly dataFolder: string;
	/** Set where old releases are kept beside the one that is served, and how many. */
	readonly releases?: { readonly keep: number } | undefined;
}

/**
 * A fresh folder beside `out` in which the site is built whole, and which then takes its place.
 * Killed at any moment, a build leaves the old site or the new one; what an earlier build left behind is
 * cleared, or put back if it was the site itself.
 * Everything about the place is looked at before there is work to lose.
 * @throws OutputOccupiedError when `out` holds anything but a site that a build made
 * @throws OutputUnusableError when no site can be put there
 * @throws OutputInUseError while another build is at work there
 * @throws NoRoomError when the disk is too full
 */
export function openStaging(options: StagingOptions) {
	const { releases } = options;
	const [named, dataFolder] = [path.resolve(options.out), path.resolve(options.dataFolder)];
	const above = path.dirname(named);
	refuseOverlap(releases ? above : named, dataFolder);
	const place = releases ? openSiteReleases(above, releases.keep) : openSiteFolder(named);
	const { out } = place;
	const parent = path.dirname(out);
	const prefix = stagingPrefix(out);
	const firstMade = makeParent(parent, named);
	const removeMade = () => {
		if (firstMade !== undefined) removeEmpty(parent, firstMade);
	};
	const lock = orElse(removeMade, () => refusedAs(named, () => lockOutput(out)));
	const giveUp = () => {
		attempt(() => lock.release());
		attempt(removeMade);
	};
	const staging = orElse(giveUp, () => {
		place.prepare();
		clearAbandoned(parent, prefix);
		refuseWithoutRoom(parent, existsSync(out) ? realpathSync(out) : undefined, dataFolder);
		return refusedAs(named, () => mkdtempSync(path.join(parent, prefix)));
	});
	const discard = () => {
		// Processes that were ended may still be at their last file.
		attempt(() => rmSync(staging, { recursive: true, force: true, maxRetries: 5 }));
		giveUp();
	};
	// Its owner alone may look into such a folder; a site is for everybody.
	const folder = path.join(staging, 'site');
	// For what the build keeps while it is at work; goes when the build ends, and with what a killed one left behind.
	const scratch = path.join(staging, 'scratch');
	orElse(discard, () => {
		mkdirSync(folder);
		mkdirSync(scratch);
	});
	return {
		folder,
		scratch,
		/**
		 * Puts the finished site in the place of the old one, which is deleted afterwards.
		 * @param description what the site says of itself @param written its files, to be listed
		 */
		release(description: object, written: Iterable<WrittenFile>) {
			const told = new TextEncoder().encode(`${JSON.stringify(description, null, '\t')}\n`);
			writeFileSync(path.join(folder, mark), told);
			const own = { name: mark, bytes: told.length, digest: digestOf(told) };
			writeManifest(folder, [...written, own]);
			syncFileSystem(folder);
			place.put(folder);
			attempt(() => place.clear());
			// A process of a killed build that had not yet noticed may have made its folder once more.
			attempt(() => clearLeftovers(parent, prefix));
			attempt(() => lock.release());
		},
		/** Gives the site up: nothing of it is left, nor of the folders made for it. */
		discard,
	};
}
