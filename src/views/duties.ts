import { compareText } from '../domain/order.ts';
import type { Appraisal } from '../domain/tables/appraisals.ts';
import type { Duty } from '../domain/tables/duties.ts';
import { daysBetween, type IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { recordsAbout, type RecordsAbout } from './subject-links.ts';

/** What an official answers for. */
export interface DutyLine {
	readonly duty: Duty;
	/** Since it was due, where it is not done. */
	readonly overdueDays: number | undefined;
	readonly records: RecordsAbout;
}

/** Duties, those that are overdue first, then the others as they fall due, standing ones last of these, then the done. */
export function dutyLines(dataset: VillageDataset, asOf: IsoDate): DutyLine[] {
	return rowsOf(dataset, 'duties')
		.map((duty): DutyLine => {
			const isOverdue = duty.state !== 'done' && duty.dueOn !== undefined && duty.dueOn < asOf;
			return {
				duty,
				overdueDays: isOverdue ? daysBetween(duty.dueOn, asOf) : undefined,
				records: recordsAbout(dataset, 'duties', duty.id),
			};
		})
		.sort((a, b) => rank(a) - rank(b) || compareText(day(a), day(b)));
}

const rank = ({ duty, overdueDays }: DutyLine) =>
	duty.state === 'done' ? 2 : overdueDays === undefined ? 1 : 0;
const day = ({ duty: { dueOn, signedOn, state } }: DutyLine) =>
	dueOn ?? (state === 'done' ? signedOn : undefined) ?? '9999';

/** The votes on officials, a year each, the newest first. */
export function appraisalYears(
	dataset: VillageDataset,
): { readonly year: number; readonly rows: readonly Appraisal[] }[] {
	return [...Map.groupBy(rowsOf(dataset, 'appraisals'), ({ year }) => year)]
		.map(([year, rows]) => ({ year, rows }))
		.sort((a, b) => b.year - a.year);
}
