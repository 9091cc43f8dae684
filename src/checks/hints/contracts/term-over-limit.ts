import { addYears } from '../../../domain/time/calendar-date.ts';
import { hintLimits, isSetByCounty, type HintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { isStillLet, resourcesLet } from '../../../village/letting.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import { resources, type Resource } from '../../../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { date } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

const settings = ['leaseYears', 'arableYears', 'grasslandYears', 'forestYears'] as const;
/** What the usual limits follow. */
const laws = '《中华人民共和国民法典》《中华人民共和国农村土地承包法》';

/** The longest term for a kind of land; some kinds have none. */
function longestYears(limits: HintLimits, kind: Resource['kind']): number | undefined {
	if (kind === 'farmland') return limits.arableYears;
	if (kind === 'grassland') return limits.grasslandYears;
	return kind === 'forest' ? limits.forestYears : undefined;
}

export const termOverLimit = hintRule({
	id: 'term-over-limit',
	severity: 'attention',
	topic: 'contracts',
	title: { zh: '合同期限超过上限', en: 'Contract longer than the limit' },
	rule: {
		zh: '出租、发包的期限不超过上限；园地、水面等没有上限的不看。',
		en: 'A lease is no longer than the limit; kinds of land without one are left out.',
	},
	limit({ portal }) {
		const { leaseYears, arableYears, grasslandYears, forestYears } = hintLimits(portal);
		const byLaw = !settings.some((name) => isSetByCounty(portal, name));
		return {
			text: {
				zh: `资产出租 ${leaseYears} 年，耕地 ${arableYears} 年，草地 ${grasslandYears} 年，林地 ${forestYears} 年${byLaw ? `（${laws}）` : ''}。`,
				en: `Assets ${leaseYears} years, arable land ${arableYears}, grassland ${grasslandYears}, forest land ${forestYears}${byLaw ? ` (${laws})` : ''}.`,
			},
			source: byLaw ? { kind: 'law' } : { kind: 'threshold', settings },
		};
	},
	reasons: [
		{
			zh: '合同签得早，当时按另外的规定办理。',
			en: 'It was signed long ago under other rules.',
		},
		{ zh: '结束日期填错了。', en: 'The last day was written down wrongly.' },
		{
			zh: '地块的类别与合同写的用途不一致。',
			en: 'The register names another kind of land than the contract.',
		},
	],
	answer: {
		zh: '填错的，改正日期或类别；没有填错的，说明签订的经过和打算怎样处理。',
		en: 'Correct a wrong date or kind; otherwise say how it came about and what is planned.',
	},
	message: {
		zh: ({ what, from, to, years }: Term) =>
			`${what}，期限${date(from)}至${date(to)}，超过 ${years} 年。`,
		en: ({ from, to, years }) => `The term is ${from} to ${to}, more than ${years} years.`,
	},
	*run(dataset, { portal, asOf }) {
		const limits = hintLimits(portal);
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { id, name, signedOn, from, to } = contract;
			const longest = isStillLet(contract, asOf) && longestTerm(dataset, contract, limits);
			if (!longest || to <= addYears(from, longest.years)) continue;
			yield {
				...aboutRow('contracts', { id, text: name, on: signedOn }),
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
): { readonly what: string; readonly years: number } | undefined {
	if (contract.kind === 'asset-lease') return { what: '资产出租', years: limits.leaseYears };
	const terms = resourcesLet(dataset, contract).map(({ kind }) => ({
		what: `${resources.columns.kind.type.write(kind)}发包`,
		years: longestYears(limits, kind) ?? Infinity,
	}));
	const [longest] = terms.sort((a, b) => b.years - a.years);
	return longest?.years === Infinity ? undefined : longest;
}

interface Term extends HintValues {
	readonly what: string;
	readonly from: string;
	readonly to: string;
	readonly years: number;
}
