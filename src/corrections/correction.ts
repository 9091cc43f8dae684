import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { VillageTableName } from '../domain/tables/index.ts';

/** A cell that says something else than it was published with, in the written form of the table. */
export interface CellChange {
	/** The field of the table. */
	readonly field: string;
	/** Absent where nothing was written. Of long texts, the part that differs. */
	readonly before?: string;
	readonly after?: string;
	/** What it said may not be shown: it may name a private person, or holds what must not be published. */
	readonly withheld?: true;
	/** Since when it had said what it said before, where it had been corrected already. */
	readonly changedOn?: IsoDate;
}

/**
 * What was done to something published: a row says something else, was added to what had been published
 * without it, or is gone; a whole file is gone; the text or an attachment that a disclosure names is another.
 */
export type CorrectionKind = 'changed' | 'added' | 'removed' | 'withdrawn' | 'replaced';

/** A change of published data. Nothing is in it that may not be shown. */
export interface Correction {
	/** Unique in the county, and the same in every build. */
	readonly id: string;
	readonly village: string;
	readonly table: VillageTableName;
	readonly kind: CorrectionKind;
	/** The day of the commit, in Beijing; never before that of the commit which it follows. */
	readonly on: IsoDate;
	/** The commit bears another date, which cannot be right. */
	readonly misdated?: true;
	readonly commit: string;
	/**
	 * What was published as one: `ledger/2025-03`, `finance/CW2025-03`, `balances/2025-03`. Rows without an id
	 * have a digest in its place.
	 */
	readonly issue: string;
	/** The same for the same row, and tells nothing about it. */
	readonly row: string;
	/** What the row is called by: its number, voucher, account. Absent where it may not be shown. */
	readonly name?: string;
	/** Key of the period it is about. */
	readonly period?: string;
	/** The item of the catalogue that a disclosure fulfils. */
	readonly obligation?: string;
	/** When it was first committed; absent for what was there before the log began. */
	readonly publishedOn?: IsoDate;
	/** What the disclosure states as the day of its publication, where the commit is not known. */
	readonly statedOn?: IsoDate;
	/** Of a row that was added or removed: what may be shown of it. */
	readonly cells: readonly CellChange[];
	/** How many rows a file held that is gone. */
	readonly rows?: number;
	/** 更正说明 as it was written with the change, or later. */
	readonly reason?: string;
	/** When it was written, where that was later. */
	readonly reasonOn?: IsoDate;
	/** The row that gave the reason, and whether it may be shown. */
	readonly reasonRow?: string;
	readonly reasonWithheld?: true;
}

/** A version of a file that could not be read, and so was not published. */
export interface SkippedVersion {
	readonly village: string;
	readonly table: VillageTableName;
	/** The period or batch in the file's name. */
	readonly name?: string;
	readonly commit: string;
	readonly on: IsoDate;
}

/** When what was published as one was first committed, by its name in {@link Correction.issue}. */
export type FirstPublished = Readonly<Record<string, IsoDate>>;

/**
 * Why there is no log: git is not installed; the data is in no repository, or in one without a commit of it; git
 * refuses the repository because somebody else owns it, or cannot read it; the clone was cut off, or part of the
 * history is damaged; or the history that the data folder carries cannot be read, or does not end with the data.
 */
export type NoLog =
	| 'no-git'
	| 'no-repository'
	| 'no-commit'
	| 'not-owner'
	| 'unreadable'
	| 'shallow'
	| 'incomplete'
	| 'bundle-unreadable'
	| 'bundle-differs';

/** What the log says of one village. */
export interface VillageCorrections {
	/** Newest first. */
	readonly corrections: readonly Correction[];
	readonly firstPublished: FirstPublished;
	/** When what it published was there with its rows, as far as commits prove it. */
	readonly firstCommits: FirstCommits;
	readonly skipped: readonly SkippedVersion[];
}

/** The setting from when corrections count was moved to a later moment, although they were counting already. */
export interface SinceMove {
	/** The day of the commit. */
	readonly on: IsoDate;
	/** Absent where they had counted from the first commit. */
	readonly from?: string;
	readonly to: string;
}

/** What a log covers. */
export interface LogScope {
	/** From when changes count: as `portal.yaml` says, or the day of the first commit. */
	readonly since: string;
	/** Oldest first. */
	readonly moves: readonly SinceMove[];
}

/** The log of a county. */
export interface CorrectionLog extends LogScope {
	readonly villages: ReadonlyMap<string, VillageCorrections>;
}

export const noCorrections: VillageCorrections = {
	corrections: [],
	firstPublished: {},
	firstCommits: {},
	skipped: [],
};
