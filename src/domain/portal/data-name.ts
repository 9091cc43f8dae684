/** By what the data of a site are known again. */
export interface DataName {
	/** The commit that has them as they are; absent where there is none. */
	readonly commit?: string | undefined;
	/** The digest of all files. */
	readonly digest: string;
}
