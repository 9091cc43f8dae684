import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { share } from '../../../texts/format.ts';
import { countyHintRule } from '../hint-rule.ts';
import { repeatWinnerTexts, winnersAmong } from './repeat-winners.ts';

/** Of fewer projects half is soon won. */
const fewest = 10;

export const repeatWinnerCounty = countyHintRule({
	id: 'repeat-winner-county',
	...repeatWinnerTexts,
	title: { zh: '全县多次中标', en: 'Won often in the county' },
	rule: {
		zh: '几年里，全县的村级项目不集中由同一单位中标。',
		en: 'Over some years the projects of the county’s villages are not mostly won by one organisation.',
	},
	limit({ portal }) {
		const { winnerYears, winnerPercent } = hintLimits(portal);
		return {
			text: {
				zh: `${winnerYears} 年内占全县村级项目 ${winnerPercent}% 以上就提示；项目不到 ${fewest} 个，或者只在一个乡镇中标的，不提示。`,
				en: `Noted from ${winnerPercent}% of the projects of ${winnerYears} years; not of fewer than ${fewest}, nor in one township alone.`,
			},
			source: { kind: 'threshold', settings: ['winnerYears', 'winnerPercent'] },
		};
	},
	message: {
		zh: ({ years, all, winner, won, here }: Won) =>
			`近 ${years} 年全县 ${all} 个项目，${winner}中标 ${won} 个，占 ${share(won, all)}，其中本村 ${here} 个。`,
		en: ({ years, all, winner, won, here }) =>
			`Of ${all} projects in the county in ${years} years ${winner} won ${won}, ${share(won, all)}; ${here} of them here.`,
	},
	*runCounty(villages, { portal }) {
		const { winnerYears: years, winnerPercent: percent } = hintLimits(portal);
		for (const found of winnersAmong(villages, { percent, fewest, place: 'township' })) {
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
