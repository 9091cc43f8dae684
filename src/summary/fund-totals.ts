import { sumFen } from '../domain/money/money.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { fundMoney, isBalanced } from '../village/fund-money.ts';

/** The earmarked money of one or several villages, in fen. */
export interface FundTotals {
	readonly funds: number;
	readonly grantedFen: number;
	/** Of those of which something says what came in. */
	readonly receivedFen: number;
	readonly spentFen: number;
	/** What is left, where something is; overspent funds take nothing off it. */
	readonly leftFen: number;
	/** What was spent above what came in. */
	readonly overspentFen: number;
	/** How many there are of which it is not known what is left: no receipt is known, or the ledgers begin later. */
	readonly unclear: number;
}

export function totalFunds(dataset: VillageDataset): FundTotals {
	return addFundTotals(
		rowsOf(dataset, 'funds').map((fund): FundTotals => {
			const money = fundMoney(dataset, fund);
			const leftFen = isBalanced(money) ? money.leftFen : 0;
			return {
				funds: 1,
				grantedFen: fund.granted,
				receivedFen: money.receivedFen ?? 0,
				spentFen: money.spentFen,
				leftFen: Math.max(0, leftFen),
				overspentFen: Math.max(0, -leftFen),
				unclear: isBalanced(money) ? 0 : 1,
			};
		}),
	);
}

export function addFundTotals(all: readonly FundTotals[]): FundTotals {
	const sum = (field: keyof FundTotals) => sumFen(all.map((each) => each[field]));
	return {
		funds: sum('funds'),
		grantedFen: sum('grantedFen'),
		receivedFen: sum('receivedFen'),
		spentFen: sum('spentFen'),
		leftFen: sum('leftFen'),
		overspentFen: sum('overspentFen'),
		unclear: sum('unclear'),
	};
}
