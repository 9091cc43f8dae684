import { twoDigits } from '../../../src/domain/time/calendar-date.ts';
import type { Entity } from '../../../src/domain/money/entity.ts';
import { compareText } from '../../../src/domain/order.ts';
import { monthOf, periodOf, quarterOf, workingDay, type Month } from '../calendar.ts';
import type { DemoOfficial } from '../officials.ts';
import { hasLapse, isGroupSilent, lapseMonth } from '../plans/lapses.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { Purse, type AccountKind } from './accounts.ts';
import type { Draft } from './drafts.ts';
import { draftMonth } from './month.ts';
import { chartAccountOf, signaturesOf, type Signatures } from './signatures.ts';
import type { SlipKind } from './template.ts';

export interface Entry extends Omit<Draft, 'slip'>, Signatures {
	/** Absent where nobody wrote down what kind it is. */
	readonly slip?: SlipKind;
	readonly voucher: string;
	readonly heldIn: AccountKind;
	readonly chartAccount?: string;
}

export interface PeriodBalance {
	readonly entity: Entity;
	readonly account: AccountKind;
	readonly openingFen: number;
	readonly incomeFen: number;
	readonly expenseFen: number;
	readonly closingFen: number;
}

/** A period whose books are closed: its file name, its entries and what each account held. */
export interface ClosedPeriod {
	readonly key: string;
	readonly entries: readonly Entry[];
	readonly balances: readonly PeriodBalance[];
}

export function entitiesOf(village: DemoVillage): Entity[] {
	return [
		'collective',
		...(village.committeeAccounts ? (['committee'] as const) : []),
		...village.groupAccounts.map((group): Entity => `group:${group}`),
	];
}

/** Keeps the books of a village for whole years, period by period. @param rowsPerMonth the village's own number when absent */
export function keepBooks(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	years: readonly number[],
	rowsPerMonth: number | undefined,
): ClosedPeriod[] {
	const purses = new Map(
		entitiesOf(village).map((entity) => [
			entity,
			new Purse(entity, village, randomFrom(`${village.id}/purse/${entity}`)),
		]),
	);
	const bankOf = (entity: Entity) => purses.get(entity)?.bankFen ?? 0;
	const periods = new Map<string, Entry[]>();
	let lastMonth: readonly Entry[] = [];
	for (const year of years) {
		for (let month = 1; month <= 12; month += 1) {
			const at: Month = { year, month };
			const random = randomFrom(`${village.id}/book/${year}-${month}`);
			const rows = rowsPerMonth ?? usualRows(village, random);
			const drafts = [
				...draftMonth(village, officials, at, rows, bankOf),
				...reversalOf(lastMonth, at, random),
			];
			lastMonth = enter(drafts, village, officials, purses, random).filter(
				({ entity, date }) => !isGroupSilent(village, entity, date),
			);
			const key =
				village.closing === 'quarter'
					? `${year}-Q${quarterOf(month)}`
					: `${year}-${twoDigits(month)}`;
			periods.set(key, [...(periods.get(key) ?? []), ...lastMonth]);
		}
	}
	return closePeriods(periods, purses, village);
}

function usualRows(village: DemoVillage, random: Random): number {
	return Math.min(15, 8 + Math.round(village.households / 110)) + random.int(-1, 3);
}

/** Sometimes an entry of the month before is reversed and booked again with the right amount. */
function reversalOf(lastMonth: readonly Entry[], at: Month, random: Random): Draft[] {
	if (!random.chance(0.05)) return [];
	const candidates = lastMonth.filter(
		(entry) =>
			entry.direction === 'expense' &&
			entry.slip === '发票' &&
			entry.fen > 30_000 &&
			entry.fen < 600_000,
	);
	const wrong = candidates.length > 0 ? random.pick(candidates) : undefined;
	if (!wrong) return [];
	const day = random.int(8, 20);
	const rightFen = Math.round((wrong.fen * random.int(70, 95)) / 100_000) * 1_000;
	const draft = {
		entity: wrong.entity,
		date: workingDay(at, day),
		direction: 'expense',
		category: wrong.category,
		counterparty: wrong.counterparty,
		slip: '发票',
		fund: wrong.fund,
	} as const;
	return [
		{
			...draft,
			summary: `冲销${wrong.voucher}：${wrong.summary}`,
			fen: -wrong.fen,
			note: `${wrong.voucher}金额录入有误，红字冲销`,
		},
		{
			...draft,
			summary: `更正${wrong.voucher}：${wrong.summary}`,
			fen: rightFen,
			note: '按发票金额重新入账',
		},
	];
}

