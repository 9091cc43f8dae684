import { isoDate, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { sumFen } from '../../../src/domain/money/money.ts';
import { workingDay, type Month } from '../calendar.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { lapseYear } from './lapses.ts';

/** Money that a village borrowed. Amounts in fen. */
export interface Loan {
	/** Names it in its village: in entries, and its decision. */
	readonly key: 'loan-factory' | 'loan-orchard' | 'loan-bridge';
	readonly lender: string;
	/** As the register of debts says it. */
	readonly reason: string;
	/** What the entries call it. */
	readonly name: string;
	readonly since: IsoDate;
	readonly dueOn: IsoDate;
	readonly borrowedFen: number;
	/** What was paid back before the demo begins. */
	readonly paidBeforeFen: number;
	readonly repayments: readonly { readonly on: IsoDate; readonly fen: number }[];
	/** When the village decided it, where the demo tells. */
	readonly decidedOn?: IsoDate;
	/** The village left it out of its register of debts. */
	readonly unregistered?: true;
}

const tenThousandYuanInFen = 1_000_000;
/** 4.2 % a year, in parts of ten thousand a quarter. */
const quarterlyRate = 105;
const bank = '青禾农村商业银行';

export function loansOf(village: DemoVillage): Loan[] {
	const { traits, habit } = village;
	return [
		...(traits.includes('factory') ? [factoryLoan(village)] : []),
		...(traits.includes('orchard') && habit !== 'gaps' ? [orchardLoan(village)] : []),
		...(habit === 'gaps' ? [bridgeLoan(village)] : []),
	];
}

/** With it the village built its factory; each December it pays some of it back. */
function factoryLoan(village: DemoVillage): Loan {
	const random = randomFrom(`${village.id}/loan`);
	const openingFen = random.int(52, 78) * tenThousandYuanInFen;
	const paidBeforeFen = random.int(40, 90) * tenThousandYuanInFen;
	return {
		key: 'loan-factory',
		lender: bank,
		reason: '标准厂房建设贷款，年利率4.2%，按季付息',
		name: '厂房建设贷款',
		since: '2018-09-12',
		dueOn: '2028-09-11',
		borrowedFen: openingFen + paidBeforeFen,
		paidBeforeFen,
		repayments: [2024, 2025, 2026, 2027].map((year) => ({
			on: workingDay({ year, month: 12 }, 24),
			fen: 2 * tenThousandYuanInFen,
		})),
	};
}

/** Borrowed in spring for fertiliser and bags, paid back when the fruit is sold, the rest in the next summer. */
function orchardLoan(village: DemoVillage): Loan {
	const random = randomFrom(`${village.id}/loan-orchard`);
	const borrowedFen = random.int(4, 7) * tenThousandYuanInFen;
	const first = Math.round(borrowedFen / 2 / 100_000) * 100_000;
	const at = (month: number, low: number, high: number, year = lapseYear) =>
		workingDay({ year, month }, random.int(low, high));
	return {
		key: 'loan-orchard',
		lender: bank,
		reason: `${lapseYear}年果园春管短期借款`,
		name: '果园春管借款',
		decidedOn: at(2, 20, 26),
		since: at(3, 10, 20),
		dueOn: `${lapseYear + 1}-09-30`,
		borrowedFen,
		paidBeforeFen: 0,
		repayments: [
			{ on: at(11, 12, 24), fen: first },
			{ on: at(7, 8, 22, lapseYear + 1), fen: borrowedFen - first },
		],
	};
}

/** Borrowed from a builder until a grant comes in; nobody decided it, and it stands in no register. */
function bridgeLoan(village: DemoVillage): Loan {
	const random = randomFrom(`${village.id}/loan-bridge`);
	const borrowedFen = random.int(2, 4) * tenThousandYuanInFen;
	return {
		key: 'loan-bridge',
		lender: '禾丰建设工程队',
		reason: '临时周转借款',
		name: '临时周转款',
		since: workingDay({ year: lapseYear, month: 5 }, random.int(8, 20)),
		dueOn: `${lapseYear}-12-31`,
		borrowedFen,
		paidBeforeFen: 0,
		repayments: [
			{ on: workingDay({ year: lapseYear, month: 11 }, random.int(10, 22)), fen: borrowedFen },
		],
		unregistered: true,
	};
}

/** What is still owed after a day. */
export function outstandingFen(loan: Loan, on: IsoDate): number {
	const { borrowedFen, paidBeforeFen, repayments } = loan;
	const paid = repayments.filter((each) => each.on <= on).map(({ fen }) => fen);
	return borrowedFen - paidBeforeFen - sumFen(paid);
}

/** Of the quarter that ends in a month, for the factory’s loan: what is paid back at its end bears interest up to then. */
export function quarterlyInterestFen(village: DemoVillage, { year, month }: Month): number {
	const owedFen = outstandingFen(factoryLoan(village), isoDate(year, month, 1));
	return (owedFen * quarterlyRate) / 10_000;
}
