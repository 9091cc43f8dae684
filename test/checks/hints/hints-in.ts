import type { HintRule } from '../../../src/checks/hints/hint-rule.ts';
import { findVillageHints } from '../../../src/checks/hints/index.ts';
import type { Hint } from '../../../src/domain/hints/hint.ts';
import type { VillageParts } from '../../builders.ts';
import { aDatedVillage, type Dated } from '../../dated-village.ts';
import { textsIn } from '../../../src/texts/index.ts';
import { expectSound } from './sound-hints.ts';

export interface Seen extends Pick<Dated, 'since' | 'closing' | 'rules'> {
	readonly asOf?: string;
	/** As in `portal.yaml`: amounts in yuan. */
	readonly thresholds?: Readonly<Record<string, number | boolean>>;
	readonly overrides?: Readonly<Record<string, string | number>>;
}

/** What a rule finds in a village, and that it is sound. */
export function hintsIn(rule: HintRule, parts: VillageParts, seen: Seen = {}): Hint[] {
	const { dataset, context } = aDatedVillage({ asOf: '2026-06-30', ...seen }, parts);
	const hints = findVillageHints(dataset, context, [rule]);
	expectSound(hints, context.asOf);
	return hints;
}

const { hintText } = textsIn('zh');

/** The same as lines: what each hint is about, and its Chinese sentence. */
export function sayings(rule: HintRule, parts: VillageParts, seen: Seen = {}): string[] {
	return hintsIn(rule, parts, seen).map(
		({ subject, values }) => `${subject} ${hintText(rule.id).message(values)}`,
	);
}
