/** What a village would be told by one version of the rules. Plain data. */
export interface RuleOutcome {
	/** Items disclosed late, or past their day and not there, be it only the table that belongs to them. */
	readonly late: number;
	/** Hints of the rules that need this village alone. */
	readonly hints: number;
}
