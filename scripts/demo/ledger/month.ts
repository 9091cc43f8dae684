import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Entity } from '../../../src/domain/money/entity.ts';
import { workingDay, type Month } from '../calendar.ts';
import { paidOn, type DemoOfficial } from '../officials.ts';
import { lapseMonth, hasLapse } from '../plans/lapses.ts';
import { paymentIn } from '../plans/leases.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { casualExpenses } from './casual-expenses.ts';
import { draftFrom, draftPassThrough, type Draft } from './drafts.ts';
import { earnings } from './earnings.ts';
import { emergencyDrafts } from './emergency.ts';
import { grants } from './grants.ts';
import { loanDrafts } from './loans.ts';
import { passThroughs } from './pass-through.ts';
import { runningCosts } from './running-costs.ts';
import { seasonalExpenses } from './seasonal-expenses.ts';
import { groupTemplates, richExpenses } from './special.ts';
import type { LedgerTemplate } from './template.ts';
import { grantedWorks, works } from './works.ts';

/** What fills a month up. */
const pool = [...casualExpenses, ...earnings.filter(({ weight }) => weight !== undefined)];

/** What the month may spend: the bank balance of an entity before the month. */
export type BalanceBefore = (entity: Entity) => number;

/** Below this the township tops the village up. */
const leanFen = 1_200_000;

/**
 * The entries of one month in no particular order: first what the calendar asks for, then works the account
 * can bear, then casual purchases until the month has `rows` entries (a month may need more).
 */
export function draftMonth(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	at: Month,
	rows: number,
	balanceBefore: BalanceBefore,
): Draft[] {
	const random = randomFrom(`${village.id}/ledger/${at.year}-${at.month}`);
	const purse = (template: LedgerTemplate): Entity =>
		village.committeeAccounts && template.committee ? 'committee' : 'collective';
	const due = (template: LedgerTemplate) =>
		template.weight === undefined &&
		(template.months?.includes(at.month) ?? true) &&
		(!template.trait || village.traits.includes(template.trait)) &&
		(template.anyTrait?.some((trait) => village.traits.includes(trait)) ?? true) &&
		(!template.lapse || hasLapse(village, template.lapse)) &&
		(!template.leased || paymentIn(village, template.key, at) !== undefined) &&
		random.chance(template.chance ?? 1);
	const make = (template: LedgerTemplate) =>
		draftFrom(template, at, village, random, purse(template));

	const drafts = [
		...draftPay(village, officials, at, random),
		...[...grants, ...earnings].filter(due).map(make),
		...draftPassThroughs(village, at, random),
		...emergencyDrafts(village, at),
		...loanDrafts(village, at),
		...draftGroups(village, at, random),
	];
	const expenses = [
		...runningCosts,
		...seasonalExpenses,
		...richExpenses,
		...grantedWorks,
		...works,
	].filter(due);
	for (const template of expenses) {
		const draft = make(template);
		const inAccount = balanceBefore(draft.entity) + sumNet(drafts, draft.entity);
		if (template.affordable && inAccount < draft.fen * template.affordable) continue;
		drafts.push(draft);
	}
	while (drafts.length < rows) drafts.push(make(pickByWeight(pool, random)));
	return [...drafts, ...draftTopUps(village, at, random, drafts, balanceBefore)];
}

function sumNet(drafts: readonly Draft[], entity: Entity): number {
	return drafts
		.filter((draft) => draft.entity === entity)
		.reduce((net, draft) => net + (draft.direction === 'income' ? draft.fen : -draft.fen), 0);
}

/** Pay of those in office, and the money for it from the township. A village of tourism books each person. */
function draftPay(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	at: Month,
	random: Random,
): Draft[] {
	const day = random.int(10, 14);
	const date = workingDay(at, day + 6);
	const paid = paidOn(officials, date);
	const total = paid.reduce((sum, { payFen = 0 }) => sum + payFen, 0);
	const entity = village.committeeAccounts ? 'committee' : 'collective';
	const common = { entity, fund: '财政补助' } as const;
	const grant: Draft = {
		...common,
		date: workingDay(at, day),
		direction: 'income',
		category: '村级运转补助',
		summary: random.pick([`拨入${at.month}月村干部基本报酬`, `${at.month}月村干部报酬财政拨款`]),
		fen: total,
		counterparty: { name: `${village.township.name}财政所`, type: '单位' },
		slip: '财政票据',
	};
	const pay = {
		...common,
		date,
		direction: 'expense',
		category: '干部报酬',
		slip: '工资表',
	} as const;
	if (village.traits.includes('tourism')) {
		return [
			grant,
			...paid.map((one): Draft => ({
				...pay,
				summary: `发放${at.month}月报酬（${one.role}）`,
				fen: (one.payFen ?? 0) + extraPayFen(village, one, date),
				counterparty: { name: one.name, type: '个人' },
			})),
		];
	}
	const summary = random.pick([
		`发放${at.month}月村干部报酬（${paid.length}人）`,
		`${at.month}月村干部基本报酬（${paid.length}人）`,
	]);
	return [grant, { ...pay, summary, fen: total, counterparty: { name: '村干部（见工资表）' } }];
}

/** For years of service: paid once with the month’s pay of the clerk. */
const serviceYearsFen = 12_000;

function extraPayFen(village: DemoVillage, { seat }: DemoOfficial, date: IsoDate): number {
	if (seat !== 'clerk' || !hasLapse(village, 'pay-with-extra')) return 0;
	const { first, last } = lapseMonth(village, 'pay-with-extra');
	return first <= date && date <= last ? serviceYearsFen : 0;
}

function draftPassThroughs(village: DemoVillage, at: Month, random: Random): Draft[] {
	return passThroughs
		.filter(
			({ months, trait }) =>
				months.includes(at.month) && (!trait || village.traits.includes(trait)),
		)
		.filter(({ chance }) => random.chance(chance))
		.flatMap((through) => draftPassThrough(through, at, village, random));
}

function draftGroups(village: DemoVillage, at: Month, random: Random): Draft[] {
	return village.groupAccounts.flatMap((group) =>
		groupTemplates
			.filter(({ months }) => months?.includes(at.month))
			.filter(({ chance }) => random.chance(chance ?? 1))
			.map((template) => draftFrom(template, at, village, random, `group:${group}`)),
	);
}

function pickByWeight(pool: readonly LedgerTemplate[], random: Random): LedgerTemplate {
	const total = pool.reduce((sum, { weight = 0 }) => sum + weight, 0);
	let left = random.next() * total;
	for (const template of pool) {
		left -= template.weight ?? 0;
		if (left < 0) return template;
	}
	return random.pick(pool);
}

/** A village that runs low asks the township for more. */
function draftTopUps(
	village: DemoVillage,
	at: Month,
	random: Random,
	drafts: readonly Draft[],
	balanceBefore: BalanceBefore,
): Draft[] {
	const entities: Entity[] = village.committeeAccounts
		? ['collective', 'committee']
		: ['collective'];
	return entities
		.filter((entity) => balanceBefore(entity) + sumNet(drafts, entity) < leanFen)
		.map((entity) => ({
			entity,
			date: workingDay(at, random.int(20, 27)),
			direction: 'income',
			category: '村级运转补助',
			summary: random.pick([
				`追加拨付${at.year}年村级运转经费`,
				'乡镇财政补助村级运转经费缺口',
				'拨付集体经济薄弱村运转补助',
			]),
			fen: random.int(12, 26) * 100_000,
			counterparty: { name: `${village.township.name}财政所`, type: '单位' },
			slip: '财政票据',
			fund: '财政补助',
		}));
}
