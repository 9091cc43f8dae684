import type { bids } from '../../../src/domain/tables/bids.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { organisations } from '../organisations.ts';
import { hasLapse, lapseYear } from '../plans/lapses.ts';
import type { Works } from '../plans/works.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import type { RegisterSource } from './source.ts';

type Row = Cells<typeof bids>;

/**
 * What was offered for the works whose bids have been opened.
 * @param ids of the projects
 */
export function bidRows(source: RegisterSource, ids: ReadonlyMap<Works, string>): Row[] {
	const { village, seen } = source;
	const opened = [...ids].filter(
		([works]) => works.openedOn <= seen && !liesInArchive(village, works),
	);
	const told = opened.find(([works]) => yearOf(works.openedOn) >= lapseYear && works.bidders > 2);
	return opened.flatMap(([works, project]) => {
		const random = randomFrom(`${village.id}/bids/${works.key}`);
		const rows = offersFor(village, works, random).map((row) => ({ project, ...row }));
		return works === told?.[0] ? addLapses(village, rows) : rows;
	});
}

function liesInArchive(village: DemoVillage, { openedOn }: Works): boolean {
	return hasLapse(village, 'bids-in-archive') && yearOf(openedOn) < lapseYear;
}

/** The winner's offer is the price of the contract; the others stay between it and the budget, or a little above. */
function offersFor(village: DemoVillage, works: Works, random: Random): Row[] {
	const { builder, bidders, awardFen, ceilingFen } = works;
	const names = [...organisations.builder, ...organisations.bidder]
		.map((name) => name.replace('{township}', village.township.name))
		.filter((name) => name !== builder);
	const room = Math.max(ceilingFen - awardFen, 10_000);
	const others = random.sample(names, bidders - 1).map((bidder, index): Row => {
		const above = Math.ceil((room * (0.15 + random.next())) / 10_000) * 10_000;
		const offer = awardFen + above;
		return { bidder, offer, result: index > 1 && offer > ceilingFen ? 'invalid' : 'lost' };
	});
	return [{ bidder: builder, offer: awardFen, result: 'won' }, ...others];
}

function addLapses(village: DemoVillage, rows: readonly Row[]): Row[] {
	return rows.map((row, index) => {
		const { bidder = '', offer = 0, result } = row;
		if (index === 0 && hasLapse(village, 'price-raised'))
			return { ...row, offer: Math.floor((offer * 0.97) / 10_000) * 10_000 };
		if (index !== 1) return row;
		if (hasLapse(village, 'bidders-alike'))
			return { ...row, bidder: nameAlike(rows[0]?.bidder ?? bidder) };
		if (hasLapse(village, 'lowest-not-taken') && result === 'lost')
			return { ...row, offer: Math.floor(((rows[0]?.offer ?? 0) * 0.96) / 10_000) * 10_000 };
		return row;
	});
}

/** A name that may well be another organisation's. */
function nameAlike(name: string): string {
	return name.endsWith('有限公司') ? name.replace('有限公司', '有限责任公司') : `${name}有限公司`;
}
