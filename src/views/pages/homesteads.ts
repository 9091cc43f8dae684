import { findShortPosting, type ShortPosting } from '../../domain/obligations/short-posting.ts';
import { compareText } from '../../domain/order.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { profileOn } from '../../domain/portal/rule-book.ts';
import type { Homestead } from '../../domain/tables/homesteads.ts';
import { daysBetween, type IsoDate } from '../../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';

/** A stage of an application. `undated`: it was passed, and on which day is not registered. */
export interface HomesteadStage {
	readonly name: 'applied' | 'posted' | 'sent' | 'approved';
	readonly state: 'taken' | 'undated' | 'awaited';
	readonly on: IsoDate | undefined;
	/** The last day of a stage that takes longer than one. */
	readonly until: IsoDate | undefined;
}

export interface HomesteadLine {
	readonly homestead: Homestead;
	/** In their order; what a refused application never came to is left out. */
	readonly stages: readonly HomesteadStage[];
	/** Since the application, while there is no result. */
	readonly waitingDays: number | undefined;
	/** From the application to its approval. */
	readonly daysToApproval: number | undefined;
	readonly shortPosting: ShortPosting | undefined;
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
export function homesteadsPage(dataset: VillageDataset, context: PortalContext): HomesteadsPage {
	const lines = rowsOf(dataset, 'homesteads')
		.map((row) => homesteadLine(row, context))
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

function homesteadLine(homestead: Homestead, context: PortalContext): HomesteadLine {
	const { appliedOn, approvedOn } = homestead;
	const { asOf } = context;
	return {
		homestead,
		stages: stagesOf(homestead, asOf),
		waitingDays:
			isDecided(homestead) || appliedOn > asOf ? undefined : daysBetween(appliedOn, asOf),
		daysToApproval: approvedOn === undefined ? undefined : daysBetween(appliedOn, approvedOn),
		shortPosting: findShortPosting(homestead, postedDaysFor(homestead, context), asOf),
	};
}

/** What each result says has been passed. */
const passed = { received: 1, posted: 2, sent: 3, approved: 4, refused: 1 } as const;

function stagesOf(homestead: Homestead, asOf: IsoDate): HomesteadStage[] {
	const { appliedOn, postedFrom, postedTo, sentOn, approvedOn, result } = homestead;
	const days = [
		{ name: 'applied', on: appliedOn, until: undefined },
		{ name: 'posted', on: postedFrom, until: postedTo },
		{ name: 'sent', on: sentOn, until: undefined },
		{ name: 'approved', on: approvedOn, until: undefined },
	] as const;
	const isKnown = (on: IsoDate | undefined) => on !== undefined && on <= asOf;
	const reached = Math.max(passed[result], days.findLastIndex(({ on }) => isKnown(on)) + 1);
	return days
		.slice(0, result === 'refused' ? reached : days.length)
		.map(({ name, on, until }, index) => ({
			name,
			...(isKnown(on)
				? { state: 'taken', on, until }
				: { state: index < reached ? 'undated' : 'awaited', on: undefined, until: undefined }),
		}));
}

function postedDaysFor({ postedTo }: Homestead, context: PortalContext): number | undefined {
	return profileOn(context, postedTo ?? context.asOf).postedDays;
}

function isDecided({ result }: Homestead): boolean {
	return result === 'approved' || result === 'refused';
}

/** The last day that is known of an application. */
function lastDay({ appliedOn, postedFrom, postedTo, sentOn, approvedOn }: Homestead): IsoDate {
	return approvedOn ?? sentOn ?? postedTo ?? postedFrom ?? appliedOn;
}
