/** Where the sites of this program are served from: a folder, or a link to the newest of several. */
export interface SitePlace {
	/** What readers are served. */
	readonly out: string;
	/**
	 * Puts back what a killed build had put aside.
	 * @throws OutputOccupiedError when anything but a site stands there
	 * @throws OutputUnusableError when no site can be put there
	 */
	prepare(): void;
	/** Puts a finished site in place, from a folder beside it; where that fails, the old one is there as before. */
	put(site: string): void;
	/** Takes away what readers need no more. */
	clear(): void;
}

/** Does something, or where that fails, something else before the failure is passed on. */
export function orElse<T>(undo: () => void, work: () => T): T {
	try {
		return work();
	} catch (error) {
		attempt(undo);
		throw error;
	}
}

/** Does what the next build does where it fails here. */
export function attempt(work: () => void): void {
	try {
		work();
	} catch {
		// Nothing depends on it before then.
	}
}

/** Beside the place of a site, what belongs to builds is named with this. */
export function stagingPrefix(out: string): string {
	return `${out.replace(/^.*[\\/]/, '')}.staging-`;
}
