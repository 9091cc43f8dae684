import {
	addDays,
	daysInMonth,
	isoDate,
	type IsoDate,
} from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { debts } from '../../../src/domain/tables/debts.ts';
import { monthOf, yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { maskedPerson } from '../names.ts';
import { holderOn } from '../officials.ts';
import { leasesOf, paymentsUntil } from '../plans/leases.ts';
import { loansOf, outstandingFen } from '../plans/loan.ts';
import { worksOf } from '../plans/works.ts';
import { randomFrom } from '../random.ts';
import type { RegisterSource } from './source.ts';

type Debt = Cells<typeof debts> & {
	readonly since: IsoDate;
	/** Of a loan: by it entries know what they belong to. */
	readonly key?: string;
};

export interface DebtRegister {
	readonly rows: readonly Cells<typeof debts>[];
	/** The ids of loans by key. */
	readonly ids: ReadonlyMap<string, string>;
}

/** @param decisions ids by key */
export function makeDebtRegister(
	source: RegisterSource,
	decisions: ReadonlyMap<string, string>,
): DebtRegister {
	const all = [
		...oweBuilders(source, decisions),
		...oweLenders(source, decisions),
		...listArrears(source),
		...listOldDebts(source),
	]
		.sort((a, b) => compareText(a.since, b.since) || compareText(a.reason ?? '', b.reason ?? ''))
		.map((debt, index) => ({ id: `ZW-${String(index + 1).padStart(2, '0')}`, ...debt }));
	return {
		rows: all.map(({ key: _, ...cells }) => cells),
		ids: new Map(all.flatMap(({ key, id }) => (key === undefined ? [] : [[key, id]]))),
	};
}

/** What is still owed for works: the last part and the quality bond, due after a year. */
function oweBuilders(
	{ village, books, seen }: RegisterSource,
	decisions: ReadonlyMap<string, string>,
): Debt[] {
	return worksOf(village, books)
		.filter(({ owedFen, acceptedOn }) => owedFen > 0 && acceptedOn <= seen)
		.map(({ key, name, builder, acceptedOn, owedFen }) => ({
			side: 'debt',
			counterparty: builder,
			counterpartyType: 'organisation',
			reason: `${name}尾款和质保金`,
			since: acceptedOn,
			amount: owedFen,
			outstanding: owedFen,
			dueOn: addDays(acceptedOn, 365),
			official: 'no',
			decision: decisions.get(key),
		}));
}

function oweLenders(
	{ village, until }: RegisterSource,
	decisions: ReadonlyMap<string, string>,
): Debt[] {
	return loansOf(village)
		.filter(({ since, unregistered }) => since <= until && !unregistered)
		.map((loan) => ({
			key: loan.key,
			side: 'debt',
			counterparty: loan.lender,
			counterpartyType: 'organisation',
			reason: loan.reason,
			since: loan.since,
			amount: loan.borrowedFen,
			outstanding: outstandingFen(loan, until),
			dueOn: loan.dueOn,
			official: 'no',
			decision: decisions.get(loan.key),
		}));
}

/** Rent that tenants have not paid. */
function listArrears({ village, until }: RegisterSource): Debt[] {
	return leasesOf(village).flatMap((lease) => {
		const { unpaidFrom, letting, tenant } = lease;
		const { dueFen, receivedFen } = paymentsUntil(lease, until);
		if (unpaidFrom === undefined || receivedFen >= dueFen) return [];
		const month = letting.months.find((one) => one >= monthOf(unpaidFrom)) ?? monthOf(unpaidFrom);
		const year = yearOf(unpaidFrom);
		return [
			{
				side: 'claim',
				counterparty: tenant,
				counterpartyType: 'organisation',
				reason: `拖欠${letting.contractName.replace(/合同$/, '')}款`,
				since: isoDate(year, month, 1),
				amount: dueFen - receivedFen,
				outstanding: dueFen - receivedFen,
				dueOn: isoDate(year, month, daysInMonth(year, month)),
				official: 'no',
			},
		];
	});
}

/** What is left from earlier years, and an advance to an official now and then. */
function listOldDebts({ village, officials, seen }: RegisterSource): Debt[] {
	const random = randomFrom(`${village.id}/debts`);
	const borrowed = random.int(38, 96) * 100_000;
	const fees = random.int(12, 64) * 10_000;
	const advance = random.int(8, 30) * 10_000;
	const drawnOn = addDays(seen, -random.int(12, 60));
	const chances = [random.chance(0.6), random.chance(0.55), random.chance(0.35)];
	const all: Debt[] = [
		{
			side: 'debt',
			counterparty: '青禾县鑫路建设有限公司',
			counterpartyType: 'organisation',
			reason: '2011年通村公路硬化工程欠款',
			since: '2011-12-20',
			amount: borrowed,
			outstanding: Math.round((borrowed * random.int(20, 55)) / 1_000_000) * 10_000,
			official: 'no',
		},
		{
			side: 'claim',
			counterparty: `${maskedPerson(random)}等${random.int(3, 14)}户`,
			counterpartyType: 'person',
			reason: '2015年至2019年山塘承包款、水费尾欠',
			since: '2019-12-31',
			amount: fees,
			outstanding: Math.round((fees * random.int(30, 90)) / 1_000_000) * 10_000,
			official: 'no',
		},
		{
			side: 'claim',
			counterparty: holderOn(officials, 'clerk', drawnOn),
			counterpartyType: 'person',
			reason: '秋冬防火物资采购备用金借支',
			since: drawnOn,
			amount: advance,
			outstanding: advance,
			dueOn: addDays(drawnOn, 60),
			official: 'yes',
		},
	];
	return all.filter((_, index) => chances[index]);
}
