import { recentAwards } from '../../../village/award.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutAwards, repeatWinnerTexts, winnersOf } from './repeat-winners.ts';

/** Where few can do the work anybody wins three times: only who wins most of it is named. */
export const repeatWinnerVillage = hintRule({
	id: 'repeat-winner-village',
	...repeatWinnerTexts,
	title: { zh: '本村多次中标', en: 'Won often in a village' },
	rule: {
		zh: '几年里，一个村的项目不集中由同一单位中标。',
		en: 'Over some years a village’s projects are not mostly won by one organisation.',
	},
	limit({ portal }) {
		const { winnerYears, winnerTimes, winnerPercent } = hintLimits(portal);
		return {
			text: {
				zh: `${winnerYears} 年内中标 ${winnerTimes} 次以上、占全村项目 ${winnerPercent}% 以上就提示。`,
				en: `Noted from ${winnerTimes} awards in ${winnerYears} years that are ${winnerPercent}% of the village’s.`,
			},
			source: { kind: 'threshold', settings: ['winnerYears', 'winnerTimes', 'winnerPercent'] },
		};
	},
	message: {
		zh: ({ years, all, winner, won, fen }: Won) =>
			`近 ${years} 年 ${all} 个项目，${winner}中标 ${won} 个，占 ${share(won, all)}，合计 ${money(fen)} 元。`,
		en: ({ years, all, winner, won, fen }) =>
			`Of ${all} projects in ${years} years ${winner} won ${won}, ${share(won, all)}, ${money(fen)} yuan in all.`,
	},
	*run(dataset, { portal, asOf }) {
		const { winnerYears, winnerTimes, winnerPercent } = hintLimits(portal);
		const awards = recentAwards(dataset, winnerYears, asOf);
		for (const { winner, won } of winnersOf(awards)) {
			if (won.length < winnerTimes) continue;
			if (!reachesPercent(won.length, awards.length, winnerPercent)) continue;
			const about = aboutAwards(won);
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
