import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { declareCountyHintRule, thresholdLimit, type FoundCountyHint } from '../hint-rule.ts';
import { findRepeatWinners } from './repeat-winners.ts';

/** Of fewer projects half is soon won. */
const fewest = 10;

export const repeatWinnerCounty = declareCountyHintRule({
	id: 'repeat-winner-county',
	severity: 'information',
	topic: 'projects',
	limit: thresholdLimit(['winnerYears', 'winnerPercent'], { fewest }),
	*runCounty(villages, { portal }): Generator<FoundCountyHint<Won>> {
		const { winnerYears: years, winnerPercent: percent } = resolveHintLimits(portal);
		for (const found of findRepeatWinners(villages, { percent, fewest, place: 'township' })) {
			yield { ...found, values: { ...found.values, years } };
		}
	},
});

interface Won extends HintValues {
	readonly years: number;
	readonly all: number;
	readonly winner: string;
	readonly won: number;
	readonly here: number;
}
