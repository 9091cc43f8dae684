import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { countyHintRule, thresholdLimit, type FoundCountyHint } from '../hint-rule.ts';
import { winnersAmong } from './repeat-winners.ts';

/** Of fewer projects half is soon won. */
const fewest = 5;

export const repeatWinnerTownship = countyHintRule({
	id: 'repeat-winner-township',
	severity: 'notice',
	topic: 'projects',
	limit: thresholdLimit(['winnerYears', 'winnerPercent'], { fewest }),
	*runCounty(villages, { portal, register }): Generator<FoundCountyHint<Won>> {
		const { winnerYears: years, winnerPercent: percent } = hintLimits(portal);
		for (const [id, own] of Map.groupBy(villages, ({ township }) => township)) {
			const township = register.townships.get(id)?.name ?? '';
			for (const found of winnersAmong(own, { percent, fewest, place: 'village' })) {
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
