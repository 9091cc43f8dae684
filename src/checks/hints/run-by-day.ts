import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { listRuleStretches, type RuleStretch } from '../../domain/portal/rule-book.ts';
import { earliestOf, type IsoDate } from '../../domain/time/calendar-date.ts';
import type { AnyHintRule } from './index.ts';

interface Dated {
	readonly subject: string;
	readonly on: IsoDate;
}

/**
 * What a rule finds, each hint by the limits that were in force on its own day. A rule is run once for each limit
 * that it ever had: mostly once. What an earlier limit told of a subject is not told again by a later one.
 * @param run the rule over the same data, in the context of other days
 */
export function* runByDay<H extends Dated>(
	rule: Pick<AnyHintRule, 'limit'>,
	context: PortalContext,
	run: (context: PortalContext) => Iterable<H>,
	keyOf: (hint: H) => string = ({ subject }) => subject,
): Generator<H> {
	const stretches = stretchesOf(rule, context);
	if (stretches.length === 1) {
		for (const { limited, context: own } of stretches) if (limited) yield* run(own);
		return;
	}
	const told = new Set<string>();
	for (const { limited, context: own, from, until } of stretches) {
		if (!limited) continue;
		const found = [...run(own)].filter((hint) => {
			const on = earliestOf([hint.on, context.asOf]);
			const isInForce = (from === undefined || from <= on) && (until === undefined || on < until);
			return isInForce && !told.has(keyOf(hint));
		});
		yield* found;
		for (const hint of found) told.add(keyOf(hint));
	}
}

interface Stretch extends RuleStretch {
	/** Is the rule run at all? Not where the county has not set its limit. */
	readonly limited: boolean;
}

/** The stretches of days with the same limit; neighbours that differ in other rules alone are one. */
function stretchesOf({ limit }: Pick<AnyHintRule, 'limit'>, context: PortalContext): Stretch[] {
	const stretches: Stretch[] = [];
	let before: string | undefined;
	for (const stretch of knownStretches(context)) {
		const own = limit(stretch.context);
		const key = JSON.stringify(own?.values);
		const last = stretches.at(-1);
		if (last && key === before) stretches[stretches.length - 1] = { ...last, until: stretch.until };
		else stretches.push({ ...stretch, limited: own !== undefined });
		before = key;
	}
	return stretches;
}

const known = new WeakMap<PortalContext, readonly RuleStretch[]>();

function knownStretches(context: PortalContext): readonly RuleStretch[] {
	const own = known.get(context) ?? listRuleStretches(context);
	known.set(context, own);
	return own;
}
