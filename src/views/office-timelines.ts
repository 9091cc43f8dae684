import { rowSubject } from '../domain/hints/hint-subject.ts';
import type { Handover } from '../domain/tables/handovers.ts';
import { findHandovers, officesHandedOver } from '../domain/terms/office-handover.ts';
import {
	officeHistories,
	type OfficeChange,
	type OfficeGap,
	type OfficeHistory,
	type OfficeTerm,
} from '../domain/terms/office-terms.ts';
import { isGroupOffice, officeName, type SingleOffice } from '../domain/terms/single-offices.ts';
import { addDays, daysBetween, latestOf, type IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
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
	/** What is registered of the handover from whoever held it before; absent where nobody had to hand over. */
	readonly handover: TermHandover | undefined;
	/** Who is registered as holding it on the same days. */
	readonly beside: readonly TermBeside[];
}

export interface TermHandover {
	readonly items: number;
	/** The last day; absent where none is registered. */
	readonly on: IsoDate | undefined;
	/** From the first day of the term; negative before it. */
	readonly days: number;
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
	dataset: VillageDataset,
	asOf: IsoDate,
	marks: HintMarks,
): OfficeTimeline[] {
	const handovers = rowsOf(dataset, 'handovers');
	const { since } = dataset.village;
	return officeHistories(rowsOf(dataset, 'officials'), asOf).map((history) => ({
		name: officeName(history.office),
		ofGroup: isGroupOffice(history.office),
		entries: entriesOf(history, asOf, marks, (change) =>
			change.on < since ? undefined : handoverAt(handovers, history.office, change),
		),
	}));
}

function entriesOf(
	{ terms, gaps, overlaps, changes }: OfficeHistory,
	asOf: IsoDate,
	marks: HintMarks,
	handoverOf: (change: OfficeChange) => TermHandover | undefined,
): OfficeTimeline['entries'] {
	const entries: OfficeTimeline['entries'][number][] = [];
	const asked = ({ official }: OfficeTerm, rule: string) =>
		marksOf(marks, rowSubject('officials', official.name)).filter((mark) => mark.rule.id === rule);
	for (const [index, term] of terms.entries()) {
		const { name, from, to } = term.official;
		const change = changes.find(({ after }) => after === term);
		const beside = overlaps.filter(({ later }) => later === term);
		entries.push({
			kind: 'term',
			name,
			from,
			to,
			acting: term.acting,
			current: to === undefined || to >= asOf,
			again: !change && terms.slice(0, index).some((before) => followsOn(before, term)),
			handover: change && handoverOf(change),
			beside: beside.map((overlap) => ({
				name: overlap.earlier.official.name,
				from: overlap.from,
				to: overlap.to,
			})),
			marks: [
				...(beside.length > 0 ? asked(term, 'office-held-twice') : []),
				...(change ? asked(term, 'handover-unrecorded') : []),
			],
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

/** Before the village owed disclosure, and of offices that nothing goes with, no handover is looked for. */
function handoverAt(
	handovers: readonly Handover[],
	office: SingleOffice,
	change: OfficeChange,
): TermHandover | undefined {
	if (!officesHandedOver.has(office)) return undefined;
	const rows = findHandovers(handovers, office, change);
	const on = latestOf(rows.flatMap(({ handedOn }) => handedOn ?? []));
	return on === undefined
		? { items: rows.length, on, days: 0 }
		: { items: rows.length, on, days: daysBetween(change.on, on) };
}

function followsOn(before: OfficeTerm, { official }: OfficeTerm): boolean {
	if (before.official.name !== official.name) return false;
	const { to } = before.official;
	return to === undefined || addDays(to, 1) >= official.from;
}
