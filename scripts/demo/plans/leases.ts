import {
	addDays,
	daysInMonth,
	isoDate,
	type IsoDate,
} from '../../../src/domain/time/calendar-date.ts';
import { workingDay, monthOf, yearOf, type Month } from '../calendar.ts';
import { organisations } from '../organisations.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { lapseYear, hasLapse } from './lapses.ts';
import { lettings, type Letting } from './lettings.ts';

export interface Lease {
	/** Names the contract within its village: `orchard-fee/2021-04-01`. */
	readonly key: string;
	readonly letting: Letting;
	readonly tenant: string;
	readonly signedOn: IsoDate;
	readonly from: IsoDate;
	readonly to: IsoDate;
	/** Fen; 0 where no rent is paid. */
	readonly annualFen: number;
	readonly paymentFen: number;
	readonly units: number;
	/** From this day on the tenant has not paid. */
	readonly unpaidFrom?: IsoDate;
	/** Follows a contract with the same tenant. */
	readonly renews: boolean;
	/** Whether a contract with anybody followed, and with the same tenant. */
	readonly followedBy: 'same' | 'other' | 'nobody';
	/** The service goes on under the contract before: no new one was signed. */
	readonly unsigned: boolean;
}

const knownLeases = new WeakMap<DemoVillage, readonly Lease[]>();
const earliestYear = 2003;
const latestYear = 2027;

/** Every contract by which the village lets something or is served, from long before the books to after them. */
export function leasesOf(village: DemoVillage): readonly Lease[] {
	const known = knownLeases.get(village);
	if (known) return known;
	const leases = lettings
		.filter(
			({ trait, lapse }) =>
				(!trait || village.traits.includes(trait)) && (!lapse || hasLapse(village, lapse)),
		)
		.flatMap((letting) => listSuccession(village, letting));
	knownLeases.set(village, leases);
	return leases;
}

/** The contract of a ledger template that is in force on a day. */
export function leaseOn(village: DemoVillage, template: string, date: IsoDate): Lease | undefined {
	return leasesOf(village).find(
		({ letting, from, to }) => letting.key === template && from <= date && date <= to,
	);
}

/** The contract for which a payment comes in this month, when it does come. */
export function paymentIn(village: DemoVillage, template: string, at: Month): Lease | undefined {
	const lease = leaseOn(village, template, isoDate(at.year, at.month, 15));
	if (!lease || lease.paymentFen === 0 || !lease.letting.months.includes(at.month)) {
		return undefined;
	}
	return isPaid(lease, at) ? lease : undefined;
}

/** What a contract should have brought up to a day, and what it did bring. */
export function paymentsUntil(lease: Lease, date: IsoDate) {
	let [dueFen, receivedFen] = [0, 0];
	for (let year = yearOf(lease.from); year <= yearOf(date); year += 1) {
		for (const month of lease.letting.months) {
			const last = isoDate(year, month, daysInMonth(year, month));
			if (last < lease.from || last > date || isoDate(year, month, 15) > lease.to) continue;
			dueFen += lease.paymentFen;
			if (isPaid(lease, { year, month })) receivedFen += lease.paymentFen;
		}
	}
	return { dueFen, receivedFen };
}

function isPaid({ unpaidFrom }: Lease, { year, month }: Month): boolean {
	return unpaidFrom === undefined || isoDate(year, month, 1) < unpaidFrom;
}

/** One contract after the other for the same thing. */
function listSuccession(village: DemoVillage, letting: Letting): Lease[] {
	const random = randomFrom(`${village.id}/lease/${letting.key}`);
	const units = letting.units ? random.int(...letting.units) : 1;
	const unpaidFrom = drawArrears(village, letting, random);
	const [low, high, step] = letting.rent ?? [0, 0, 1];
	let yuan = units * step * random.int(low / step, high / step);
	let from = isoDate(
		letting.since ?? earliestYear + random.int(0, letting.years),
		random.pick(letting.startMonths),
		1,
	);
	let tenant = chooseTenant(village, letting, random);
	let renews = false;
	const leases: Lease[] = [];
	while (yearOf(from) <= latestYear) {
		const to = addDays(isoDate(yearOf(from) + letting.years, monthOf(from), 1), -1);
		const signed = addDays(from, -random.int(6, 24));
		const unsigned = isUnsigned(village, letting, yearOf(from));
		const isLast = isUnsigned(village, letting, yearOf(from) + letting.years);
		const other = random.chance(0.66) ? undefined : chooseTenant(village, letting, random);
		const next = isLast ? tenant : (other ?? tenant);
		const lapses = letting.subject !== undefined && /^202[56]/.test(to) && random.chance(0.25);
		leases.push({
			key: `${letting.key}/${from}`,
			letting,
			tenant,
			signedOn: workingDay(
				{ year: yearOf(signed), month: monthOf(signed) },
				Number(signed.slice(8)),
			),
			from,
			to,
			annualFen: yuan * 100,
			paymentFen: (yuan * 100) / letting.months.length,
			units,
			...(unpaidFrom !== undefined && unpaidFrom >= from && unpaidFrom <= to && { unpaidFrom }),
			renews,
			followedBy: lapses || isLast ? 'nobody' : next === tenant ? 'same' : 'other',
			unsigned,
		});
		if (lapses) break;
		renews = next === tenant;
		tenant = next;
		from = addDays(to, 1);
		if (letting.rent && random.chance(0.6)) yuan += units * step * random.int(1, 3);
	}
	return leases;
}

/** A service that nobody renewed for a year. */
function isUnsigned(village: DemoVillage, { kind }: Letting, year: number): boolean {
	return kind === 'service' && year === lapseYear && hasLapse(village, 'service-not-renewed');
}

/** Careless villages let a tenant run up arrears in the last year. */
function drawArrears(
	{ habit }: DemoVillage,
	{ subject }: Letting,
	random: Random,
): IsoDate | undefined {
	const chance = habit === 'late' || habit === 'gaps' ? 1 : 0.08;
	if (!random.chance(chance) || subject === undefined) return undefined;
	return isoDate(2026, random.int(2, 6), 1);
}

function chooseTenant({ township }: DemoVillage, { tenant }: Letting, random: Random): string {
	return random.pick<string>(organisations[tenant]).replace('{township}', township.name);
}

const lowShare = 0.35;

/** How large a plot is that is let, in tenths of a mu: its first rent by the price of a mu. */
export function tenthsOfMu(village: DemoVillage, { key, subject }: Letting): number | undefined {
	const first = leasesOf(village).find(({ letting }) => letting.key === key);
	if (subject?.table !== 'resources' || !first) return undefined;
	const perMu = randomFrom(`${village.id}/plot/${key}`).int(...subject.perMu);
	const share = subject.kind === 'farmland' && hasLapse(village, 'low-rent') ? lowShare : 1;
	return Math.round(first.annualFen / 10 / (perMu * share));
}
