import { hintTopics, type HintTopic } from '../../checks/hints/hint-topics.ts';
import { hintRules, type AnyHintRule } from '../../checks/hints/index.ts';
import { sumFen } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import type { HintCount } from '../../summary/hint-counts.ts';
import { limitLine, type LimitLine } from '../limit-origin.ts';

/** How many hints, how many answered, and the money they are about, of which one sum may stand in several. */
export type HintSums = Pick<HintCount, 'count' | 'answered' | 'amountFen'>;

export interface RuleSums {
	readonly rule: AnyHintRule;
	readonly sums: HintSums;
}

export interface TopicSums {
	readonly topic: HintTopic;
	readonly sums: HintSums;
	readonly rules: readonly RuleSums[];
}

export interface TownshipSums {
	readonly id: string;
	readonly name: string;
	/** How many of its villages have any. */
	readonly villages: number;
	readonly sums: HintSums;
}

export interface YearSums {
	readonly year: number;
	readonly sums: HintSums;
}

/** The hints of the county by what they are about, where and when. */
export interface CountyHints {
	/** Statistics aside, as are villages, townships and years. */
	readonly sums: HintSums;
	readonly statistics: HintSums;
	readonly villages: number;
	/** Rules that found something; statistics stand under a topic of their own. */
	readonly topics: readonly TopicSums[];
	/** In the order of the register. */
	readonly townships: readonly TownshipSums[];
	/** Newest first. */
	readonly years: readonly YearSums[];
	/** All that a year's files hold, statistics too, newest first. */
	readonly files: readonly { readonly year: number; readonly entries: number }[];
}

const statisticRules = new Set(hintRules.filter((rule) => rule.statistic).map(({ id }) => id));

/** Hints that are no statistics. */
export function ordinary(counts: readonly HintCount[]): HintCount[] {
	return counts.filter(({ rule }) => !statisticRules.has(rule));
}

export function sumHints(counts: readonly HintSums[]): HintSums {
	return {
		count: counts.reduce((sum, { count }) => sum + count, 0),
		answered: counts.reduce((sum, { answered }) => sum + answered, 0),
		amountFen: sumFen(counts.map(({ amountFen }) => amountFen)),
	};
}

/** Everything the county's page of hints counts. */
export function countyHints(county: CountySummary): CountyHints {
	const all = countsOf(county);
	const own = ordinary(all);
	return {
		sums: sumHints(own),
		statistics: sumHints(all.filter(({ rule }) => statisticRules.has(rule))),
		villages: county.townships
			.flatMap(({ villages }) => villages)
			.filter(({ hints }) => ordinary(hints).length > 0).length,
		topics: rulesByTopic(county)
			.map(({ topic, rules }) => {
				const found = rules.filter(({ sums }) => sums.count > 0);
				return { topic, rules: found, sums: sumHints(found.map(({ sums }) => sums)) };
			})
			.filter(({ rules }) => rules.length > 0),
		townships: byTownship(county, ordinary),
		years: byYear(own),
		files: byYear(all).map(({ year, sums }) => ({ year, entries: sums.count })),
	};
}

/** Every rule, also those that found nothing, in the order of the topics. */
function rulesByTopic(
	county: CountySummary,
): { readonly topic: HintTopic; readonly rules: readonly RuleSums[] }[] {
	const byRule = Map.groupBy(countsOf(county), ({ rule }) => rule);
	return hintTopics
		.map((topic) => ({
			topic,
			rules: hintRules
				.filter((rule) => rule.topic === topic)
				.map((rule) => ({ rule, sums: sumHints(byRule.get(rule.id) ?? []) })),
		}))
		.filter(({ rules }) => rules.length > 0);
}

/** A rule with the limit that it is run by. */
export interface RuleLine extends RuleSums {
	/** Nothing when the county has not set it: the rule is then not run. */
	readonly limit: LimitLine | undefined;
}

/** All rules, by whether they are run. */
export interface HintRulesPage {
	readonly topics: readonly { readonly topic: HintTopic; readonly rules: readonly RuleLine[] }[];
	readonly run: number;
	/** How many rules found something. */
	readonly found: number;
	readonly notRun: readonly RuleLine[];
}

/** Everything the list of the rules shows. */
export function hintRulesPage(county: CountySummary, context: PortalContext): HintRulesPage {
	const all = rulesByTopic(county).map(({ topic, rules }) => ({
		topic,
		rules: rules.map((each): RuleLine => ({
			...each,
			limit: limitLine(each.rule.limit(context), context),
		})),
	}));
	const isRun = ({ limit }: RuleLine) => limit !== undefined;
	const topics = all
		.map(({ topic, rules }) => ({ topic, rules: rules.filter(isRun) }))
		.filter(({ rules }) => rules.length > 0);
	const run = topics.flatMap(({ rules }) => rules);
	return {
		topics,
		run: run.length,
		found: run.filter(({ sums }) => sums.count > 0).length,
		notRun: all.flatMap(({ rules }) => rules.filter((rule) => !isRun(rule))),
	};
}

export interface HintRulePage {
	/** Nothing when the county has not set it: the rule is then not run. */
	readonly limit: LimitLine | undefined;
	readonly sums: HintSums;
	readonly townships: readonly TownshipSums[];
	readonly years: readonly YearSums[];
}

/** Everything the help page of one rule counts. */
export function hintRulePage(
	rule: AnyHintRule,
	county: CountySummary,
	context: PortalContext,
): HintRulePage {
	const ofRule = (counts: readonly HintCount[]) => counts.filter((each) => each.rule === rule.id);
	const own = ofRule(countsOf(county));
	return {
		limit: limitLine(rule.limit(context), context),
		sums: sumHints(own),
		townships: byTownship(county, ofRule).filter(({ sums }) => sums.count > 0),
		years: byYear(own),
	};
}

function countsOf({ townships }: CountySummary): HintCount[] {
	return townships.flatMap(({ villages }) => villages.flatMap(({ hints }) => hints));
}

function byTownship(
	{ townships }: CountySummary,
	choose: (counts: readonly HintCount[]) => HintCount[],
): TownshipSums[] {
	return townships.map(({ id, name, villages }) => {
		const own = villages.map(({ hints }) => choose(hints)).filter((each) => each.length > 0);
		return { id, name, villages: own.length, sums: sumHints(own.flat()) };
	});
}

function byYear(counts: readonly HintCount[]): YearSums[] {
	return [...Map.groupBy(counts, ({ year }) => year)]
		.sort(([a], [b]) => b - a)
		.map(([year, own]) => ({ year, sums: sumHints(own) }));
}
