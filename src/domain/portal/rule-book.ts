import type { IsoDate } from '../time/calendar-date.ts';
import type { PortalContext } from './portal-context.ts';
import type { Portal } from './portal.ts';
import { profiles, type Profile, type ProfileId } from './profiles.ts';

/** The rules that are in force from a day on, until the next ones are. */
export interface RulesInForce {
	/** Absent for those that were in force from the beginning. */
	readonly from?: IsoDate;
	/** Why they were made, as the county says. */
	readonly reason?: string;
	readonly profile: Profile;
	readonly thresholds: Portal['thresholds'];
}

/** All rules of a county, in the order in which they come into force. */
export type RuleBook = readonly [RulesInForce, ...RulesInForce[]];

type Settings = Pick<Portal, 'profile' | 'overrides' | 'thresholds' | 'rules'>;

/**
 * What `portal.yaml` says from when. The flat settings are the rules from the beginning; each entry under `rules`
 * changes what it names, and leaves the rest as it was the day before.
 */
export function resolveRuleBook(portal: Settings): RuleBook {
	const first: RulesInForce = {
		profile: withOverrides(profiles[portal.profile], portal.overrides),
		thresholds: portal.thresholds,
	};
	let [id, overrides, thresholds]: [ProfileId, Changes, Changes] = [
		portal.profile,
		portal.overrides,
		portal.thresholds,
	];
	const later = portal.rules.map(
		({ from, reason, profile, thresholds: limits, ...deadlines }): RulesInForce => {
			id = profile ?? id;
			overrides = { ...overrides, ...setIn(deadlines) };
			thresholds = { ...thresholds, ...setIn(limits) };
			return {
				...{ from, reason },
				profile: withOverrides(profiles[id], overrides),
				thresholds: withoutDropped(thresholds),
			};
		},
	);
	return [first, ...later];
}

/** The rules in force on a day. */
export function rulesOn(book: RuleBook, day: IsoDate): RulesInForce {
	return book.findLast(({ from }) => from === undefined || from <= day) ?? book[0];
}

/** What the day of a period's end, or of an event, is judged by. */
export function profileOn(
	{ profile, book }: Pick<PortalContext, 'profile' | 'book'>,
	day: IsoDate,
): Profile {
	return book ? rulesOn(book, day).profile : profile;
}

/** A stretch of days under the same rules, and the context as it is under them. */
export interface RuleStretch {
	readonly from: IsoDate | undefined;
	/** The first day on which others are in force; absent for the last. */
	readonly until: IsoDate | undefined;
	readonly context: PortalContext;
}

/** One after the other; the whole time is one where the rules were never changed. */
export function listRuleStretches(context: PortalContext): readonly RuleStretch[] {
	const { book, portal } = context;
	if (!book) return [{ from: undefined, until: undefined, context }];
	return book.map(({ from, profile, thresholds }, index) => ({
		from,
		until: book[index + 1]?.from,
		context: { ...context, profile, portal: { ...portal, thresholds } },
	}));
}

/** Settings by their names; `null` for what is prescribed no longer. */
type Changes = Readonly<Record<string, unknown>>;

function setIn(changes: Changes): Changes {
	return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function withoutDropped(changes: Changes): Changes {
	const kept = Object.entries(changes).map(([name, value]) => [name, value ?? undefined]);
	return Object.fromEntries(kept) as Changes;
}

function withOverrides(profile: Profile, overrides: Changes): Profile {
	return { ...profile, ...(withoutDropped(setIn(overrides)) as Partial<Profile>) };
}
