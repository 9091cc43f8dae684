import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import type { Portal } from '../../domain/portal/portal.ts';
import type { RuleName } from '../../domain/rules/rule-change.ts';
import { listPastChanges, pairCorrections, type PastChange } from './pair-corrections.ts';
import { ruleFiles, type RuleFile, type RuleHistory } from './rule-history.ts';

/** What is wrong with the rules and the register, seen against their history. */
export function checkRules(
	history: RuleHistory,
	portal: Portal,
	register: CountyRegister,
): Finding[] {
	const corrections = pairCorrections(history, portal.ruleCorrections);
	const uncovered = listPastChanges(history).filter(({ change }) => !corrections.has(change));
	const last = new Map(uncovered.map((each) => [each.change.rule, each]));
	return [
		...[...last.values()].map(ruleFinding),
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
	if (kind === 'standard') return 'standards.csv';
	return kind === 'catalogue' ? 'catalogue.csv' : 'villages.csv';
}
