import type { NoLog } from '../../corrections/correction.ts';
import { pairCorrections } from '../../corrections/rules/pair-corrections.ts';
import type {
	RuleHistory,
	RuleHistoryRead,
	RuleRevision,
} from '../../corrections/rules/rule-history.ts';
import { compareText } from '../../domain/order.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { deadlineNames, type DeadlineName, type Portal } from '../../domain/portal/portal.ts';
import { profiles, type ProfileId } from '../../domain/portal/profiles.ts';
import type { RuleBook, RulesInForce } from '../../domain/portal/rule-book.ts';
import { thresholdNames, type ThresholdName } from '../../domain/portal/thresholds.ts';
import { deadlineOf, thresholdOf, type RuleChange } from '../../domain/rules/rule-change.ts';
import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import type { Village } from '../../domain/tables/villages.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { CountySummary } from '../../summary/county-summary.ts';

/** What a rule says for a stretch of days, as `portal.yaml` writes it; no value where nothing is prescribed. */
export interface RuleStep {
	/** Absent for the beginning. */
	readonly from: IsoDate | undefined;
	readonly value: string | undefined;
	/** Why the county made it. */
	readonly reason: string | undefined;
}

/** A rule with all that it ever said, or will say. */
export interface RuleLine {
	readonly rule: DeadlineName | ThresholdName;
	readonly kind: 'deadline' | 'threshold';
	/** In force on the day of the site. */
	readonly now: RuleStep;
	/** The other steps, the newest first. */
	readonly others: readonly RuleStep[];
	/** Who says what is in force: the provisions of the place, the county, or the program’s usual value. */
	readonly source: 'profile' | 'county' | 'usual';
	/** The provisions followed today. */
	readonly profile: ProfileId;
}

/** Villages that owe from the same day. */
export interface Beginning {
	readonly since: IsoDate;
	readonly villages: readonly Pick<Village, 'id' | 'name'>[];
}

/** How many there are by the rules before a change, and by those after it. */
export interface BeforeAfter {
	readonly before: number;
	readonly after: number;
}

/** A village of which less is said by the new rules. */
export interface Gain extends BeforeAfter {
	readonly village: Pick<Village, 'id' | 'name'>;
}

export interface Gains {
	/** Most gained first; no more than a page lists. */
	readonly first: readonly Gain[];
	readonly total: number;
}

/** What a change of the rules does to what was disclosed until today. */
export interface Effect {
	readonly late: BeforeAfter;
	readonly hints: BeforeAfter;
	/** The villages of which fewer items are late by the new rules, and those that have fewer hints. */
	readonly gains: Readonly<Record<'late' | 'hints', Gains>>;
}

/** A change, whose it is, and why the county made it. */
export interface ToldChange extends RuleChange {
	readonly who: string | undefined;
	readonly reason: string | undefined;
}

export interface RevisionLine {
	readonly on: IsoDate;
	readonly commit: string | undefined;
	readonly changes: readonly ToldChange[];
	/** Absent where it is not worked out. */
	readonly effect: Effect | undefined;
}

export interface RulesPage {
	readonly deadlines: readonly RuleLine[];
	readonly thresholds: readonly RuleLine[];
	/** In force, or to come. */
	readonly items: readonly CatalogueItem[];
	readonly beginnings: readonly Beginning[];
	/** The newest first, or why none can be told. */
	readonly revisions: readonly RevisionLine[] | NoLog;
	readonly corrections: Portal['ruleCorrections'];
}

const mostGains = 10;

/** Every rule in force, where it comes from and since when; and how they were changed. */
export function rulesPage(
	context: PortalContext,
	history: RuleHistoryRead,
	county: CountySummary,
): RulesPage {
	const { portal, register, asOf } = context;
	const book =
		context.book ?? ([{ profile: context.profile, thresholds: portal.thresholds }] as const);
	return {
		deadlines: deadlineNames.flatMap((rule) =>
			ruleLine({ rule, kind: 'deadline', valueOf: deadlineOf(rule) }, book, context),
		),
		thresholds: thresholdNames.flatMap((rule) =>
			ruleLine({ rule, kind: 'threshold', valueOf: thresholdOf(rule) }, book, context),
		),
		items: [...register.catalogue.values()].filter(
			({ effectiveTo }) => effectiveTo === undefined || effectiveTo >= asOf,
		),
		beginnings: [...Map.groupBy(register.villages.values(), ({ since }) => since)]
			.map(([since, villages]) => ({ since, villages }))
			.sort((a, b) => compareText(a.since, b.since)),
		revisions: typeof history === 'string' ? history : revisionLines(history, context, county),
		corrections: portal.ruleCorrections,
	};
}

