import { findRecentAwards } from '../../../village/award.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';
import { describeAwards, groupByWinner } from './repeat-winners.ts';

/** Where few can do the work anybody wins three times: only who wins most of it is named. */
export const repeatWinnerVillage = declareHintRule({
	id: 'repeat-winner-village',
	severity: 'information',
	topic: 'projects',
	limit: thresholdLimit(['winnerYears', 'winnerTimes', 'winnerPercent']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Won>> {
		const { winnerYears, winnerTimes, winnerPercent } = resolveHintLimits(portal);
		const awards = findRecentAwards(dataset, winnerYears, asOf);
		for (const { winner, won } of groupByWinner(awards)) {
			if (won.length < winnerTimes) continue;
			if (!reachesPercent(won.length, awards.length, winnerPercent)) continue;
			const about = describeAwards(won);
			yield {
				...about,
				values: {
					years: winnerYears,
					all: awards.length,
					winner,
					won: won.length,
					fen: about.amountFen,
				},
			};
		}
	},
});

interface Won extends HintValues {
	readonly years: number;
	readonly all: number;
	readonly winner: string;
	readonly won: number;
	readonly fen: number;
}
