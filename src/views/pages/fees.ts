import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { sumFen } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Fee } from '../../domain/tables/fees.ts';
import { comparePeriods } from '../../domain/time/period.ts';
import { rowsOf } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { marksOf, type Marked } from '../hint-marks.ts';
import { partYear, type CalendarSource, type PartYear } from '../part-years.ts';
import { recordsAbout, type RecordsAbout } from '../subject-links.ts';
import type { VillageView } from '../village-view.ts';

export interface FeeLine extends Marked {
	readonly fee: Fee;
	readonly decision: Decision | undefined;
	/** Of what was due, what has not come in; negative when more came in. */
	readonly missingFen: number;
	readonly records: RecordsAbout;
}

/** What households were charged for a year, the newest period first. */
export interface FeeYear extends PartYear {
	readonly year: number;
	readonly lines: readonly FeeLine[];
	readonly dueFen: number;
	readonly receivedFen: number;
	/** Fees with neither a document nor a decision behind them. */
	readonly withoutBasis: number;
}

/** The fees of a village by the year that they are for, newest first. */
export function feesPage(
	{ dataset, marks, summary }: Pick<VillageView, 'dataset' | 'marks'> & CalendarSource,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): FeeYear[] {
	const { find } = indexVillage(dataset);
	const lines = rowsOf(dataset, 'fees').map((fee): FeeLine => ({
		fee,
		decision: find('decisions', fee.decision),
		missingFen: fee.due - fee.received,
		records: recordsAbout(dataset, 'fees', fee.id),
		marks: marksOf(marks, rowSubject('fees', fee.id)),
	}));
	return [...Map.groupBy(lines, ({ fee }) => fee.period.year)]
		.sort(([a], [b]) => b - a)
		.map(([year, own]) => ({
			year,
			...partYear(
				year,
				{ table: 'fees', held: own.map(({ fee }) => fee.period) },
				summary.calendar,
				context,
			),
			lines: own.toSorted((a, b) => comparePeriods(b.fee.period, a.fee.period)),
			dueFen: sumFen(own.map(({ fee }) => fee.due)),
			receivedFen: sumFen(own.map(({ fee }) => fee.received)),
			withoutBasis: own.filter(({ fee }) => fee.basis === undefined && fee.decision === undefined)
				.length,
		}));
}
