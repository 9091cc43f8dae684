import {
	resolveHintLimits,
	type LimitName,
	type UsualLimitName,
} from '../../domain/hints/hint-limits.ts';
import type { Hint, HintValues } from '../../domain/hints/hint.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import type { Comparable } from '../../summary/comparable.ts';
import type { HintTopic } from './hint-topics.ts';

/** `attention`: an explanation is wanted. `information`: good to know. Neither says that anybody did wrong. */
export type HintSeverity = 'information' | 'attention';

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

/** The limit in force: where it comes from, and the numbers that its words name. */
export interface HintLimit<L extends HintValues = HintValues> {
	readonly source: LimitSource;
	readonly values: L;
}

/** A hint as its rule gives it: the runner adds the rule's id. */
export interface FoundHint<V extends HintValues> extends Omit<Hint, 'rule' | 'values'> {
	readonly values: V;
}

/** A hint that compares villages, with the id of the village it belongs to. */
export interface FoundCountyHint<V extends HintValues> extends FoundHint<V> {
	readonly village: string;
}

/**
 * What a rule is, without a word of any language: its title, its sentences and those of its hints stand in
 * `texts/<locale>/hints/<topic>.ts` under its id, and are held against the values declared here.
 */
interface HintRuleDeclaration<Id extends string, T extends HintTopic, L extends HintValues> {
	/** Permanent: answers, addresses and citations use it. */
	readonly id: Id;
	readonly severity: HintSeverity;
	/** A pattern over many rows, which proves nothing of any one of them. It is not shown beside rows. */
	readonly statistic?: true;
	readonly topic: T;
	/** Nothing when the county has not set it: the rule is then not run. */
	limit(context: PortalContext): HintLimit<L> | undefined;
}

/** A rule that needs one village alone. Pure. */
export interface HintRule<
	Id extends string = string,
	T extends HintTopic = HintTopic,
	V extends HintValues = HintValues,
	L extends HintValues = HintValues,
> extends HintRuleDeclaration<Id, T, L> {
	run(dataset: VillageDataset, context: PortalContext): Iterable<FoundHint<V>>;
}

/** A rule that compares villages. It sees what their summaries keep for it, never their rows. Pure. */
export interface CountyHintRule<
	Id extends string = string,
	T extends HintTopic = HintTopic,
	V extends HintValues = HintValues,
	L extends HintValues = HintValues,
> extends HintRuleDeclaration<Id, T, L> {
	runCounty(villages: readonly Comparable[], context: PortalContext): Iterable<FoundCountyHint<V>>;
}

/** The values that the sentences of a rule may use follow from its `run` and its `limit`. */
export function declareHintRule<
	const Id extends string,
	const T extends HintTopic,
	V extends HintValues,
	L extends HintValues,
>(rule: HintRule<Id, T, V, L>): HintRule<Id, T, V, L> {
	return rule;
}

export function declareCountyHintRule<
	const Id extends string,
	const T extends HintTopic,
	V extends HintValues,
	L extends HintValues,
>(rule: CountyHintRule<Id, T, V, L>): CountyHintRule<Id, T, V, L> {
	return rule;
}

/** A limit that is the same in every county, so that its words say all of it. */
export function fixedLimit(kind: 'law' | 'rule' | 'data'): () => HintLimit {
	return () => ({ source: { kind }, values: {} });
}

/**
 * A limit made of settings that every county has, for there are usual values.
 * @param constants numbers of the rule itself that the limit's words name too
 */
export function thresholdLimit<const N extends UsualLimitName, C extends HintValues = HintValues>(
	settings: readonly N[],
	constants?: C,
): (context: PortalContext) => HintLimit<C & Readonly<Record<N, number>>> {
	return ({ portal }) => {
		const limits = resolveHintLimits(portal);
		const values = Object.fromEntries(settings.map((name) => [name, limits[name]]));
		return {
			source: { kind: 'threshold', settings },
			values: { ...constants, ...values } as C & Readonly<Record<N, number>>,
		};
	};
}