interface Asked extends Pick<RuleLine, 'rule' | 'kind'> {
	readonly valueOf: (rules: RulesInForce) => string | undefined;
}

function ruleLine(
	{ rule, kind, valueOf }: Asked,
	book: RuleBook,
	{ asOf, portal, profile }: PortalContext,
): RuleLine[] {
	const steps: RuleStep[] = [];
	for (const rules of book) {
		const value = valueOf(rules);
		if (steps.length > 0 && steps.at(-1)?.value === value) continue;
		steps.push({ from: rules.from, value, reason: rules.reason });
	}
	const now = steps.findLast(({ from }) => from === undefined || from <= asOf);
	if (!now || (steps.length === 1 && now.value === undefined)) return [];
	const own = profiles[profile.id];
	const isProvision =
		kind === 'deadline' &&
		now.from === undefined &&
		valueOf({ profile: own, thresholds: {} }) === now.value;
	const isUsual = kind === 'threshold' && portal.thresholds[rule as ThresholdName] === undefined;
	return [
		{
			...{ rule, kind, now, profile: profile.id },
			others: steps.filter((step) => step !== now).toReversed(),
			source: isProvision ? 'profile' : isUsual ? 'usual' : 'county',
		},
	];
}

function revisionLines(
	history: RuleHistory,
	{ register, portal }: PortalContext,
	county: CountySummary,
): RevisionLine[] {
	const corrections = pairCorrections(history, portal.ruleCorrections);
	const nameOf = (rule: string) => {
		const [kind = '', id = ''] = rule.split(':');
		if (kind === 'catalogue') return register.catalogue.get(id)?.item ?? id;
		if (kind === 'standard') return register.standards.get(id)?.name ?? id;
		return id === '' ? undefined : (register.villages.get(id)?.name ?? id);
	};
	const tell = (change: RuleChange): ToldChange => ({
		...change,
		who: nameOf(change.rule),
		reason: change.past ? corrections.get(change)?.reason : reasonOfDated(change, portal),
	});
	return history.revisions
		.map((revision) => ({
			...{ on: revision.on, commit: revision.commit, changes: revision.changes.map(tell) },
			effect: effectOf(county, revision),
		}))
		.toReversed();
}

/** Why the county changed a deadline or a limit from a day on. Other rules give no reason for what comes later. */
function reasonOfDated({ rule, from }: RuleChange, { rules }: Portal): string | undefined {
	const names: readonly string[] = [
		...deadlineNames,
		...thresholdNames.map((name) => `thresholds.${name}`),
	];
	return names.includes(rule) ? rules.find((each) => each.from === from)?.reason : undefined;
}

function effectOf(
	county: CountySummary,
	{ before, after }: Pick<RuleRevision, 'before' | 'after'>,
): Effect | undefined {
	if (before === undefined || after === undefined) return undefined;
	const judged = county.townships
		.flatMap(({ villages }) => villages)
		.flatMap((village) => {
			const [old, now] = [village.byRules?.[before], village.byRules?.[after]];
			return old && now ? [{ village, old, now }] : [];
		});
	if (judged.length === 0) return undefined;
	const sum = (of: (each: (typeof judged)[number]) => number) =>
		judged.reduce((total, each) => total + of(each), 0);
	const gainsIn = (counted: 'late' | 'hints'): Gains => {
		const gains = judged
			.map(({ village: { id, name }, old, now }): Gain => ({
				village: { id, name },
				before: old[counted],
				after: now[counted],
			}))
			.filter(({ before: was, after: is }) => is < was)
			.sort(
				(a, b) =>
					b.before - b.after - (a.before - a.after) || compareText(a.village.id, b.village.id),
			);
		return { first: gains.slice(0, mostGains), total: gains.length };
	};
	return {
		late: { before: sum(({ old }) => old.late), after: sum(({ now }) => now.late) },
		hints: { before: sum(({ old }) => old.hints), after: sum(({ now }) => now.hints) },
		gains: { late: gainsIn('late'), hints: gainsIn('hints') },
	};
}
