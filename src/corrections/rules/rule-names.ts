import type { RuleName } from '../../domain/rules/rule-change.ts';

/** Does a correction that names this answer for the rule? `since` names that of every village. */
export function isNamed(rule: RuleName, name: string): boolean {
	return rule === name || rule.startsWith(`${name}:`);
}
