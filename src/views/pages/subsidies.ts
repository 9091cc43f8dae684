import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { sumFen } from '../../domain/money/money.ts';
import { compareText } from '../../domain/order.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { writeIssue } from '../../domain/rows/row-ref.ts';
import type { Subsidy } from '../../domain/tables/subsidies.ts';
import type { SubsidyListRow } from '../../domain/tables/subsidy-lists.ts';
import { sameLastYear } from '../../domain/time/period.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import type { RecordContext } from '../around-record.ts';
import { marksOf, type Marked } from '../hint-marks.ts';
import { partYear, type CalendarSource, type PartYear } from '../part-years.ts';
import { standardLink, type StandardLink } from '../standard-link.ts';
import type { VillageView } from '../village-view.ts';
import { issueCorrections, type PageCorrections } from './corrections.ts';

export interface SubsidyYear extends PartYear {
	readonly year: number;
	/** Batches by programme, the programme with most paid first; within one by period. */
	readonly batches: readonly (Subsidy & Marked)[];
	readonly programmes: readonly ProgrammeTotal[];
	readonly allocatedFen: number;
	readonly paidFen: number;
}

export interface ProgrammeTotal {
	readonly programme: string;
	readonly batches: number;
	readonly allocatedFen: number;
	readonly paidFen: number;
}

/** Subsidies and relief by the year of their period, newest first. */
export function subsidyYears(
	{ dataset, marks, summary }: Pick<VillageView, 'dataset' | 'marks'> & CalendarSource,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): SubsidyYear[] {
	return [...Map.groupBy(rowsOf(dataset, 'subsidies'), ({ period }) => period.year)]
		.sort(([a], [b]) => b - a)
		.map(([year, batches]) => {
			const programmes = programmeTotals(batches);
			const order = new Map(programmes.map(({ programme }, index) => [programme, index]));
			const rank = ({ programme }: Subsidy) => order.get(programme) ?? 0;
			const held = batches.map(({ period }) => period);
			return {
				year,
				...partYear(year, { table: 'subsidies', held }, summary.calendar, context),
				batches: batches
					.toSorted((a, b) => rank(a) - rank(b) || compareText(a.period.first, b.period.first))
					.map((batch) => ({ ...batch, marks: marksOf(marks, rowSubject('subsidies', batch.id)) })),
				programmes,
				allocatedFen: sumFen(batches.map(({ allocated }) => allocated)),
				paidFen: sumFen(batches.map(({ paid }) => paid)),
			};
		});
}

function programmeTotals(batches: readonly Subsidy[]): ProgrammeTotal[] {
	return [...Map.groupBy(batches, ({ programme }) => programme)]
		.map(([programme, own]) => ({
			programme,
			batches: own.length,
			allocatedFen: sumFen(own.map(({ allocated }) => allocated)),
			paidFen: sumFen(own.map(({ paid }) => paid)),
		}))
		.sort((a, b) => b.paidFen - a.paidFen || compareText(a.programme, b.programme));
}

export interface SubsidyPage extends Marked {
	readonly subsidy: Subsidy;
	/** The masked list in the order of its file; absent where none is disclosed. */
	readonly list: SubsidyList | undefined;
	/** By which it is paid, where the batch names one. */
	readonly standard: StandardLink | undefined;
	/** Of the batch and of its list. */
	readonly corrections: PageCorrections;
	/** The same programme in the same period of the year before; in all of that year where there is none. */
	readonly lastYear: { readonly period: string; readonly paidFen: number } | undefined;
}

export interface SubsidyList {
	readonly rows: readonly SubsidyListRow[];
	readonly sumFen: number;
	/** How many of the rows are declared to be of officials or their relatives. */
	readonly declared: number;
	/** Where it can be downloaded: its table's path below the village. */
	readonly table: string;
}

/** Everything the page of one batch of a subsidy shows. */
export function subsidyPage(
	village: VillageView,
	id: string,
	context: Pick<RecordContext, 'register'>,
): SubsidyPage {
	const { dataset, marks } = village;
	const all = rowsOf(dataset, 'subsidies');
	const subsidy = all.find((row) => row.id === id);
	if (!subsidy) throw new RangeError(`No subsidy ${id} in ${dataset.village.id}`);
	return {
		subsidy,
		list: listOf(dataset, subsidy),
		standard: standardLink(dataset, context.register, subsidy.standard),
		marks: marksOf(marks, rowSubject('subsidies', id)),
		corrections: issueCorrections(
			village,
			(['subsidies', 'subsidy-lists'] as const).map((table) => writeIssue({ table, key: id })),
			context,
		),
		lastYear: paidBefore(all, subsidy),
	};
}

function paidBefore(
	all: readonly Subsidy[],
	{ programme, period }: Subsidy,
): SubsidyPage['lastYear'] {
	const year = String(period.year - 1);
	const before = all.filter(
		(row) => row.programme === programme && String(row.period.year) === year,
	);
	if (before.length === 0) return undefined;
	const key = sameLastYear(period) ?? year;
	const same = before.filter((row) => row.period.key === key);
	return same.length > 0
		? { period: key, paidFen: sumFen(same.map(({ paid }) => paid)) }
		: { period: year, paidFen: sumFen(before.map(({ paid }) => paid)) };
}

function listOf(dataset: VillageDataset, { list }: Subsidy): SubsidyList | undefined {
	const file = dataset.files['subsidy-lists'].find(
		(each) => each.file === `villages/${dataset.village.id}/${list ?? ''}`,
	);
	return (
		file && {
			rows: file.rows,
			sumFen: sumFen(file.rows.map(({ amount }) => amount)),
			declared: file.rows.filter(({ declared }) => declared === 'yes').length,
			table: file.file.slice(`villages/${dataset.village.id}/`.length, -'.csv'.length),
		}
	);
}
