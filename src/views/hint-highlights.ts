import { findHintRule } from '../checks/hints/index.ts';
import { hintAnchor } from '../domain/hints/hint-anchor.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import { compareText } from '../domain/order.ts';
import { hintPath } from './paths.ts';

/** A hint in two lines, with where it is told in full. */
export interface HintHighlight {
	readonly hint: AnswerableHint;
	/** What the row that it is about says of itself. */
	readonly about: string | undefined;
	readonly path: string;
}

export interface HintHighlights {
	/** Statistics aside. */
	readonly count: number;
	readonly answered: number;
	/** Those about most money, of one row no more than one. */
	readonly largest: readonly HintHighlight[];
}

const shown = 3;

/** What the home of a village tells of its hints. */
export function highlightHints(village: string, all: readonly AnswerableHint[]): HintHighlights {
	const hints = all.filter(({ rule }) => !findHintRule(rule).statistic);
	const largestOfRow = new Map<string, AnswerableHint>();
	for (const hint of hints.toSorted(largestFirst)) {
		if (!largestOfRow.has(hint.subject)) largestOfRow.set(hint.subject, hint);
	}
	return {
		count: hints.length,
		answered: hints.filter(({ answer }) => answer).length,
		largest: [...largestOfRow.values()].slice(0, shown).map((hint) => ({
			hint,
			about: (hint.rows.find(({ subject }) => subject === hint.subject) ?? hint.rows[0])?.text,
			path: hintPath(village, hintAnchor(hint.rule, hint.subject)),
		})),
	};
}

function largestFirst(a: AnswerableHint, b: AnswerableHint): number {
	return (
		(b.amountFen ?? 0) - (a.amountFen ?? 0) ||
		compareText(b.on, a.on) ||
		compareText(a.rule, b.rule) ||
		compareText(a.subject, b.subject)
	);
}
