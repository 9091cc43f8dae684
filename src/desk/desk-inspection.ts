import type { Severity } from '../domain/findings/finding-kind.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { Affair } from '../domain/obligations/affair.ts';
import type { ObligationStatus } from '../domain/obligations/obligation-status.ts';
import type { FileDifference } from './list-differences.ts';

/** What check and build would say of a village after a change. Plain data: it comes from a worker. */
export interface DeskInspection {
	/** In the changed files, then what the change causes elsewhere. Attachments' contents are not looked into. */
	readonly findings: readonly DeskFinding[];
	/** Those that were not there before, or said something else. */
	readonly hints: readonly DeskHint[];
	/** What would be the same as, or published together with, something else, each in a sentence: what was not before. */
	readonly repetitions: readonly string[];
	/** Of the changed files that are tables, in the order in which they were given. */
	readonly differences: readonly FileDifference[];
	/** Of the items and periods that the change touches. */
	readonly obligations: readonly TouchedObligation[];
	/** Of the ledgers' periods that the change touches. */
	readonly balances: readonly BalanceComparison[];
}

export interface DeskFinding extends Finding {
	readonly severity: Severity;
	/** Was the file changed, or does it go wrong elsewhere because of the change? */
	readonly where: 'changed' | 'elsewhere';
	readonly title: string;
	readonly message: string;
	readonly fix: string;
}

export interface DeskHint extends AnswerableHint {
	readonly title: string;
	readonly message: string;
	/** What it said before; absent where it is new. */
	readonly before: string | undefined;
}

/** How an item of the catalogue stands for a period, before and after. */
export interface TouchedObligation {
	readonly affair: Affair;
	/** The id of the catalogue's row. */
	readonly item: string;
	readonly title: string;
	/** Its key; an event's day; empty for what must stand disclosed. */
	readonly period: string;
	readonly before: ObligationStatus | undefined;
	readonly after: ObligationStatus | undefined;
}

/** What came in and went out by the ledger of a period, and by its balances. Amounts in fen. */
export interface BalanceComparison {
	readonly period: string;
	/** 核算主体. */
	readonly entity: string;
	/** All that moved, loans too. */
	readonly ledger: { readonly incomeFen: number; readonly expenseFen: number };
	/** Absent where its balances have no rows. */
	readonly balances:
		| {
				readonly openingFen: number;
				readonly incomeFen: number;
				readonly expenseFen: number;
				readonly closingFen: number;
		  }
		| undefined;
	/** What the accounts closed with in the period before. */
	readonly previousClosingFen: number | undefined;
	/** Does all of it add up, as the checks see it? */
	readonly agrees: boolean;
}
