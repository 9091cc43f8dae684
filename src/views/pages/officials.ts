import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { sumFen } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Official } from '../../domain/tables/officials.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../village/dataset.ts';
import {
	officeName,
	readSingleOffices,
	villageOffices,
} from '../../domain/terms/single-offices.ts';
import type { DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { appraisalYears, dutyLines, type DutyLine } from '../duties.ts';
import { officeTimelines, type OfficeTimeline } from '../office-timelines.ts';
import { registerDisclosures } from '../register-disclosures.ts';

export interface OfficialsPage {
	/** In office on the as-of day, in the order of the file. */
	readonly inOffice: readonly (Official & Marked)[];
	readonly supervisors: readonly (Official & Marked)[];
	readonly former: readonly Official[];
	/** Who held the offices of one person, one after the other. */
	readonly offices: readonly OfficeTimeline[];
	/** Offices that every village has, of which the register names nobody. */
	readonly missing: readonly string[];
	/** Standard pay a month of those in office together; absent where none is stated. */
	readonly payFen: number | undefined;
	readonly duties: readonly DutyLine[];
	/** The votes on them, the newest year first. */
	readonly appraisals: ReturnType<typeof appraisalYears>;
	/** Disclosures about them, such as duty reports and lists of responsibilities, newest first. */
	readonly reports: readonly DisclosureHeadline[];
}

/** Everything the page of a village's officials shows. */
export function officialsPage(
	dataset: VillageDataset,
	context: PortalContext,
	marks: HintMarks,
): OfficialsPage {
	const all = rowsOf(dataset, 'officials');
	const current = officialsInOffice(dataset, context.asOf, marks);
	const pays = current.flatMap(({ pay }) => pay ?? []);
	return {
		inOffice: current.filter(({ body }) => body !== 'supervision'),
		supervisors: current.filter(({ body }) => body === 'supervision'),
		former: all.filter(({ to }) => to !== undefined && to < context.asOf),
		offices: officeTimelines(dataset, context.asOf, marks),
		missing: isComplete(dataset, 'officials') ? officesNeverNamed(all) : [],
		payFen: pays.length > 0 ? sumFen(pays) : undefined,
		duties: dutyLines(dataset, context.asOf),
		appraisals: appraisalYears(dataset),
		reports: registerDisclosures(dataset, context, 'officials').headlines,
	};
}

/** Those whose term holds the day, in the order of the file. */
export function officialsInOffice(
	dataset: VillageDataset,
	day: IsoDate,
	marks: HintMarks,
): (Official & Marked)[] {
	return rowsOf(dataset, 'officials')
		.filter(({ from, to }) => from <= day && (to === undefined || to >= day))
		.map((row) => ({ ...row, marks: marksOf(marks, rowSubject('officials', row.name)) }));
}

/** Who leads a village, or watches over it. */
export interface Leader {
	readonly name: string;
	/** The village's offices that the person holds, as the public knows them. */
	readonly offices: readonly string[];
}

export interface Leaders {
	/** By the first of their offices. */
	readonly leaders: readonly Leader[];
	/** How many are in office altogether. */
	readonly people: number;
}

/** Those who hold an office of the whole village on a day. */
export function listLeaders(dataset: VillageDataset, day: IsoDate): Leaders {
	const people = Map.groupBy(officialsInOffice(dataset, day, new Map()), ({ name }) => name);
	const leaders = [...people].flatMap(([name, posts]) => {
		const held = posts.flatMap((post) => readSingleOffices(post).map(({ office }) => office));
		const offices = villageOffices.filter((office) => held.includes(office));
		const [first] = offices;
		return first === undefined ? [] : [{ name, first, offices: offices.map(officeName) }];
	});
	return {
		leaders: leaders.sort(
			(a, b) => villageOffices.indexOf(a.first) - villageOffices.indexOf(b.first),
		),
		people: people.size,
	};
}

/** By law every village has them, whatever else it has. */
const everyVillageHas = ['party-secretary', 'committee-head', 'supervision-head'] as const;

/** Nothing while no official is registered at all. */
function officesNeverNamed(officials: readonly Official[]): string[] {
	if (officials.length === 0) return [];
	const named = new Set(
		officials.flatMap((each) => readSingleOffices(each).map(({ office }) => office)),
	);
	return everyVillageHas.filter((office) => !named.has(office)).map(officeName);
}
