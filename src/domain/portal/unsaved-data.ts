/**
 * The data of a site are not what git keeps of them. `changed`: files are not in the newest commit as they are;
 * `not-in-git`: there is no commit of them at all; `unknown`: git is not there, or cannot read the repository.
 */
export interface UnsavedData {
	readonly reason: 'changed' | 'not-in-git' | 'unknown';
	/** Paths below the data folder of the files that are `changed`; empty for the other reasons. */
	readonly files: readonly string[];
}
