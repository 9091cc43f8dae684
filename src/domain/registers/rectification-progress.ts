import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import type { Rectification } from '../tables/rectifications.ts';

/** How mending a problem stands on a day. */
export type RectificationProgress =
	| { readonly kind: 'done'; readonly lateDays: number }
	| { readonly kind: 'under-way'; readonly daysLeft: number }
	| { readonly kind: 'overdue'; readonly days: number };

/** @param asOf the day on which the status is true; what is dated done later is not done yet */
export function rectificationProgress(
	{ dueOn, completedOn, status }: Pick<Rectification, 'dueOn' | 'completedOn' | 'status'>,
	asOf: IsoDate,
): RectificationProgress {
	if (completedOn !== undefined && completedOn <= asOf) {
		return { kind: 'done', lateDays: Math.max(0, daysBetween(dueOn, completedOn)) };
	}
	if (status === 'completed' && completedOn === undefined) return { kind: 'done', lateDays: 0 };
	return asOf <= dueOn
		? { kind: 'under-way', daysLeft: daysBetween(asOf, dueOn) }
		: { kind: 'overdue', days: daysBetween(dueOn, asOf) };
}

/**
 * Days since a problem was put right, while nobody has checked it again.
 * @param seen from when the village owes disclosure, and the day on which it is true; what is dated later is not yet so
 * @returns `undefined` where it is not put right, was checked, or the village owed nothing then
 */
export function daysUnchecked(
	{ completedOn, recheckedOn }: Pick<Rectification, 'completedOn' | 'recheckedOn'>,
	{ since, asOf }: { readonly since: IsoDate; readonly asOf: IsoDate },
): number | undefined {
	if (completedOn === undefined || completedOn < since || completedOn > asOf) return undefined;
	if (recheckedOn !== undefined && recheckedOn <= asOf) return undefined;
	return daysBetween(completedOn, asOf);
}
