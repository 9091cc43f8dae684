import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/** The loan with which a village built its factory. Amounts in fen. */
export interface Loan {
	readonly since: IsoDate;
	readonly dueOn: IsoDate;
	readonly borrowedFen: number;
	readonly outstandingFen: number;
	/** Of a quarter. */
	readonly interestFen: number;
}

const tenThousandYuanInFen = 1_000_000;
/** 4.2 % a year, in parts of ten thousand a quarter. */
const quarterlyRate = 105;

export function loanOf(village: DemoVillage): Loan {
	const random = randomFrom(`${village.id}/loan`);
	const outstandingFen = random.int(52, 78) * tenThousandYuanInFen;
	return {
		since: '2018-09-12',
		dueOn: '2028-09-11',
		borrowedFen: outstandingFen + random.int(40, 90) * tenThousandYuanInFen,
		outstandingFen,
		interestFen: (outstandingFen * quarterlyRate) / 10_000,
	};
}
