import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { declareCountyHintRule, thresholdLimit, type FoundCountyHint } from '../hint-rule.ts';
import { findRepeatWinners } from './repeat-winners.ts';

/** Of fewer projects half is soon won. */
const fewest = 5;

export const repeatWinnerTownship = declareCountyHintRule({
	id: 'repeat-winner-township',
	severity: 'information',
	topic: 'projects',
	limit: thresholdLimit(['winnerYears', 'winnerPercent'], { fewest }),
	*runCounty(villages, { portal, register }): Generator<FoundCountyHint<Won>> {
		const { winnerYears: years, winnerPercent: percent } = resolveHintLimits(portal);
		for (const [id, own] of Map.groupBy(villages, ({ township }) => township)) {
			const township = register.townships.get(id)?.name ?? '';
			for (const found of findRepeatWinners(own, { percent, fewest, place: 'village' })) {
				yield { ...found, values: { ...found.values, township, years } };
			}
		}
	},
});

interface Won extends HintValues {
	readonly township: string;
	readonly years: number;
	readonly all: number;
	readonly winner: string;
	readonly won: number;
	readonly here: number;
}
