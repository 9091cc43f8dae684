import { hintTopics, type HintTopic } from '../../checks/hints/hint-topics.ts';
import { hintRules, type AnyHintRule } from '../../checks/hints/index.ts';
import { hintAnchor } from '../../domain/hints/hint-anchor.ts';
import { subjectOf } from '../../domain/hints/hint-subject.ts';
import type { AnswerableHint, HintRow } from '../../domain/hints/hint.ts';
import { sumFen } from '../../domain/money/money.ts';
import { compareText } from '../../domain/order.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { addressOfSubject, periodPages, type PeriodPages } from '../row-address.ts';

/** A row a hint rests on, with its permanent address where it has one. */
export interface EvidenceRow extends HintRow {
	readonly path: string | undefined;
}

export interface ShownHint {
	readonly hint: AnswerableHint;
	readonly anchor: string;
	/** Where the site shows what it is about. */
	readonly path: string | undefined;
	readonly evidence: readonly EvidenceRow[];
}

/** The hints of one rule. */
export interface HintGroup {
	readonly rule: AnyHintRule;
	/** Newest first. */
	readonly hints: readonly ShownHint[];
	readonly answered: number;
	/** Of those that are about money; absent where none is. */
	readonly amountFen: number | undefined;
	/** All the village's payments, where every hint is about one of them. */
	readonly ofPayments: { readonly count: number; readonly fen: number } | undefined;
}

export interface HintsPage {
	/** Statistics aside, as are the next two. */
	readonly count: number;
	readonly answered: number;
	readonly rules: number;
	/** In the order of the topics and, within each, of the rules. */
	readonly topics: readonly { readonly topic: HintTopic; readonly groups: readonly HintGroup[] }[];
	readonly statistics: readonly HintGroup[];
	readonly statisticsCount: number;
}

/** Everything the page of a village's hints shows. */
export function hintsPage(dataset: VillageDataset, hints: readonly AnswerableHint[]): HintsPage {
	const paid = new Map(
		hints.length === 0
			? []
			: indexVillage(dataset).payments.map(({ row, fen }) => [subjectOf(row), fen] as const),
	);
	const pages = periodPages(dataset);
	const byRule = Map.groupBy(hints, ({ rule }) => rule);
	const groups = hintRules.flatMap((rule) => {
		const own = byRule.get(rule.id);
		return own ? groupOf(rule, own, pages, paid) : [];
	});
	const ordinary = groups.filter(({ rule }) => !rule.statistic);
	const statistics = groups.filter(({ rule }) => rule.statistic);
	return {
		count: total(ordinary, (group) => group.hints.length),
		answered: total(ordinary, (group) => group.answered),
		rules: ordinary.length,
		topics: hintTopics
			.map((topic) => ({ topic, groups: ordinary.filter(({ rule }) => rule.topic === topic) }))
			.filter((each) => each.groups.length > 0),
		statistics,
		statisticsCount: total(statistics, (group) => group.hints.length),
	};
}

function groupOf(
	rule: AnyHintRule,
	hints: readonly AnswerableHint[],
	pages: PeriodPages,
	paid: ReadonlyMap<string, number>,
): HintGroup {
	const amounts = hints.flatMap(({ amountFen }) => amountFen ?? []);
	return {
		rule,
		hints: hints
			.toSorted((a, b) => compareText(b.on, a.on) || compareText(a.subject, b.subject))
			.map((hint) => ({
				hint,
				anchor: hintAnchor(hint.rule, hint.subject),
				path: addressOfSubject(pages, hint.subject),
				evidence: hint.rows.map((row) => ({
					...row,
					path: addressOfSubject(pages, row.subject),
				})),
			})),
		answered: hints.filter(({ answer }) => answer).length,
		amountFen: amounts.length > 0 ? sumFen(amounts) : undefined,
		ofPayments: hints.every(({ subject }) => paid.has(subject))
			? { count: paid.size, fen: sumFen([...paid.values()]) }
			: undefined,
	};
}

function total(groups: readonly HintGroup[], count: (group: HintGroup) => number): number {
	return groups.reduce((sum, group) => sum + count(group), 0);
}
