import { sumFen } from '../../../src/domain/money/money.ts';
import type { fees } from '../../../src/domain/tables/fees.ts';
import { periodOf, yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { hasLapse, lapseYear } from '../plans/lapses.ts';
import { randomFrom } from '../random.ts';
import type { RegisterSource } from './source.ts';

type Fee = Cells<typeof fees>;

/** What households were charged in each year: waste everywhere, water where the village runs its own pipes. */
export function feeRows(source: RegisterSource): Fee[] {
	const number = yearlyNumbers();
	const first = yearOf(source.since);
	const last = yearOf(source.until);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
		[...wasteFee(source, year), ...waterFee(source, year), ...deposit(source, year)].map((fee) => ({
			id: number('SF', year),
			period: periodOf(String(year)),
			...fee,
		})),
	);
}

const wasteFen = 6_000;

/** The township's sanitation office collects it, so it is not in the village's books. */
function wasteFee({ village, until }: RegisterSource, year: number): Fee[] {
	const random = randomFrom(`${village.id}/fees/waste/${year}`);
	const exempt = Math.max(1, Math.round(village.households * 0.03));
	const households = village.households - exempt;
	const open = year === yearOf(until) ? random.int(12, 30) : random.int(0, 6);
	return [
		{
			name: '生活垃圾处理费',
			basis: '《青禾县农村生活垃圾处理收费办法（试行）》',
			rate: wasteFen,
			unit: '户',
			households,
			due: households * wasteFen,
			received: (households - Math.min(open, households)) * wasteFen,
			use: `由${village.township.name}环卫所收取，用于垃圾清运和处理`,
			note: `低保户、特困户 ${exempt} 户免交`,
		},
	];
}

const waterFen = 200;

/** What came in is what the books say. */
function waterFee({ village, books, until }: RegisterSource, year: number): Fee[] {
	const received = sumFen(
		books
			.flatMap(({ entries }) => entries)
			.filter(
				({ key, date, direction }) =>
					key === 'water-fee' && direction === 'income' && date <= until && yearOf(date) === year,
			)
			.map(({ fen }) => fen),
	);
	if (received === 0) return [];
	const random = randomFrom(`${village.id}/fees/water/${year}`);
	const due = Math.ceil((received * (1 + random.next() * 0.03)) / waterFen) * waterFen;
	return [
		{
			name: '自来水费',
			basis: '《青禾县农村集中供水水价方案》',
			rate: waterFen,
			unit: '吨',
			due,
			received,
			use: '存入村集体账户，用于水泵电费和管道维修',
		},
	];
}

function deposit({ village }: RegisterSource, year: number): Fee[] {
	if (year !== lapseYear || !hasLapse(village, 'fee-without-basis')) return [];
	return [
		{ name: '建房押金', rate: 200_000, unit: '户', households: 3, due: 600_000, received: 600_000 },
	];
}
