import { formatYuan, sumFen } from '../../../src/domain/money/money.ts';
import { findCategoryByName, type CategoryName } from '../../../src/domain/money/categories.ts';
import { monthOf, periodOf } from '../calendar.ts';
import type { ClosedPeriod, Entry } from '../ledger/book.ts';
import { randomFrom } from '../random.ts';
import { hasLapse, lapseYear } from '../plans/lapses.ts';
import type { DemoVillage } from '../village.ts';

/** `48,200.00`, as prose writes an amount. */
export function writeYuan(fen: number): string {
	return formatYuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** `4.82` 万元, for amounts that prose rounds. */
export function writeTenThousands(fen: number): string {
	return (fen / 1_000_000).toFixed(2);
}

/** The entries dated within a period. */
export function entriesWithin(books: readonly ClosedPeriod[], period: string): Entry[] {
	const { first, last } = periodOf(period);
	return books
		.filter(({ entries }) => lastDate(entries) >= first && (entries[0]?.date ?? '') <= last)
		.flatMap(({ entries }) => entries)
		.filter(({ date }) => date >= first && date <= last);
}

function lastDate(entries: readonly Entry[]): string {
	return entries.at(-1)?.date ?? '';
}

/** What was borrowed or paid back, which is no income and no expense. */
export function isLoanEntry({ category }: Pick<Entry, 'category'>): boolean {
	return findCategoryByName(category)?.heading === '债权债务';
}

/** Income or expense, without loans. */
export function totalFen(entries: readonly Entry[], direction: Entry['direction']): number {
	return sumFen(
		entries
			.filter((entry) => entry.direction === direction && !isLoanEntry(entry))
			.map(({ fen }) => fen),
	);
}

/** What loans brought in less what was paid back of them. */
export function netLoansFen(entries: readonly Entry[]): number {
	return sumFen(
		entries.filter(isLoanEntry).map(({ direction, fen }) => (direction === 'income' ? fen : -fen)),
	);
}

export function totalOf(entries: readonly Entry[], category: CategoryName): number {
	return sumFen(entries.filter((entry) => entry.category === category).map(({ fen }) => fen));
}

/** What the village's accounts held at the end of a period, all together. */
export function closingFen(books: readonly ClosedPeriod[], period: string): number {
	const { last } = periodOf(period);
	const closed = books.findLast(({ entries }) => lastDate(entries) <= last);
	return sumFen((closed?.balances ?? []).map((balance) => balance.closingFen));
}

export interface ReliefFigures {
	readonly allowanceHouseholds: number;
	readonly allowancePeople: number;
	/** Fen, for the whole quarter. */
	readonly allowanceFen: number;
	readonly destitutePeople: number;
	readonly destituteFen: number;
	readonly emergencyHouseholds: number;
	readonly emergencyFen: number;
}

/** Subsistence allowances (低保), destitute support and emergency relief of a quarter. */
export function reliefFigures(village: DemoVillage, period: string): ReliefFigures {
	const { year } = periodOf(period);
	const standing = randomFrom(`${village.id}/relief/${year}`);
	const random = randomFrom(`${village.id}/relief/${period}`);
	const poor = village.traits.includes('mountain') ? 0.045 : 0.022;
	const allowanceHouseholds = Math.max(
		2,
		Math.round(village.households * poor) + random.int(-1, 1),
	);
	const allowancePeople =
		allowanceHouseholds + Math.round(allowanceHouseholds * (0.6 + standing.next() * 0.3));
	const monthlyYuan = 380 + (year - 2024) * 20;
	const destitutePeople = Math.max(1, Math.round(village.population * 0.005));
	const emergencyHouseholds = random.chance(0.6) ? random.int(1, 3) : 0;
	return {
		allowanceHouseholds,
		allowancePeople,
		allowanceFen: allowancePeople * monthlyYuan * 3 * 100,
		destitutePeople,
		destituteFen: destitutePeople * 820 * 3 * 100,
		emergencyHouseholds,
		emergencyFen: emergencyHouseholds * random.int(10, 30) * 10_000,
	};
}

export interface SubsidyFigures {
	readonly programme: string;
	readonly basis: string;
	readonly rate: string;
	/** Whose it is: paid by household or by person. */
	readonly by: 'household' | 'person';
	readonly recipients: number;
	/** Whole units. */
	readonly quantity: number;
	readonly unit: string;
	readonly dueFen: number;
	readonly paidFen: number;
	/** Why less was paid than was due. */
	readonly difference?: string;
}

/** Fen a quarter, up to 89 years of age; from 90 on twice as much. */
export const elderFen = 15_000;
/** How many of the old people who get the allowance are 90 or more. */
export function countVeryOld(people: number): number {
	return Math.round(people * 0.12);
}
/** Fen a mu of the subsidy that keeps the soil. */
export const soilFen = 10_250;

/** What was paid to households or people in a quarter. */
export function subsidyFigures(village: DemoVillage, period: string): SubsidyFigures {
	const { year, index } = periodOf(period);
	// Where only fields were exchanged, the whole is what it was the year after.
	const same = year === lapseYear && hasLapse(village, 'fields-exchanged') ? year + 1 : year;
	const random = randomFrom(`${village.id}/subsidy/${same}`);
	const households = Math.round(village.households * (0.86 + random.next() * 0.1));
	const mu = Math.round(village.farmlandMu * (0.84 + random.next() * 0.1));
	switch (index) {
		case 2: {
			const fen = mu * soilFen;
			return {
				programme: '耕地地力保护补贴',
				basis: `《青禾县${year}年耕地地力保护补贴实施方案》`,
				rate: '每亩102.50元',
				by: 'household',
				recipients: households,
				quantity: mu,
				unit: '亩',
				dueFen: fen,
				paidFen: fen,
			};
		}
		case 3: {
			const grain = Math.round(mu * 0.62);
			const failed = random.chance(0.4) ? random.int(1, 4) : 0;
			return {
				programme: '实际种粮农民一次性补贴',
				basis: `《青禾县${year}年实际种粮农民一次性补贴方案》`,
				rate: '每亩12.80元',
				by: 'household',
				recipients: Math.round(households * 0.8),
				quantity: grain,
				unit: '亩',
				dueFen: grain * 1_280,
				paidFen: (grain - failed * 5) * 1_280,
				...(failed > 0 && { difference: `${failed}户银行卡失效，更正账户后补发` }),
			};
		}
		default: {
			const people = Math.max(3, Math.round(village.population * (index === 1 ? 0.031 : 0.033)));
			const fen = (people + countVeryOld(people)) * elderFen;
			return {
				programme: '高龄津贴',
				basis: '《青禾县高龄津贴发放办法》',
				rate: '80至89周岁每人每月50元，90周岁以上每人每月100元',
				by: 'person',
				recipients: people,
				quantity: people,
				unit: '人',
				dueFen: fen,
				paidFen: fen,
			};
		}
	}
}

export function quarterMonths(period: string): string {
	const { first } = periodOf(period);
	const start = monthOf(first);
	return `${start}—${start + 2}月`;
}
