import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import type { Portal } from '../../domain/portal/portal.ts';
import type { RuleChange, RuleName } from '../../domain/rules/rule-change.ts';
import { isNamed } from './rule-names.ts';
import { ruleFiles, type RuleFile, type RuleHistory, type RuleRevision } from './rule-history.ts';

/** A change of the rules that touches the past, with the revision that made it. */
export interface PastChange {
	readonly change: RuleChange;
	readonly revision: RuleRevision;
}

/**
 * The changes of rules that judge days otherwise that were over, and that no correction in `portal.yaml` answers for.
 * Each correction answers for one change of each rule it names, in their order, so that one reason does not cover all
 * that comes later.
 */
export function findUncoveredChanges(
	{ revisions }: Pick<RuleHistory, 'revisions'>,
	corrections: Portal['ruleCorrections'],
): PastChange[] {
	const past = revisions.flatMap((revision) =>
		revision.changes.flatMap((change) => (change.past ? [{ change, revision }] : [])),
	);
	return [...Map.groupBy(past, ({ change }) => change.rule)].flatMap(([rule, own]) =>
		own.slice(corrections.filter(({ of }) => of.some((name) => isNamed(rule, name))).length),
	);
}

/** What is wrong with the rules and the register, seen against their history. */
export function checkRules(
	history: RuleHistory,
	portal: Portal,
	register: CountyRegister,
): Finding[] {
	const uncovered = findUncoveredChanges(history, portal.ruleCorrections);
	return [
		...[...Map.groupBy(uncovered, ({ change }) => change.rule).values()].flatMap((own) => {
			const last = own.at(-1);
			return last ? ruleFinding(last) : [];
		}),
		// A register that could not be read whole may have them yet.
		...(register.complete ? history.gone : []).map((village) =>
			finding('village-removed', { file: 'villages.csv' }, { village }),
		),
		...history.emptied.map((id) =>
			finding(
				'village-folder-removed',
				{ file: `villages/${id}` },
				{ village: register.villages.get(id)?.name ?? id },
			),
		),
	];
}

function ruleFinding({ change, revision }: PastChange): Finding {
	const { rule, before = '没有规定', after = '没有规定' } = change;
	return finding(
		'rule-changed-past',
		{ file: fileOf(rule) },
		{ rule, before, after, on: revision.on },
	);
}

function fileOf(rule: RuleName): RuleFile {
	const [kind] = rule.split(':');
	if (kind === rule) return ruleFiles[0];
	return kind === 'catalogue' ? 'catalogue.csv' : 'villages.csv';
}
