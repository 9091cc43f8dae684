import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { share } from '../../../texts/format.ts';
import { countyHintRule } from '../hint-rule.ts';
import { repeatWinnerTexts, winnersAmong } from './repeat-winners.ts';

/** Of fewer projects half is soon won. */
const fewest = 5;

export const repeatWinnerTownship = countyHintRule({
	id: 'repeat-winner-township',
	...repeatWinnerTexts,
	title: { zh: '本乡镇多次中标', en: 'Won often in a township' },
	rule: {
		zh: '几年里，一个乡镇的村级项目不集中由同一单位中标。',
		en: 'Over some years the projects of a township’s villages are not mostly won by one organisation.',
	},
	limit({ portal }) {
		const { winnerYears, winnerPercent } = hintLimits(portal);
		return {
			text: {
				zh: `${winnerYears} 年内占本乡镇村级项目 ${winnerPercent}% 以上就提示；项目不到 ${fewest} 个，或者只在一个村中标的，不提示。`,
				en: `Noted from ${winnerPercent}% of the projects of ${winnerYears} years; not of fewer than ${fewest}, nor in one village alone.`,
			},
			source: { kind: 'threshold', settings: ['winnerYears', 'winnerPercent'] },
		};
	},
	message: {
		zh: ({ township, years, all, winner, won, here }: Won) =>
			`近 ${years} 年${township}各村 ${all} 个项目，${winner}中标 ${won} 个，占 ${share(won, all)}，其中本村 ${here} 个。`,
		en: ({ township, years, all, winner, won, here }) =>
			`Of ${all} projects in ${township} in ${years} years ${winner} won ${won}, ${share(won, all)}; ${here} of them here.`,
	},
	*runCounty(villages, { portal, register }) {
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
