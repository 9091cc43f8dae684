import { parseQuantity } from '../../../src/domain/money/quantity.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { homesteads } from '../../../src/domain/tables/homesteads.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { homesteadsApprovedOn, otherHomesteads } from '../plans/homesteads.ts';
import type { RegisterSource } from './source.ts';

/** The applications whose approval was disclosed, and those that have none. */
export function homesteadRows({
	village,
	published,
	seen,
}: RegisterSource): Cells<typeof homesteads>[] {
	const number = yearlyNumbers();
	const approved = published.disclosures
		.filter(({ item }) => item.数据表 === 'homesteads')
		.flatMap(({ period }) => homesteadsApprovedOn(village, period));
	return [...approved, ...otherHomesteads(village, seen)]
		.sort((a, b) => compareText(a.appliedOn, b.appliedOn))
		.map(({ area, ...application }) => ({
			id: number('ZJ', yearOf(application.appliedOn)),
			...application,
			...(area !== undefined && { area: parseQuantity(String(area)) }),
		}));
}
