import type { Portal } from '../../domain/portal/portal.ts';
import type { RuleChange, RuleName } from '../../domain/rules/rule-change.ts';
import type { RuleHistory, RuleRevision } from './rule-history.ts';

/** A change of the rules that touches the past, with the revision that made it. */
export interface PastChange {
	readonly change: RuleChange;
	readonly revision: RuleRevision;
}

/** The changes that judge days otherwise that were over, oldest first. */
export function listPastChanges({ revisions }: Pick<RuleHistory, 'revisions'>): PastChange[] {
	return revisions.flatMap((revision) =>
		revision.changes.flatMap((change) => (change.past ? [{ change, revision }] : [])),
	);
}

/**
 * The correction in `portal.yaml` that answers for each change that touches the past; nothing for those without one.
 * Each answers for one change of each rule it names, in their order, so that one reason does not cover all that comes
 * later.
 */
export function pairCorrections(
	history: Pick<RuleHistory, 'revisions'>,
	corrections: Portal['ruleCorrections'],
): ReadonlyMap<RuleChange, Portal['ruleCorrections'][number]> {
	const byRule = Map.groupBy(listPastChanges(history), ({ change }) => change.rule);
	return new Map(
		[...byRule].flatMap(([rule, changes]) => {
			const own = corrections.filter(({ of }) => of.some((name) => isNamed(rule, name)));
			return changes.flatMap(({ change }, index) => {
				const correction = own[index];
				return correction ? [[change, correction] as const] : [];
			});
		}),
	);
}

/** Does a correction that names this answer for the rule? `since` names that of every village. */
function isNamed(rule: RuleName, name: string): boolean {
	return rule === name || rule.startsWith(`${name}:`);
}
