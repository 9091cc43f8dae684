import { formatYuan } from '../../domain/money/money.ts';
import type { FundTotals } from '../../summary/fund-totals.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, note, type CsvColumn, type ShownColumn } from '../data-table.ts';
import type { FundTotalsLine, VillageFundTotals } from '../pages/county-funds.ts';
import { registerPath, townshipPath } from '../paths.ts';

/** The earmarked money of the county by township. */
export function townshipFundColumns(texts: Texts): ShownColumn<FundTotalsLine>[] {
	const { county: t } = texts.funds;
	return [
		{
			heading: t.township,
			rowHeading: true,
			cell: ({ id, name }) => linked(name, townshipPath(id)),
		},
		...amountColumns(texts),
	];
}

/** The same by village. */
export function villageFundColumns(texts: Texts): ShownColumn<VillageFundTotals>[] {
	const { county: t } = texts.funds;
	return [
		{
			heading: t.village,
			rowHeading: true,
			cell: ({ id, name, townshipName }) => [
				linked(name, registerPath(id, 'funds')),
				note(townshipName),
			],
		},
		...amountColumns(texts),
	];
}

function amountColumns({ funds: t, format }: Texts): ShownColumn<FundTotalsLine>[] {
	const { county } = t;
	const amount = (
		heading: string,
		field: 'receivedFen' | 'spentFen' | 'leftFen' | 'overspentFen',
	): ShownColumn<FundTotalsLine> => ({
		heading,
		amount: true,
		cell: ({ totals }) => format.money(totals[field]),
	});
	return [
		{ heading: county.funds, amount: true, cell: ({ totals }) => format.count(totals.funds) },
		amount(county.received, 'receivedFen'),
		amount(county.spent, 'spentFen'),
		{
			heading: county.left,
			amount: true,
			cell: ({ totals: { leftFen, unclear } }) => [
				format.money(leftFen),
				unclear > 0 ? note(county.unclear(unclear)) : undefined,
			],
		},
		amount(county.overspent, 'overspentFen'),
	];
}

/** The file of the county: a village a row. */
export function fundTotalsCsvColumns({ funds: t }: Texts): CsvColumn<VillageFundTotals>[] {
	const { csv } = t.county;
	const yuan = (
		heading: string,
		field: Exclude<keyof FundTotals, 'funds' | 'unclear'>,
	): CsvColumn<VillageFundTotals> => ({ heading, cell: ({ totals }) => formatYuan(totals[field]) });
	return [
		{ heading: csv.village, cell: ({ id }) => id },
		{ heading: csv.villageName, cell: ({ name }) => name },
		{ heading: csv.township, cell: ({ townshipName }) => townshipName },
		{ heading: csv.funds, cell: ({ totals }) => String(totals.funds) },
		yuan(csv.granted, 'grantedFen'),
		yuan(csv.received, 'receivedFen'),
		yuan(csv.spent, 'spentFen'),
		yuan(csv.left, 'leftFen'),
		yuan(csv.overspent, 'overspentFen'),
		{ heading: csv.unclear, cell: ({ totals }) => String(totals.unclear) },
	];
}
