import { formatYuan, sumFen } from '../../domain/money/money.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, note, type Column, type ShownColumn } from '../data-table.ts';
import type { ListedPayee } from '../pages/payee-list.ts';
import type { PayeePage, PaymentLine, PlacedVillage, VillageLine } from '../pages/payee.ts';
import { payeePath, recordPath, villagePath } from '../paths.ts';
import { contractAmount } from './contracts.ts';

/** All payees, on the page and in the file. */
export function payeeColumns({ payees: t, format }: Texts, asOf: IsoDate): Column<ListedPayee>[] {
	const { columns: c, csv } = t;
	const counted = (value: number) => (value === 0 ? undefined : format.count(value));
	return [
		{ csv: { heading: csv.id, cell: ({ id }) => id } },
		{
			heading: c.name,
			rowHeading: true,
			cell: ({ id, name }) => linked(name, payeePath(id)),
			csv: { heading: csv.name, cell: ({ name }) => name },
		},
		{
			heading: c.paid,
			amount: true,
			cell: ({ fen }) => format.money(fen),
			csv: { heading: csv.paid, cell: ({ fen }) => formatYuan(fen) },
		},
		{
			heading: c.rows,
			amount: true,
			cell: ({ rows }) => format.count(rows),
			csv: { heading: csv.rows, cell: ({ rows }) => String(rows) },
		},
		{
			heading: c.villages,
			amount: true,
			cell: ({ concerned }) => format.count(concerned.length),
			csv: { heading: csv.villages, cell: ({ concerned }) => String(concerned.length) },
		},
		{ csv: { heading: csv.townships, cell: ({ townships }) => String(townships.length) } },
		{
			heading: c.contracts,
			amount: true,
			cell: ({ contractCount }) => counted(contractCount),
			csv: { heading: csv.contracts, cell: ({ contractCount }) => String(contractCount) },
		},
		{
			heading: c.projects,
			amount: true,
			cell: ({ projectCount }) => counted(projectCount),
			csv: { heading: csv.projects, cell: ({ projectCount }) => String(projectCount) },
		},
		{ csv: { heading: csv.first, cell: ({ first }) => first ?? '' } },
		{ csv: { heading: csv.last, cell: ({ last }) => last ?? '' } },
		{ csv: { heading: csv.asOf, cell: () => asOf } },
	];
}

/** The newest payments to a payee. */
export function paymentColumns({
	payees,
	ledger: words,
	format,
}: Texts): ShownColumn<PaymentLine>[] {
	const { payments: t, villages } = payees.page;
	return [
		{ heading: words.date, day: true, cell: ({ date }) => format.date(date) },
		{ heading: villages.village, cell: ({ village }) => villageLink(village) },
		{
			heading: words.summary,
			rowHeading: true,
			cell: ({ summary, path, category, voucher }) => [
				linked(summary, path),
				note(`${category} · ${t.voucher(voucher)}`),
			],
		},
		{ heading: words.expense, amount: true, cell: ({ fen }) => format.money(fen) },
	];
}

/** The villages that paid a payee, by year. */
export function villagesPaidColumns(
	{ payees, format }: Texts,
	{
		columns,
		running,
		villages,
		payee,
	}: Pick<PayeePage, 'columns' | 'running' | 'villages' | 'payee'>,
): ShownColumn<VillageLine>[] {
	const { villages: t } = payees.page;
	const promised = [
		{ heading: t.contracts, fenOf: (line: VillageLine) => line.contractFen },
		{ heading: t.awards, fenOf: (line: VillageLine) => line.awardFen },
	].filter(({ fenOf }) => villages.some((line) => fenOf(line) !== undefined));
	return [
		{
			heading: t.village,
			rowHeading: true,
			cell: ({ village }) => [villageLink(village), note(village.township)],
		},
		{
			heading: t.rows,
			amount: true,
			cell: ({ rows }) => format.count(rows),
			total: (lines) => format.count(lines.reduce((sum, { rows }) => sum + rows, 0)),
		},
		...columns.map((year, index): ShownColumn<VillageLine> => ({
			heading: t.column(year, running?.year === year ? running.through : undefined),
			amount: true,
			cell: (line) => {
				const paid = line.years[index];
				return paid === undefined ? undefined : format.money(paid);
			},
		})),
		{
			heading: t.total,
			amount: true,
			cell: ({ fen }) => format.money(fen),
			total: (lines) => format.money(sumFen(lines.map(({ fen }) => fen))),
		},
		{
			heading: t.share,
			amount: true,
			cell: ({ fen }) => format.share(fen, payee.fen),
		},
		...promised.map(({ heading, fenOf }): ShownColumn<VillageLine> => ({
			...{ heading, amount: true },
			cell: (line) => {
				const fen = fenOf(line);
				return fen === undefined ? undefined : format.money(fen);
			},
			total: (lines) => format.money(sumFen(lines.flatMap((line) => fenOf(line) ?? []))),
		})),
	];
}

/** The contracts of a payee with villages. */
export function signedContractColumns(texts: Texts): ShownColumn<PayeePage['contracts'][number]>[] {
	const { payees, contract: words, format } = texts;
	return [
		{
			heading: words.columns.name,
			rowHeading: true,
			cell: ({ id, name, village, contractKind }) => [
				linked(name, recordPath(village.id, 'contracts', id)),
				note(words.kinds[contractKind]),
			],
		},
		{ heading: payees.page.villages.village, cell: ({ village }) => villageLink(village) },
		{ heading: words.signedOn, cell: ({ signedOn }) => format.date(signedOn) },
		{
			heading: words.columns.amount,
			amount: true,
			cell: ({ annualRentFen, totalFen }) => contractAmount(annualRentFen, totalFen, texts),
		},
	];
}

/** The projects that a payee won. */
export function wonProjectColumns({
	payees,
	project: words,
	format,
}: Texts): ShownColumn<PayeePage['projects'][number]>[] {
	const { projects: t, villages } = payees.page;
	return [
		{
			heading: words.columns.name,
			rowHeading: true,
			cell: ({ id, name, village }) => linked(name, recordPath(village.id, 'projects', id)),
		},
		{ heading: villages.village, cell: ({ village }) => villageLink(village) },
		{ heading: t.on, cell: ({ on }) => (on === undefined ? undefined : format.date(on)) },
		{
			heading: words.columns.award,
			amount: true,
			cell: ({ awardFen }) => (awardFen === undefined ? undefined : format.money(awardFen)),
		},
	];
}

function villageLink({ id, name }: PlacedVillage) {
	return linked(name, villagePath(id));
}
