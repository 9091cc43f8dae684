export interface Holdings<R> {
	readonly rows: readonly R[];
	/** The ids by the key of the letting or works. */
	readonly ids: ReadonlyMap<string, string>;
}
