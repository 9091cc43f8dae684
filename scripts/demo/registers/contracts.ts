import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { Contract, contracts } from '../../../src/domain/tables/contracts.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { hasLapse } from '../plans/lapses.ts';
import { leaseOn, leasesOf, paymentsUntil, type Lease } from '../plans/leases.ts';
import { spendingOf, type SpendingContract } from '../plans/spending.ts';
import type { Works } from '../plans/works.ts';
import { listKnownWorks, type RegisterSource } from './source.ts';

/** A contract before it has its number; the key is that of its lease, works or payment. */
interface Signed {
	readonly key: string;
	readonly signedOn: IsoDate;
	readonly lease?: Lease;
	readonly works?: Works;
	readonly bought?: Bought;
}

interface Bought extends SpendingContract {
	readonly name: string;
	readonly paidOn: IsoDate;
}

/** The ids of the contracts that stand in the register, by key. */
export function numberContracts(source: RegisterSource): ReadonlyMap<string, string> {
	const number = yearlyNumbers();
	const ids = new Map(
		listSigned(source).map(({ key, signedOn }) => [key, number('HT', yearOf(signedOn))]),
	);
	for (const { key, letting, from, unsigned } of leasesOf(source.village)) {
		const before = unsigned ? leaseOn(source.village, letting.key, addDays(from, -1)) : undefined;
		const id = before && ids.get(before.key);
		if (id !== undefined) ids.set(key, id);
	}
	return ids;
}

/** Those that ran at some time since the demo begins. */
function listSigned(source: RegisterSource): Signed[] {
	const { village, books, since, seen } = source;
	const leases = leasesOf(village)
		.filter(({ to, unsigned }) => to >= since && !unsigned)
		.map((lease): Signed => ({ key: lease.key, signedOn: lease.signedOn, lease }));
	const works = listKnownWorks(source).map((one): Signed => ({
		key: one.key,
		signedOn: one.signedOn,
		works: one,
	}));
	const spending = spendingOf(village, books).flatMap(
		({ key, title, entry, contract }): Signed[] =>
			contract
				? [
						{
							key,
							signedOn: contract.signedOn,
							bought: { ...contract, name: title, paidOn: entry.date },
						},
					]
				: [],
	);
	return [...leases, ...works, ...spending]
		.filter(({ signedOn }) => signedOn <= seen)
		.sort((a, b) => compareText(a.signedOn, b.signedOn) || compareText(a.key, b.key));
}

export interface ContractReferences {
	readonly contracts: ReadonlyMap<string, string>;
	readonly decisions: ReadonlyMap<string, string>;
	/** Assets and resources by the key of the letting. */
	readonly subjects: ReadonlyMap<string, string>;
}

export function contractRows(
	source: RegisterSource,
	refer: ContractReferences,
): Cells<typeof contracts>[] {
	return listSigned(source).map(({ key, signedOn, lease, works, bought }) => ({
		id: refer.contracts.get(key) ?? '',
		signedOn,
		counterpartyType: 'organisation',
		decision: refer.decisions.get(key),
		...(lease && leaseCells(lease, source, refer)),
		...(works && worksCells(works, source)),
		...(bought && boughtCells(bought, signedOn, source)),
	}));
}

function leaseCells(
	lease: Lease,
	source: RegisterSource,
	refer: ContractReferences,
): Cells<typeof contracts> {
	const { letting, annualFen, tenant, from, to } = lease;
	const paid = annualFen > 0 ? paymentsUntil(lease, source.until) : undefined;
	return {
		name: letting.contractName,
		kind: letting.kind,
		subject: refer.subjects.get(letting.key),
		counterparty: tenant,
		from,
		to,
		...(paid && {
			total: annualFen * letting.years,
			annualRent: annualFen,
			due: paid.dueFen,
			received: paid.receivedFen,
		}),
		method: methodOf(lease),
		status: statusOf(lease, source),
	};
}

function methodOf({ letting, renews }: Lease): string {
	if (letting.kind === 'service') return '询价';
	if (letting.kind === 'other') return '协议';
	if (renews) return '公开征集后原承租方优先续租';
	return letting.kind === 'asset-lease' ? '公开招租' : '公开竞价发包';
}

function statusOf(
	{ to, followedBy, letting }: Lease,
	{ village, seen }: RegisterSource,
): Contract['status'] {
	const outdated =
		followedBy === 'nobody' && letting.subject && hasLapse(village, 'status-outdated');
	if (to >= seen || outdated) return 'running';
	return followedBy === 'same' ? 'renewed' : 'expired';
}

function worksCells(works: Works, { seen }: RegisterSource): Cells<typeof contracts> {
	return {
		name: `${works.name}施工合同`,
		kind: 'works',
		counterparty: works.builder,
		from: works.signedOn,
		to: addDays(works.completedOn, 10),
		total: works.awardFen,
		method:
			works.method === 'consultation' ? '竞争性磋商' : works.announcedOn ? '公开邀请' : '询价',
		status: works.acceptedOn <= seen ? 'expired' : 'running',
	};
}

function boughtCells(
	{ name, kind, counterparty, paidOn, totalFen, method }: Bought,
	signedOn: IsoDate,
	{ seen }: RegisterSource,
): Cells<typeof contracts> {
	const to = signedOn < paidOn ? paidOn : addDays(signedOn, 10);
	return {
		name: `${name}合同`,
		kind,
		counterparty,
		from: signedOn,
		to,
		total: totalFen,
		method,
		status: to <= seen ? 'expired' : 'running',
	};
}
