import { addYears } from '../../../domain/time/calendar-date.ts';
import {
	resolveHintLimits,
	isSetByCounty,
	type HintLimits,
} from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { isStillLet, findLetResources } from '../../../village/letting.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import type { Resource } from '../../../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

const settings = ['leaseYears', 'arableYears', 'grasslandYears', 'forestYears'] as const;
/** What the usual limits follow. */
const laws = '《中华人民共和国民法典》《中华人民共和国农村土地承包法》';

/** The longest term for a kind of land; some kinds have none. */
function longestYears(limits: HintLimits, kind: Resource['kind']): number | undefined {
	if (kind === 'farmland') return limits.arableYears;
	if (kind === 'grassland') return limits.grasslandYears;
	return kind === 'forest' ? limits.forestYears : undefined;
}

export const termOverLimit = declareHintRule({
	id: 'term-over-limit',
	severity: 'attention',
	topic: 'contracts',
	limit({ portal }) {
		const { leaseYears, arableYears, grasslandYears, forestYears } = resolveHintLimits(portal);
		const byLaw = !settings.some((name) => isSetByCounty(portal, name));
		return {
			source: byLaw ? { kind: 'law' } : { kind: 'threshold', settings },
			values: { leaseYears, arableYears, grasslandYears, forestYears, laws: byLaw ? laws : '' },
		};
	},
	*run(dataset, { portal, asOf }): Generator<FoundHint<Term>> {
		const limits = resolveHintLimits(portal);
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { id, name, signedOn, from, to } = contract;
			const longest = isStillLet(contract, asOf) && longestTerm(dataset, contract, limits);
			if (!longest || to <= addYears(from, longest.years)) continue;
			yield {
				...describeRow('contracts', { id, text: name, on: signedOn }),
				values: { ...longest, from, to },
			};
		}
	},
});

/** What a contract lets, with the longest term for it; of several plots the one that may be let longest. */
function longestTerm(
	dataset: VillageDataset,
	contract: Contract,
	limits: HintLimits,
): Pick<Term, 'what' | 'years'> | undefined {
	if (contract.kind === 'asset-lease') return { what: 'asset', years: limits.leaseYears };
	const terms = findLetResources(dataset, contract).map(({ kind }) => ({
		what: kind,
		years: longestYears(limits, kind) ?? Infinity,
	}));
	const [longest] = terms.sort((a, b) => b.years - a.years);
	return longest?.years === Infinity ? undefined : longest;
}

interface Term extends HintValues {
	/** An asset, or a kind of land. */
	readonly what: 'asset' | Resource['kind'];
	readonly from: string;
	readonly to: string;
	readonly years: number;
}
