import type { AnswerableHint } from '../domain/hints/hint.ts';
import { sumFen } from '../domain/money/money.ts';
import { compareText } from '../domain/order.ts';

/** How often a rule found something in a year. */
export interface HintCount {
	readonly rule: string;
	readonly year: number;
	readonly count: number;
	/** How many of them the village has answered. */
	readonly answered: number;
	/** Of the hints that are about money, in fen. One sum may stand in several hints. */
	readonly amountFen: number;
}

/** Counts by rule and year, in that order. */
export function countHints(hints: readonly AnswerableHint[]): HintCount[] {
	return addHintCounts(
		hints.map(({ rule, on, amountFen, answer }) => ({
			rule,
			year: Number(on.slice(0, 4)),
			count: 1,
			answered: answer ? 1 : 0,
			amountFen: amountFen ?? 0,
		})),
	);
}

/** The same of several villages together. */
export function addHintCounts(counts: readonly HintCount[]): HintCount[] {
	const groups = Map.groupBy(counts, ({ rule, year }) => `${rule} ${year}`);
	return [...groups]
		.sort(([a], [b]) => compareText(a, b))
		.flatMap(([, each]) => {
			const [first] = each;
			if (!first) return [];
			return {
				rule: first.rule,
				year: first.year,
				count: each.reduce((sum, { count }) => sum + count, 0),
				answered: each.reduce((sum, { answered }) => sum + answered, 0),
				amountFen: sumFen(each.map(({ amountFen }) => amountFen)),
			};
		});
}
