import { sumFen } from '../money/money.ts';
import type { Distribution } from '../tables/distributions.ts';

/** All that the income of a year went to, in fen. What is carried over is not distributed. */
export function sumDistributed(distribution: Distribution): number {
	const { reserve = 0, welfare = 0, investors = 0, members, other = 0 } = distribution;
	return sumFen([reserve, welfare, investors, members, other]);
}
