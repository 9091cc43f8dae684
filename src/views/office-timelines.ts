import { rowSubject } from '../domain/hints/hint-subject.ts';
import type { Official } from '../domain/tables/officials.ts';
import {
	officeHistories,
	type OfficeGap,
	type OfficeHistory,
	type OfficeTerm,
} from '../domain/terms/office-terms.ts';
import { isGroupOffice, officeName } from '../domain/terms/single-offices.ts';
import { addDays, type IsoDate } from '../domain/time/calendar-date.ts';
import { marksOf, type HintMarks, type Marked } from './hint-marks.ts';

/** A person in an office. */
export interface TermEntry extends Marked {
	readonly kind: 'term';
	readonly name: string;
	readonly from: IsoDate;
	readonly to: IsoDate | undefined;
	readonly acting: boolean;
	/** In office on the as-of day. */
	readonly current: boolean;
	/** The same person held it right before. */
	readonly again: boolean;
	/** Who is registered as holding it on the same days. */
	readonly beside: readonly TermBeside[];
}

export interface TermBeside {
	readonly name: string;
	readonly from: IsoDate;
	/** Absent where neither term has an end. */
	readonly to: IsoDate | undefined;
}

/** Nobody in the office. */
export interface GapEntry extends Marked, Pick<OfficeGap, 'from' | 'to' | 'days'> {
	readonly kind: 'gap';
}

export interface OfficeTimeline {
	/** As the public knows it. */
	readonly name: string;
	readonly ofGroup: boolean;
	/** The newest first. */
	readonly entries: readonly (TermEntry | GapEntry)[];
}

/** Who held each single office, one after the other, as it is registered up to a day. */
export function officeTimelines(
	officials: readonly Official[],
	asOf: IsoDate,
	marks: HintMarks,
): OfficeTimeline[] {
	return officeHistories(officials, asOf).map((history) => ({
		name: officeName(history.office),
		ofGroup: isGroupOffice(history.office),
		entries: entriesOf(history, asOf, marks),
	}));
}

function entriesOf(
	{ terms, gaps, overlaps }: OfficeHistory,
	asOf: IsoDate,
	marks: HintMarks,
): OfficeTimeline['entries'] {
	const entries: OfficeTimeline['entries'][number][] = [];
	const asked = ({ official }: OfficeTerm, rule: string) =>
		marksOf(marks, rowSubject('officials', official.name)).filter((mark) => mark.rule.id === rule);
	for (const [index, term] of terms.entries()) {
		const { name, from, to } = term.official;
		const beside = overlaps.filter(({ later }) => later === term);
		entries.push({
			kind: 'term',
			name,
			from,
			to,
			acting: term.acting,
			current: to === undefined || to >= asOf,
			again: followsOn(terms[index - 1], term),
			beside: beside.map((overlap) => ({
				name: overlap.earlier.official.name,
				from: overlap.from,
				to: overlap.to,
			})),
			marks: beside.length > 0 ? asked(term, 'office-held-twice') : [],
		});
		for (const gap of gaps) {
			if (gap.after === term) {
				const { from, to, days } = gap;
				const own = to === undefined ? asked(term, 'office-vacant') : [];
				entries.push({ kind: 'gap', from, to, days, marks: own });
			}
		}
	}
	return entries.reverse();
}

function followsOn(before: OfficeTerm | undefined, { official }: OfficeTerm): boolean {
	if (before?.official.name !== official.name) return false;
	const { to } = before.official;
	return to === undefined || addDays(to, 1) >= official.from;
}
