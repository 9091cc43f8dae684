import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import { parseQuantity } from '../../../src/domain/money/quantity.ts';
import type { subsidies } from '../../../src/domain/tables/subsidies.ts';
import type { subsidyLists } from '../../../src/domain/tables/subsidy-lists.ts';
import { monthOf, periodOf, workingDay, yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import {
	elderFen,
	reliefFigures,
	soilFen,
	subsidyFigures,
	countVeryOld,
} from '../disclosures/figures.ts';
import { yearlyNumbers } from '../ids.ts';
import { maskedPerson } from '../names.ts';
import { lapseYear, hasLapse } from '../plans/lapses.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { grainStandard, soilStandard } from './standards.ts';
import type { RegisterSource } from './source.ts';

type ListRow = Cells<typeof subsidyLists>;
type Batch = Cells<typeof subsidies> & { readonly paidOn: IsoDate };

export interface SubsidyRegister {
	readonly rows: readonly Cells<typeof subsidies>[];
	/** The masked lists by batch. */
	readonly lists: ReadonlyMap<string, readonly ListRow[]>;
}

export function makeSubsidyRegister(source: RegisterSource): SubsidyRegister {
	const number = yearlyNumbers();
	const lists = new Map<string, readonly ListRow[]>();
	const rows = [...listQuarterlyBatches(source), ...listBatchesInBooks(source)]
		.filter(({ batch }) => batch.paidOn <= source.seen)
		.sort(
			(a, b) =>
				compareText(a.batch.paidOn, b.batch.paidOn) ||
				compareText(a.batch.programme ?? '', b.batch.programme ?? ''),
		)
		.map(({ batch, list }) => {
			const id = number('BT', yearOf(batch.paidOn));
			if (!list) return { id, ...batch };
			lists.set(id, list);
			return { id, ...batch, list: `subsidies/${id}.csv` };
		});
	return { rows, lists };
}

interface Made {
	readonly batch: Batch;
	readonly list?: readonly ListRow[];
}

/** The subsidies that each quarter's disclosures tell of. They go to households directly and are not in the village's books. */
function listQuarterlyBatches({ village, published, until }: RegisterSource): Made[] {
	const latestYear = yearOf(until);
	return published.disclosures.flatMap(({ item, period }): Made[] => {
		if (item.数据表 === 'subsidies') return [makeFarmingBatch(village, period, latestYear)];
		if (item.公开事项 === '低保、特困供养和临时救助汇总') {
			const batches = makeReliefBatches(village, period).map((batch) => ({ batch }));
			const isAgain = period === `${lapseYear}-Q3` && hasLapse(village, 'paid-twice');
			return isAgain ? [...batches, ...batches.slice(0, 1)] : batches;
		}
		return [];
	});
}

function choosePaymentDay(village: DemoVillage, period: string, programme: string): IsoDate {
	const { last } = periodOf(period);
	const day = randomFrom(`${village.id}/paid/${programme}/${period}`).int(12, 26);
	return workingDay({ year: yearOf(last), month: monthOf(last) }, day);
}

function makeFarmingBatch(village: DemoVillage, period: string, latestYear: number): Made {
	const figures = subsidyFigures(village, period);
	const { programme, basis, rate, unit, recipients, quantity, dueFen, paidFen } = figures;
	const batch = {
		programme,
		period: periodOf(period),
		basis,
		rate,
		unit,
		...(figures.by === 'person' ? { people: recipients } : { households: recipients }),
		quantity: parseQuantity(String(quantity)),
		allocated: dueFen,
		paid: paidFen,
		difference: isUnexplained(village, period) ? undefined : figures.difference,
		paidOn: choosePaymentDay(village, period, programme),
		standard: standardsOf[programme],
	};
	const { year } = periodOf(period);
	if (
		hasLapse(village, 'fields-exchanged') &&
		programme === '耕地地力保护补贴' &&
		year >= lapseYear
	) {
		return { batch, list: listNeighbours(village, period, recipients, quantity) };
	}
	if (year < latestYear || village.habit === 'gaps') return { batch };
	if (figures.by === 'person') return { batch, list: listElders(village, period, recipients) };
	// Few villages disclose the long list of households, and it would be a large part of all the data.
	return programme === '耕地地力保护补贴' && village.habit === 'punctual'
		? { batch, list: listHolders(village, period, recipients, quantity) }
		: { batch };
}

/** Of the programmes that have one rate for all. */
const standardsOf: Readonly<Record<string, string>> = {
	耕地地力保护补贴: soilStandard,
	实际种粮农民一次性补贴: grainStandard,
};

function isUnexplained(village: DemoVillage, period: string): boolean {
	return periodOf(period).year === lapseYear && hasLapse(village, 'difference-unexplained');
}

function makeReliefBatches(village: DemoVillage, period: string): Batch[] {
	const figures = reliefFigures(village, period);
	const common = { period: periodOf(period), paidOn: choosePaymentDay(village, period, 'relief') };
	return [
		{
			...common,
			programme: '农村低保',
			basis: '《社会救助暂行办法》',
			households: figures.allowanceHouseholds,
			people: figures.allowancePeople,
			allocated: figures.allowanceFen,
			paid: figures.allowanceFen,
		},
		{
			...common,
			programme: '特困供养',
			basis: '《社会救助暂行办法》',
			rate: '每人每月820元',
			unit: '人',
			people: figures.destitutePeople,
			quantity: parseQuantity(String(figures.destitutePeople)),
			allocated: figures.destituteFen,
			paid: figures.destituteFen,
		},
		...(figures.emergencyHouseholds > 0
			? [
					{
						...common,
						programme: '临时救助',
						basis: '《社会救助暂行办法》',
						households: figures.emergencyHouseholds,
						allocated: figures.emergencyFen,
						paid: figures.emergencyFen,
					},
				]
			: []),
	];
}

const throughPrograms: Readonly<Record<string, string>> = {
	'winter-relief': '冬春生活困难群众救助',
	'flood-relief': '洪涝灾害生活救助',
	'forest-households': '生态公益林补偿（到户部分）',
};

/** Money that passed through the village's account, and so stands in the ledger too. */
function listBatchesInBooks({ books, until }: RegisterSource): Made[] {
	return books
		.flatMap(({ entries }) => entries)
		.flatMap(({ key = '', direction, date, fen, summary }): Made[] => {
			const programme = throughPrograms[key];
			if (programme === undefined || direction !== 'expense' || date > until) return [];
			const households = Number(/（(\d+)户）/.exec(summary)?.[1] ?? 0);
			const period = periodOf(String(yearOf(date)));
			return [
				{ batch: { programme, period, households, allocated: fen, paid: fen, paidOn: date } },
			];
		});
}

/** One row an old person: the very old get twice as much. */
function listElders(village: DemoVillage, period: string, people: number): ListRow[] {
	const random = randomFrom(`${village.id}/elders/${period}`);
	const old = countVeryOld(people) - (hasLapse(village, 'list-wrong') ? 1 : 0);
	return Array.from({ length: people }, (_, index) => ({
		...person(village, random, index),
		quantity: parseQuantity('1'),
		amount: index < old ? 2 * elderFen : elderFen,
	}));
}

/** The fewest and the most mu of a household, in tenths; the last one takes what is left. */
const fewestTenths = 6;

/** One row a household: the areas add up to the whole. */
function listHolders(village: DemoVillage, period: string, count: number, mu: number): ListRow[] {
	const random = randomFrom(`${village.id}/holders/${period}`);
	const mean = (mu * 10) / count;
	let left = mu * 10;
	const rows = Array.from({ length: count }, (_, index) => {
		const others = count - index - 1;
		const wanted = Math.round(mean * (0.5 + random.next()));
		const tenths =
			others === 0 ? left : Math.max(fewestTenths, Math.min(wanted, left - others * fewestTenths));
		left -= tenths;
		return {
			...person(village, random, index),
			quantity: parseQuantity((tenths / 10).toFixed(1)),
			amount: (tenths * soilFen) / 10,
		};
	});
	return hasLapse(village, 'alike-on-list') ? addTwins(rows) : rows;
}

/** The same households in both years; in the first, three had the fields that now are a neighbour’s. */
function listNeighbours(
	village: DemoVillage,
	period: string,
	count: number,
	mu: number,
): readonly ListRow[] {
	const { year } = periodOf(period);
	if (year > lapseYear) return listHolders(village, period, count, mu);
	const rows = [...listHolders(village, period.replace(String(year), String(year + 1)), count, mu)];
	for (const at of [2, 9, 16]) {
		const [one, other] = [rows[at], rows[at + 1]];
		if (!one || !other) continue;
		rows[at] = { ...one, quantity: other.quantity, amount: other.amount ?? 0 };
		rows[at + 1] = { ...other, quantity: one.quantity, amount: one.amount ?? 0 };
	}
	return rows;
}

/** Two neighbours with half each of what both have: as two brothers do who divided their fields. */
function addTwins(rows: readonly ListRow[]): ListRow[] {
	const at = rows.findIndex(
		({ quantity = 0 }, index) => (quantity + (rows[index + 1]?.quantity ?? 0)) % 2_000 === 0,
	);
	const [one, other] = rows.slice(at, at + 2);
	if (!one || other?.number === undefined) return [...rows];
	const quantity = ((one.quantity ?? 0) + (other.quantity ?? 0)) / 2;
	const amount = ((one.amount ?? 0) + (other.amount ?? 0)) / 2;
	const twin = { ...one, quantity, amount };
	return rows.with(at, twin).with(at + 1, { ...twin, number: other.number });
}

function person(
	village: DemoVillage,
	random: ReturnType<typeof randomFrom>,
	index: number,
): ListRow {
	return {
		number: index + 1,
		name: maskedPerson(random),
		group: random.pick(village.groups),
		declared: random.chance(0.03) ? 'yes' : 'no',
	};
}
