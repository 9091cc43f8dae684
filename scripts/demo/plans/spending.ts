import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { CategoryName } from '../../../src/domain/money/categories.ts';
import type { Contract } from '../../../src/domain/tables/contracts.ts';
import { onWorkingDay, yearOf } from '../calendar.ts';
import type { ClosedPeriod, Entry } from '../ledger/book.ts';
import { countyLimits } from '../limits.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { hasLapse } from './lapses.ts';
import { worksOf } from './works.ts';

/** A larger payment that is neither for works nor for shares: repairs, machines, welfare. */
export interface Spending {
	/** Names it within its village. */
	readonly key: string;
	readonly title: string;
	readonly entry: Entry;
	readonly decidedOn: IsoDate;
	/** The contract by which it is bought, when it costs much. */
	readonly contract?: SpendingContract;
}

export interface SpendingContract {
	readonly kind: Contract['kind'];
	readonly counterparty: string;
	readonly signedOn: IsoDate;
	readonly totalFen: number;
	readonly method: string;
}

const kinds: Partial<Record<CategoryName, Contract['kind']>> = {
	维修费: 'works',
	工程支出: 'works',
	固定资产购建: 'purchase',
	公益支出: 'service',
	福利支出: 'service',
	社会捐赠支出: 'other',
};

/** The share of purchases that a village makes without a meeting. */
const chanceUndecided = { punctual: 0.04, usual: 0.38, late: 0.8, gaps: 0.8 } as const;

/** Must the village decide it? */
export function isLarge({ direction, entity, category, fen, lease }: Entry): boolean {
	return (
		direction === 'expense' &&
		!entity.startsWith('group:') &&
		fen >= countyLimits.decisionFen &&
		kinds[category] !== undefined &&
		lease === undefined
	);
}

/** What the village decided to spend, in the order of payment. */
export function spendingOf(village: DemoVillage, books: readonly ClosedPeriod[]): Spending[] {
	const works = new Set(worksOf(village, books).map(({ entry }) => entry));
	const all = books
		.flatMap(({ entries }) => entries)
		.filter((entry) => isLarge(entry) && !works.has(entry))
		.flatMap((entry) => planSpending(village, entry) ?? []);
	if (!hasLapse(village, 'overpaid')) return all;
	const one = all.find(({ contract }) => contract?.kind === 'works');
	return all.map((each) =>
		each === one && each.contract
			? { ...each, contract: { ...each.contract, totalFen: agreePrice(each.entry.fen) } }
			: each,
	);
}

/** The price agreed before the repair became dearer, in whole hundreds of yuan. */
function agreePrice(paidFen: number): number {
	return Math.round((paidFen * 0.94) / 10_000) * 10_000;
}

function planSpending(village: DemoVillage, entry: Entry): Spending | undefined {
	const { date, voucher, summary, fen, category, counterparty } = entry;
	const afterwards = entry.key === 'emergency';
	const key = `spending/${date}/${voucher}`;
	const random = randomFrom(`${village.id}/${key}`);
	const signedOn = onWorkingDay(
		addDays(date, afterwards ? random.int(16, 30) : -random.int(16, 30)),
	);
	const decidedOn = onWorkingDay(addDays(signedOn, -random.int(6, 12)));
	if (!afterwards && random.chance(chanceUndecided[village.habit])) return undefined;
	return {
		key,
		title: titleOf(summary, yearOf(date)) + (afterwards ? '（追认）' : ''),
		entry,
		decidedOn,
		...(counterparty.type === '单位' &&
			counterparty.name !== undefined &&
			fen >= countyLimits.contractFen && {
				contract: {
					kind: kinds[category] ?? 'other',
					counterparty: counterparty.name,
					signedOn,
					totalFen: fen,
					method: afterwards ? '抢险，直接委托' : '询价',
				},
			}),
	};
}

/** `冬修双石头机耕道填补砂石21车` was decided as `冬修双石头机耕道填补砂石`. */
function titleOf(summary: string, year: number): string {
	if (summary.includes('医保')) return `${year + 1}年度村民医保补助方案`;
	return summary
		.replace(/^购/, '购置')
		.replace(/款$/, '')
		.replace(/[（(].*$/, '')
		.replace(/\d+[车台套组个]$/, '');
}
