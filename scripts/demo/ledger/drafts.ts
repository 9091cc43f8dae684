import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { CategoryName } from '../../../src/domain/money/categories.ts';
import type { Entity } from '../../../src/domain/money/entity.ts';
import { freeDay, workingDay, type Month } from '../calendar.ts';
import { hasLapse } from '../plans/lapses.ts';
import { leaseOn } from '../plans/leases.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import type { PassThrough } from './pass-through.ts';
import type { Fund, LedgerTemplate, SlipKind } from './template.ts';
import { counterpartyOf, fillSummary, organisationName, type Counterparty } from './wording.ts';

/** A ledger entry before it has its voucher number, its account and its signatures. */
export interface Draft {
	/** Names the template it was made from. */
	readonly key?: string;
	/** The key of the contract by which it was paid. */
	readonly lease?: string;
	readonly entity: Entity;
	readonly date: IsoDate;
	readonly direction: 'income' | 'expense';
	readonly category: CategoryName;
	readonly summary: string;
	readonly fen: number;
	readonly counterparty: Counterparty;
	readonly slip: SlipKind;
	readonly fund: Fund;
	/** Paid in cash, however much it is. */
	readonly cash?: true;
	readonly note?: string;
}

/** Turns a template into an entry of the month. */
export function draftFrom(
	template: LedgerTemplate,
	at: Month,
	village: DemoVillage,
	random: Random,
	entity: Entity,
): Draft {
	const standing = randomFrom(`${village.id}/${entity}/${at.year}/${template.key}`);
	const [low, high] = template.days ?? [3, 28];
	const date = chooseDay(template, at, random.int(low, high), village);
	const lease = entity === 'collective' ? leaseOn(village, template.key, date) : undefined;
	const { fen, n } = template.amount({ random, village, at, standing, lease });
	const text = random.pick(template.summaries);
	const isWorkdays = text.includes('工，') || text.includes('{n}工');
	const people = n !== undefined && isWorkdays ? Math.max(2, Math.round(n / 3)) : n;
	const counterparty: Counterparty = lease
		? { name: lease.tenant, type: '单位' }
		: counterpartyOf(template.payee, village, random, people);
	return {
		key: template.key,
		...(lease && { lease: lease.key }),
		entity,
		date,
		direction: template.direction,
		category: template.category,
		summary: wordSummary(
			template,
			date,
			village,
			fillSummary(text, at, village, random, {
				n: n === undefined ? undefined : String(n),
				coop: counterparty.name,
				donor: counterparty.name,
				...(entity.startsWith('group:') && { group: entity.slice('group:'.length) }),
			}),
		),
		fen,
		counterparty,
		slip: template.slip,
		fund: template.fund,
		...(template.cash && { cash: template.cash }),
	};
}

const shareOnWeekends = 0.62;

function chooseDay(
	{ key, direction }: LedgerTemplate,
	at: Month,
	day: number,
	village: DemoVillage,
): IsoDate {
	const onWeekend =
		direction === 'expense' &&
		hasLapse(village, 'weekend-entries') &&
		randomFrom(`${village.id}/weekend/${at.year}-${at.month}/${key}/${day}`).chance(
			shareOnWeekends,
		);
	return onWeekend ? freeDay(at, day) : workingDay(at, day);
}

const vague = ['其他费用', '零星支出', '支付材料款', '购买物资一批', '杂支费用', '各项开支'];
const chanceOfVague = 0.08;

/** A careless village sometimes leaves unsaid what was bought. */
function wordSummary(
	{ key, weight, direction, category }: LedgerTemplate,
	date: IsoDate,
	village: DemoVillage,
	summary: string,
): string {
	const sundry =
		direction === 'expense' && weight !== undefined && sundryCategories.includes(category);
	if (!sundry || !hasLapse(village, 'vague-summaries')) return summary;
	const random = randomFrom(`${village.id}/vague/${date}/${key}`);
	return random.chance(chanceOfVague) ? random.pick(vague) : summary;
}

const sundryCategories: readonly CategoryName[] = ['办公费', '维修费', '卫生保洁费', '公益支出'];

/** The two entries of money that is only passed on: in first, out some days later. */
export function draftPassThrough(
	through: PassThrough,
	at: Month,
	village: DemoVillage,
	random: Random,
): Draft[] {
	const standing = randomFrom(`${village.id}/${at.year}/${through.key}`);
	const { fen } = through.amount({ random, village, at, standing, lease: undefined });
	const households = Math.max(
		2,
		Math.round((village.households * through.householdsInHundred) / 100),
	);
	const day = random.int(4, 10);
	const place = fillSummary('{place}', at, village, random, {});
	const words = { households: String(households), place };
	const common = { key: through.key, entity: 'collective', fund: '专项资金' } as const;
	return [
		{
			...common,
			date: workingDay(at, day),
			direction: 'income',
			category: through.income.category,
			summary: fillSummary(through.income.summary, at, village, random, words),
			fen,
			counterparty: { name: organisationName(through.from, village, random), type: '单位' },
			slip: '财政票据',
		},
		{
			...common,
			date: workingDay(at, day + random.int(8, 16)),
			direction: 'expense',
			category: through.expense.category,
			summary: fillSummary(through.expense.summary, at, village, random, words),
			fen: through.share === 1 ? fen : Math.round((fen * through.share) / 10_000) * 10_000,
			counterparty: counterpartyOf('persons', village, random, households),
			slip: '工资表',
			note: '名册存村部备查',
		},
	];
}
