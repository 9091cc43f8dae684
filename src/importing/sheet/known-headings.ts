/** The headings of a table, as far as finding its header row and reading merged cells needs them. */
export interface KnownHeadings {
	/** The column that a cell of a header row names, if it names one. */
	fieldOf(heading: string): string | undefined;
	/** The column that the words of a cell most likely mean, where no row names enough. */
	readonly likelyFieldOf?: (heading: string) => string | undefined;
	/** Does the column hold amounts or counts? One that is merged over rows counts once, not for each. */
	isCounted(field: string): boolean;
}
