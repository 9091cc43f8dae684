import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { RuleChange } from '../../domain/rules/rule-change.ts';
import type { NoLog } from '../correction.ts';

/** Rules that were changed together, as git tells it. */
export interface RuleRevision {
	/** The day of the commit, in Beijing; of what is not committed yet, the day of the site. */
	readonly on: IsoDate;
	/** Absent for what is not committed yet. */
	readonly commit?: string;
	readonly changes: readonly RuleChange[];
	/** The county's own files before and after it, by their places among {@link RuleHistory.versions}; absent for old ones. */
	readonly before?: number;
	readonly after?: number;
}

/** The county's own files as they were written: text by name, empty where there is none. */
export type RuleFiles = Readonly<Record<RuleFile, string>>;

export const ruleFiles = ['portal.yaml', 'villages.csv', 'catalogue.csv', 'standards.csv'] as const;

export type RuleFile = (typeof ruleFiles)[number];

/** What git tells of the rules of a county. Plain data. */
export interface RuleHistory {
	/** Oldest first; of the time from which changes count. */
	readonly revisions: readonly RuleRevision[];
	/** Those before and after the newest revisions, each once. */
	readonly versions: readonly RuleFiles[];
	/** The ids of villages that were published, and that the register has no longer. */
	readonly gone: readonly string[];
	/** Of those that the register still has, and whose folders are not there any more. */
	readonly emptied: readonly string[];
}

export type RuleHistoryRead = RuleHistory | NoLog;
