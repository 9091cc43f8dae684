import type { IsoDate } from '../domain/time/calendar-date.ts';
import { sumFen } from '../domain/money/money.ts';
import type { Period } from '../domain/time/period.ts';
import type { Fund } from '../domain/tables/funds.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from './dataset.ts';
import { indexVillage } from './index/village-index.ts';

/** What came in of a fund, what was spent of it and what is left, in fen. */
export interface FundMoney {
	/** The ledger rows that name it, by date. */
	readonly rows: readonly LedgerRow[];
	/** What those rows brought in; reversals taken off. Absent while none brings anything. */
	readonly bookedInFen: number | undefined;
	/** What those rows spent; what was paid back taken off. */
	readonly spentFen: number;
	/** What the register says came in; where it says nothing, what the ledger does. Absent while neither does. */
	readonly receivedFen: number | undefined;
	/** Received less spent; negative where more was spent. Absent while nothing has come in. */
	readonly leftFen: number | undefined;
	/** The first ledger, where the fund is older: what was spent before is in no ledger. */
	readonly ledgersFrom: Period | undefined;
}

/** @param until rows and receipts of later days are left out */
export function fundMoney(dataset: VillageDataset, fund: Fund, until?: IsoDate): FundMoney {
	const isIn = (day: IsoDate | undefined) =>
		until === undefined || day === undefined || day <= until;
	const rows = indexVillage(dataset)
		.moneyOf('funds', fund.id)
		.filter(({ date }) => isIn(date));
	const income = rows.flatMap((row) => row.income ?? []);
	const bookedInFen = income.length > 0 ? sumFen(income) : undefined;
	const spentFen = sumFen(rows.map(({ expense }) => expense ?? 0));
	const registered = isIn(fund.receivedOn) ? fund.received : undefined;
	const receivedFen = registered ?? bookedInFen;
	return {
		rows,
		bookedInFen,
		spentFen,
		receivedFen,
		leftFen: receivedFen === undefined ? undefined : receivedFen - spentFen,
		ledgersFrom: olderThanLedgers(dataset, fund),
	};
}

/** Is all that came in and was spent of it known, so that what is left is, too? */
export function isBalanced<M extends Pick<FundMoney, 'leftFen' | 'ledgersFrom'>>(
	money: M,
): money is M & { readonly leftFen: number } {
	return money.leftFen !== undefined && money.ledgersFrom === undefined;
}

function olderThanLedgers(dataset: VillageDataset, fund: Fund): Period | undefined {
	const first = dataset.files.ledger[0]?.period;
	const began = fund.grantedOn ?? fund.receivedOn;
	return first && began !== undefined && began < first.first ? first : undefined;
}

/** The last day that the village's ledgers reach to. */
export function lastBookedDay({ files }: VillageDataset): IsoDate | undefined {
	return files.ledger.findLast(({ period }) => period !== undefined)?.period?.last;
}
