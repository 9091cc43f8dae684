import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import type { Fund } from '../../../domain/tables/funds.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import {
	fundMoney,
	isBalanced,
	lastBookedDay,
	type FundMoney,
} from '../../../village/fund-money.ts';
import { describeRow } from './register-row.ts';

/** A fund with its money, and the last day that the ledgers reach to. */
export interface BookedFund extends FundMoney {
	readonly fund: Fund;
	readonly lastBooked: IsoDate;
}

/** The funds of a village whose ledgers could be read whole; none where it has disclosed no ledger. */
export function findBookedFunds(dataset: VillageDataset): BookedFund[] {
	const lastBooked = lastBookedDay(dataset);
	if (lastBooked === undefined || !isComplete(dataset, 'ledger', 'funds')) return [];
	return rowsOf(dataset, 'funds').map((fund) => ({
		...fundMoney(dataset, fund),
		fund,
		lastBooked,
	}));
}

/** Those of which all that was ever spent is in the ledgers, with what is left of each. */
export function findBalancedFunds(
	dataset: VillageDataset,
): (BookedFund & { readonly leftFen: number })[] {
	return findBookedFunds(dataset).filter(isBalanced);
}

/** A hint about one fund: subject, day, amount and evidence. */
export function describeFund({ id, name }: Fund, on: IsoDate, amountFen: number) {
	return describeRow('funds', { id, text: name, on, amountFen });
}
