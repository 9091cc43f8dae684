import { isOfManifest, readManifest } from './manifest.ts';
import { SiteFaultError, verifySite, type SiteFault } from './verify.ts';

/** How a copy of a release stands to the list of its files. */
export interface ReleaseCheck {
	/** How many files the list has. */
	readonly files: number;
	/** `missing`, `changed` or `added` files, by path. */
	readonly faults: readonly SiteFault[];
}

/**
 * Holds every file of a copy of a release against the list that it has of them. What hosts add beside it, such as
 * compressed copies, counts as added.
 * @returns nothing where it has no list, or a damaged one
 */
export function checkRelease(site: string): ReleaseCheck | undefined {
	const listed = readManifest(site);
	if (!listed) return undefined;
	const known = Array.from(listed.values(), ({ path, sha256 }) => ({
		name: path,
		digest: Buffer.from(sha256, 'hex').toString('base64url'),
	}));
	try {
		verifySite(site, known, []);
	} catch (error) {
		if (!(error instanceof SiteFaultError)) throw error;
		return { files: listed.size, faults: error.faults.filter(({ file }) => !isOfManifest(file)) };
	}
	return { files: listed.size, faults: [] };
}
