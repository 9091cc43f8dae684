import type { IsoDate } from '../time/calendar-date.ts';
import type { Decision } from '../tables/decisions.ts';

/** The six steps of 四议两公开, in their order. */
export const decisionSteps = [
	'proposed',
	'discussed',
	'partyMeeting',
	'assembly',
	'decisionPublished',
	'resultPublished',
] as const;

export type DecisionStepName = (typeof decisionSteps)[number];

export interface DatedStep {
	readonly name: DecisionStepName;
	readonly on: IsoDate | undefined;
	/**
	 * `skipped`: it has no date though a later step has one; `awaited`: neither it nor a later step has one.
	 */
	readonly state: 'taken' | 'skipped' | 'awaited';
	/** Is it dated before the step that should come first? */
	readonly outOfOrder: boolean;
}

/** The six steps of a decision with the days on which they were taken. */
export function dateSteps(decision: Decision): DatedStep[] {
	const dates = decisionSteps.map((name) => decision[`${name}On`]);
	const last = dates.findLastIndex((on) => on !== undefined);
	let latest = '';
	return decisionSteps.map((name, index) => {
		const on = dates[index];
		const outOfOrder = on !== undefined && on < latest;
		if (on !== undefined && on > latest) latest = on;
		const blank = index < last ? 'skipped' : 'awaited';
		return { name, on, state: on === undefined ? blank : 'taken', outOfOrder };
	});
}
