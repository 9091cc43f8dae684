import type { CountyHintRule } from '../../../src/checks/hints/hint-rule.ts';
import { findCountyHints } from '../../../src/checks/hints/index.ts';
import type { Hint } from '../../../src/domain/hints/hint.ts';
import type { Comparable } from '../../../src/summary/comparable.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { textsIn } from '../../../src/texts/index.ts';
import type { Seen } from './hints-in.ts';
import { expectSound } from './sound-hints.ts';

/** What a rule finds when it compares villages, by the village’s id, and that it is sound. */
export function countyHintsIn(
	rule: CountyHintRule,
	villages: readonly Comparable[],
	seen: Seen = {},
): Map<string, Hint[]> {
	const { context } = aDatedVillage({ asOf: '2026-06-30', ...seen }, {});
	const hints = findCountyHints(villages, context, [rule]);
	for (const own of hints.values()) expectSound(own, context.asOf);
	return hints;
}

const { hintText } = textsIn('zh');

/** The same as lines: the village, what the hint is about, and its Chinese sentence. */
export function countySayings(
	rule: CountyHintRule,
	villages: readonly Comparable[],
	seen: Seen = {},
): string[] {
	return [...countyHintsIn(rule, villages, seen)].flatMap(([village, hints]) =>
		hints.map(
			({ subject, values }) => `${village} ${subject} ${hintText(rule.id).message(values)}`,
		),
	);
}

/** A village of the township 990101 with nothing to compare, but for what is given. */
export function aComparable(parts: Partial<Comparable>): Comparable {
	return {
		village: '990101001200',
		villageName: '柳溪村',
		township: '990101',
		awards: [],
		rents: [],
		...parts,
	};
}
