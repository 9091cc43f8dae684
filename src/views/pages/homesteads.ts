import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { findShortPosting, type ShortPosting } from '../../domain/obligations/short-posting.ts';
import { compareText } from '../../domain/order.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { profileOn } from '../../domain/portal/rule-book.ts';
import {
	isDecided,
	listHomesteadStages,
	type HomesteadStage,
} from '../../domain/registers/homestead-stages.ts';
import type { Homestead } from '../../domain/tables/homesteads.ts';
import { daysBetween, type IsoDate } from '../../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { standardLink, type StandardLink } from '../standard-link.ts';
import { recordsAbout, type RecordsAbout } from '../subject-links.ts';

export interface HomesteadLine extends Marked {
	readonly homestead: Homestead;
	/** In their order; what a refused application never came to is left out. */
	readonly stages: readonly HomesteadStage[];
	/** Since the application, while there is no result. */
	readonly waitingDays: number | undefined;
	/** From the application to its approval. */
	readonly daysToApproval: number | undefined;
	readonly shortPosting: ShortPosting | undefined;
	/** The standard of the area that the row names. */
	readonly standard: StandardLink | undefined;
	readonly records: RecordsAbout;
}

export interface HomesteadsPage {
	/** Those without a result first, the longest waiting at the head; then the others, the newest first. */
	readonly lines: readonly HomesteadLine[];
	readonly approved: number;
	readonly refused: number;
	/** The application that has waited longest. */
	readonly longest: HomesteadLine | undefined;
}

/** The applications for house plots of a village, and how far each has come. */
export function homesteadsPage(
	dataset: VillageDataset,
	context: PortalContext,
	marks: HintMarks,
): HomesteadsPage {
	const lines = rowsOf(dataset, 'homesteads')
		.map((row) => ({
			...homesteadLine(row, context),
			standard: standardLink(dataset, context.register, row.standard),
			records: recordsAbout(dataset, 'homesteads', row.id),
			marks: marksOf(marks, rowSubject('homesteads', row.id)),
		}))
		.sort(
			(a, b) =>
				Number(isDecided(a.homestead)) - Number(isDecided(b.homestead)) ||
				(isDecided(a.homestead)
					? compareText(lastDay(b.homestead), lastDay(a.homestead))
					: compareText(a.homestead.appliedOn, b.homestead.appliedOn)) ||
				compareText(a.homestead.id, b.homestead.id),
		);
	const count = (result: Homestead['result']) =>
		lines.filter(({ homestead }) => homestead.result === result).length;
	return {
		lines,
		approved: count('approved'),
		refused: count('refused'),
		longest: lines.find(({ waitingDays }) => waitingDays !== undefined),
	};
}

function homesteadLine(
	homestead: Homestead,
	context: PortalContext,
): Omit<HomesteadLine, 'standard' | 'records' | 'marks'> {
	const { appliedOn, approvedOn } = homestead;
	const { asOf } = context;
	return {
		homestead,
		stages: listHomesteadStages(homestead, asOf),
		waitingDays:
			isDecided(homestead) || appliedOn > asOf ? undefined : daysBetween(appliedOn, asOf),
		daysToApproval: approvedOn === undefined ? undefined : daysBetween(appliedOn, approvedOn),
		shortPosting: findShortPosting(homestead, postedDaysFor(homestead, context), asOf),
	};
}

function postedDaysFor({ postedTo }: Homestead, context: PortalContext): number | undefined {
	return profileOn(context, postedTo ?? context.asOf).postedDays;
}

/** The last day that is known of an application. */
function lastDay({ appliedOn, postedFrom, postedTo, sentOn, approvedOn }: Homestead): IsoDate {
	return approvedOn ?? sentOn ?? postedTo ?? postedFrom ?? appliedOn;
}
