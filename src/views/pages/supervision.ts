import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import type { Period } from '../../domain/time/period.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { findSilentPeriods } from '../../domain/registers/silent-periods.ts';
import type { SupervisionRecord } from '../../domain/tables/supervision.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { subjectLink, type SubjectLink } from '../subject-links.ts';
import { supervisedPeriod, type SupervisedPeriod } from '../supervised-periods.ts';

export interface SupervisionLine extends Marked {
	readonly record: SupervisionRecord;
	/** What it names as looked at. */
	readonly link: SubjectLink | undefined;
	/** What there is of the period that it names. */
	readonly books: SupervisedPeriod | undefined;
}

export interface SupervisionYear {
	readonly year: number;
	/** Newest first. */
	readonly lines: readonly SupervisionLine[];
}

export interface SupervisionPage {
	readonly records: number;
	readonly years: readonly SupervisionYear[];
	/** How often each form was used, the most frequent first. */
	readonly forms: readonly { readonly form: SupervisionRecord['form']; readonly times: number }[];
	/** Does the village close its books, which the committee goes through, by the quarter? */
	readonly quarterly: boolean;
	/** Months, or quarters, that are over and in which no record stands, from the first record on. */
	readonly silent: readonly Period[];
}

/** What the village supervision committee looked at, when, and what it said. */
export function supervisionPage(
	dataset: VillageDataset,
	context: PortalContext,
	marks: HintMarks,
): SupervisionPage {
	const quarterly = dataset.village.closing === 'quarter';
	const records = rowsOf(dataset, 'supervision').toSorted((a, b) => compareText(b.date, a.date));
	const oldest = records.at(-1);
	return {
		records: records.length,
		years: [...Map.groupBy(records, ({ date }) => Number(date.slice(0, 4)))].map(([year, own]) => ({
			year,
			lines: own.map((record) => ({
				record,
				link: subjectLink(dataset, context, record.about),
				books: record.period && supervisedPeriod(dataset, context, record.period),
				marks: marksOf(marks, rowSubject('supervision', record.id)),
			})),
		})),
		forms: [...Map.groupBy(records, ({ form }) => form)]
			.map(([form, own]) => ({ form, times: own.length }))
			.sort((a, b) => b.times - a.times),
		quarterly,
		silent: oldest
			? findSilentPeriods(records, oldest.date, dataset.village.closing, context.asOf)
			: [],
	};
}
