import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { handovers } from '../../../src/domain/tables/handovers.ts';
import type { voucherHandovers } from '../../../src/domain/tables/voucher-handovers.ts';
import { monthOf, periodOf, workingDay, yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { handingsOver, type HandingOver } from '../plans/handing-over.ts';
import { hasLapse } from '../plans/lapses.ts';
import { randomFrom } from '../random.ts';
import type { RegisterSource } from './source.ts';

type Handover = Cells<typeof handovers>;

/** What was handed over at the elections since the demo begins, where somebody new came into office. */
export function handoverRows(source: RegisterSource): Handover[] {
	const { village, officials, since } = source;
	const number = yearlyNumbers();
	return handingsOver(village, officials, since)
		.flatMap((handing) => itemsOf(source, handing))
		.map((item) => ({ id: number('JJ', yearOf(item.electedOn)), ...item }));
}

const posts = { secretary: '村党组织书记', head: '村委会主任', chair: '合作社理事长' } as const;

function itemsOf(
	{ village, books }: RegisterSource,
	{ electedOn, handedOn, changed }: HandingOver,
): (Handover & { readonly electedOn: IsoDate })[] {
	const [first] = changed;
	const random = randomFrom(`${village.id}/handed/${electedOn}`);
	const partial = hasLapse(village, 'handover-partial');
	const head = changed.includes('head') ? 'head' : first;
	const chair = changed.includes('chair') ? 'chair' : head;
	const month = books.find(
		({ key }) => periodOf(key).first <= handedOn && handedOn <= periodOf(key).last,
	);
	const cash = month?.balances.find(
		({ entity, account }) => entity === 'collective' && account === 'cash',
	);
	const opening = cash?.openingFen ?? 0;
	const counted = hasLapse(village, 'handover-cash-other')
		? opening + (cash?.incomeFen ?? 0) + 86_000
		: opening;
	const row = (
		item: NonNullable<Handover['item']>,
		seat: keyof typeof posts,
		note: string,
		amount?: number,
	) => ({
		electedOn,
		handedOn,
		item,
		from: `原${posts[seat]}`,
		to: posts[seat],
		witness: `${village.township.name}党委副书记、村务监督委员会主任`,
		amount,
		note,
	});
	return [
		row('seals', first, `公章、财务专用章等 ${random.int(3, 6)} 枚`),
		row(
			'books',
			chair,
			`由${agencyOf(village.township.name)}保管，核对备查簿 ${random.int(3, 5)} 本`,
		),
		...(partial
			? []
			: [
					row('contracts', chair, `合同 ${random.int(6, 28)} 份，另附清单`),
					row('assets', chair, '按集体资产台账逐项清点，账实相符'),
				]),
		...(cash ? [row('cash', chair, '备用金，当面点清', counted)] : []),
		row('archives', head, `文书档案 ${random.int(12, 60)} 卷`),
	];
}

/** When the vouchers of each ledger that is published went to the township’s agency. */
export function voucherHandoverRows({
	village,
	published,
	seen,
}: RegisterSource): Cells<typeof voucherHandovers>[] {
	return published.ledgers.flatMap(({ key, entries }) => {
		const period = periodOf(key);
		const random = randomFrom(`${village.id}/vouchers/${key}`);
		const slow = hasLapse(village, 'vouchers-late') && random.chance(0.35);
		if (hasLapse(village, 'vouchers-unregistered') && random.chance(0.2)) return [];
		const next = addDays(period.last, 1);
		const day = slow ? random.int(16, 26) : random.int(2, 8);
		const handedOn = workingDay({ year: yearOf(next), month: monthOf(next) }, day);
		if (handedOn > seen) return [];
		return [
			{
				period,
				handedOn,
				vouchers: entries.length + random.int(2, 30),
				from: '报账员',
				to: agencyOf(village.township.name),
				note: slow && random.chance(0.5) ? '部分票据退回补签后再交' : undefined,
			},
		];
	});
}

function agencyOf(township: string): string {
	return `${township}农村三资代理服务中心`;
}
