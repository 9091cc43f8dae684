import type { Award } from '../../../village/award.ts';
import { mostHintRows } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import type { Comparable } from '../../../summary/comparable.ts';
import { citeRegisterRow } from '../evidence/register-row.ts';

/** Each organisation, as it is written first, with its awards. */
export function groupByWinner<A extends Award>(
	awards: readonly A[],
): { readonly winner: string; readonly won: readonly A[] }[] {
	return [...Map.groupBy(awards, ({ winner }) => payeeKey(winner)).values()].map((won) => ({
		winner: won[0]?.winner ?? '',
		won,
	}));
}

/**
 * A hint about what one organisation won in one village; it is about the last of the projects.
 * @param awards the earliest first, and at least one
 */
export function describeAwards(awards: readonly Award[]) {
	const rows = awards.map(({ project, name, on, fen }) =>
		citeRegisterRow('projects', { id: project, text: name, on, amountFen: fen }),
	);
	const last = rows.at(-1);
	if (!last) throw new RangeError('There is no hint about no awards.');
	return {
		subject: last.subject,
		on: last.on,
		amountFen: sumFen(awards.map(({ fen = 0 }) => fen)),
		rows: rows.slice(-mostHintRows),
	};
}

export interface WinnersAmong {
	/** From which share of all awards an organisation is named. */
	readonly percent: number;
	/** Fewer awards than these say nothing. */
	readonly fewest: number;
	/** What an organisation must have won in at least two of; otherwise a narrower rule says the same. */
	readonly place: 'village' | 'township';
}

/**
 * The organisations that win a large share of the awards of these villages, once for each village in which
 * they won.
 */
export function* findRepeatWinners(
	villages: readonly Comparable[],
	{ percent, fewest, place }: WinnersAmong,
) {
	const awards = villages.flatMap(({ village, township, awards: own }) =>
		own.map((award) => ({ ...award, village, township })),
	);
	if (awards.length < fewest) return;
	for (const { winner, won } of groupByWinner(awards)) {
		if (!reachesPercent(won.length, awards.length, percent)) continue;
		if (new Set(won.map((award) => award[place])).size < 2) continue;
		for (const [village, own] of Map.groupBy(won, (award) => award.village)) {
			yield {
				village,
				...describeAwards(own),
				values: { all: awards.length, winner, won: won.length, here: own.length },
			};
		}
	}
}