function enter(
	drafts: readonly Draft[],
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	purses: ReadonlyMap<Entity, Purse>,
	random: Random,
): Entry[] {
	const inOrder = drafts
		.map((draft, index) => ({ draft, index }))
		.sort((a, b) => compareText(a.draft.date, b.draft.date) || a.index - b.index)
		.map(({ draft }) => draft);
	const numbers = new Map<Entity, number>();
	return inOrder.map((draft) => {
		const number = (numbers.get(draft.entity) ?? 0) + 1;
		numbers.set(draft.entity, number);
		const purse = purses.get(draft.entity);
		if (!purse) throw new RangeError(`No account for ${draft.entity} in ${village.id}`);
		const chartAccount = chartAccountOf(draft);
		const { slip: _, ...written } = draft;
		const slip = slipOf(draft, village, random);
		return {
			...written,
			...(!isUnstated(draft, village) && { slip }),
			...signaturesOf(draft, village, officials, random),
			voucher: `${voucherWord(draft.entity)}-${monthOf(draft.date)}-${number}`,
			heldIn: purse.book(draft),
			...(chartAccount !== undefined && { chartAccount }),
		};
	});
}

/** Careless villages now and then pay people on a slip of paper instead of a wage sheet. */
function slipOf(draft: Draft, { habit }: DemoVillage, random: Random): SlipKind {
	const isWages = draft.slip === '工资表' && draft.counterparty.type === '个人';
	return isWages && habit !== 'punctual' && random.chance(habit === 'usual' ? 0.01 : 0.05)
		? '白条'
		: draft.slip;
}

function isUnstated({ direction, date }: Draft, village: DemoVillage): boolean {
	if (direction !== 'expense' || !hasLapse(village, 'slips-unstated')) return false;
	const { first, last } = lapseMonth(village, 'slips-unstated');
	return first <= date && date <= last;
}

/** Each entity numbers its own vouchers: 记-3-1, 委-3-1, 东湾组-3-1. */
function voucherWord(entity: Entity): string {
	if (entity === 'collective') return '记';
	return entity === 'committee' ? '委' : entity.slice('group:'.length);
}

/** What came into and went out of one account in a period, in fen. */
interface Flow {
	incomeFen: number;
	expenseFen: number;
}

function closePeriods(
	periods: ReadonlyMap<string, readonly Entry[]>,
	purses: ReadonlyMap<Entity, Purse>,
	village: DemoVillage,
): ClosedPeriod[] {
	const held = new Map<string, number>();
	return [...periods].map(([key, entries]) => {
		const flows = sumFlows(entries);
		const { last } = periodOf(key);
		const kept = [...purses.values()].filter(({ entity }) => !isGroupSilent(village, entity, last));
		const balances = kept.flatMap(({ entity, cashStartFen, bankStartFen }) =>
			(['cash', 'bank'] as const).map((account): PeriodBalance => {
				const name = `${entity}/${account}`;
				const openingFen = held.get(name) ?? (account === 'cash' ? cashStartFen : bankStartFen);
				const { incomeFen, expenseFen } = flows.get(name) ?? { incomeFen: 0, expenseFen: 0 };
				const closingFen = openingFen + incomeFen - expenseFen;
				held.set(name, closingFen);
				return { entity, account, openingFen, incomeFen, expenseFen, closingFen };
			}),
		);
		return { key, entries, balances };
	});
}

function sumFlows(entries: readonly Entry[]): Map<string, Flow> {
	const flows = new Map<string, Flow>();
	for (const { entity, heldIn, direction, fen } of entries) {
		const name = `${entity}/${heldIn}`;
		const flow = flows.get(name) ?? { incomeFen: 0, expenseFen: 0 };
		if (direction === 'income') flow.incomeFen += fen;
		else flow.expenseFen += fen;
		flows.set(name, flow);
	}
	return flows;
}
