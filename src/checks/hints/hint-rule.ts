import type { Bilingual, Language } from '../../domain/bilingual.ts';
import type { LimitName } from '../../domain/hints/hint-limits.ts';
import type { Hint, HintValues } from '../../domain/hints/hint.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import type { Comparable } from '../../summary/comparable.ts';
import type { HintTopic } from './hint-topics.ts';

/** `attention`: an explanation is wanted. `notice`: good to know. Neither says that anybody did wrong. */
export type HintSeverity = 'notice' | 'attention';

/** Where a limit comes from, for readers who want to check it. */
export type LimitSource =
	/** Settings under `thresholds` in `portal.yaml`, or their usual values. */
	| { readonly kind: 'threshold'; readonly settings: readonly LimitName[] }
	/** A law, or a document of the central government, which the limit’s words name. */
	| { readonly kind: 'law' }
	/** The jurisdiction profile. */
	| { readonly kind: 'profile' }
	/** The rule itself, which had to draw a line somewhere; its words say where. */
	| { readonly kind: 'rule' }
	/** The tables themselves: two of their figures, or a field that a complete row has. */
	| { readonly kind: 'data' };

/** The limit in force, in words with its unit. */
export interface HintLimit {
	readonly text: Bilingual;
	readonly source: LimitSource;
}

/** A hint as its rule gives it: the runner adds the rule's id. */
export interface FoundHint<V extends HintValues> extends Omit<Hint, 'rule' | 'values'> {
	readonly values: V;
}

interface HintRuleDeclaration<V extends HintValues> {
	/** Permanent: answers, addresses and citations use it. */
	readonly id: string;
	readonly severity: HintSeverity;
	/** A pattern over many rows, which proves nothing of any one of them. It is not shown beside rows. */
	readonly statistic?: true;
	readonly topic: HintTopic;
	/** A few words, as they stand beside a row: “缺少证明人”. */
	readonly title: Bilingual;
	/** The rule in one sentence. */
	readonly rule: Bilingual;
	/** Nothing when the county has not set it: the rule is then not run. */
	limit(context: PortalContext): HintLimit | undefined;
	/** What an honest reason may be, the most usual first. */
	readonly reasons: readonly Bilingual[];
	/** What the village can do: answer, add what is missing, correct. */
	readonly answer: Bilingual;
	/** What was found in this case, with its amounts and days. */
	readonly message: Readonly<Record<Language, (values: V) => string>>;
}

/** A rule that needs one village alone. Pure. */
export interface HintRule<V extends HintValues = HintValues> extends HintRuleDeclaration<V> {
	run(dataset: VillageDataset, context: PortalContext): Iterable<FoundHint<V>>;
}

/** A rule that compares villages. It sees what their summaries keep for it, never their rows. Pure. */
export interface CountyHintRule<V extends HintValues = HintValues> extends HintRuleDeclaration<V> {
	/** @returns hints with the id of the village each belongs to */
	runCounty(
		villages: readonly Comparable[],
		context: PortalContext,
	): Iterable<FoundHint<V> & { readonly village: string }>;
}

/** The values of a rule follow from its `run`; the lists of rules forget them. */
export function hintRule<V extends HintValues>(rule: HintRule<V>): HintRule {
	return rule as unknown as HintRule;
}

export function countyHintRule<V extends HintValues>(rule: CountyHintRule<V>): CountyHintRule {
	return rule as unknown as CountyHintRule;
}
