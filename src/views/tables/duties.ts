import { appraisalMarks, countBallots } from '../../domain/registers/appraisal-ballots.ts';
import type { Appraisal } from '../../domain/tables/appraisals.ts';
import type { Texts } from '../../texts/index.ts';
import { recordNotes } from '../cell-notes.ts';
import { note, tag, type ShownColumn } from '../data-table.ts';
import type { DutyLine } from '../duties.ts';

/** What officials answer for. */
export function dutyColumns(texts: Texts, village: string): ShownColumn<DutyLine>[] {
	const {
		officials: { duties: t },
		format,
	} = texts;
	return [
		{
			heading: t.duty,
			rowHeading: true,
			cell: ({ duty, records }) => [
				duty.duty,
				duty.note && note(duty.note),
				...recordNotes(village, records, texts),
			],
		},
		{
			heading: t.role,
			cell: ({ duty }) => [duty.role, duty.name && note(duty.name)],
		},
		{
			heading: t.signedOn,
			day: true,
			cell: ({ duty }) => (duty.signedOn === undefined ? t.notSigned : format.date(duty.signedOn)),
		},
		{
			heading: t.dueOn,
			cell: ({ duty, overdueDays }) => [
				duty.dueOn === undefined ? t.standing : format.date(duty.dueOn),
				overdueDays === undefined ? undefined : tag(t.overdue(overdueDays), 'late'),
			],
		},
		{
			heading: t.state,
			cell: ({ duty }) => (duty.state === undefined ? t.notStated : t.states[duty.state]),
		},
	];
}

/** The votes of a year on each official, with their shares of all votes. */
export function appraisalColumns({
	officials: { appraisals: t },
	format,
}: Texts): ShownColumn<Appraisal>[] {
	return [
		{
			heading: t.who,
			rowHeading: true,
			cell: ({ name, role }) => [name, note(role)],
		},
		{
			heading: t.turnout,
			cell: ({ eligible, attended }) => [
				t.came(eligible, attended),
				note(format.share(attended, eligible)),
			],
		},
		...appraisalMarks.map((mark): ShownColumn<Appraisal> => ({
			heading: t.marks[mark],
			amount: true,
			cell: (row) => {
				const votes = row[mark];
				const cast = countBallots(row) ?? 0;
				if (votes === undefined) return t.notStated;
				return [format.count(votes), cast > 0 ? note(format.share(votes, cast)) : undefined];
			},
		})),
		{ heading: t.payEffect, cell: ({ payEffect }) => payEffect ?? t.notStated },
	];
}
