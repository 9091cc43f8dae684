import type { Award } from '../../../src/village/award.ts';

/** Works of 20,000 yuan, one a month since January 2026, given to these. */
export function awardsTo(...winners: string[]): Award[] {
	return winners.map((winner, index) => ({
		project: `XM-${index + 1}`,
		name: `第${index + 1}项工程`,
		winner,
		on: `2026-0${index + 1}-10`,
		fen: 2_000_000,
	}));
}
