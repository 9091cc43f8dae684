import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { calculateDueDay, parseDueRule } from '../../../src/domain/obligations/due-rule.ts';
import { workingDay, monthOf, yearOf } from '../calendar.ts';
import type { CatalogueEntry } from '../../new/standard-catalogue.ts';
import type { Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/** When a village of this habit publishes something due on `due`, which cannot be before `earliest`. */
export function publicationDay(
	{ habit }: DemoVillage,
	due: IsoDate,
	earliest: IsoDate,
	random: Random,
): IsoDate {
	const date = addDays(due, daysOff(habit, random));
	return onWorkingDay(date < earliest ? addDays(earliest, random.int(0, 2)) : date, earliest);
}

/** Days after the due date; negative when before. */
function daysOff(habit: DemoVillage['habit'], random: Random): number {
	const early = -random.int(1, 7);
	const roll = random.next();
	switch (habit) {
		case 'punctual':
			return roll < 0.03 ? random.int(1, 3) : early;
		case 'usual':
		case 'gaps':
			return roll < 0.09 ? random.int(1, 12) : early;
		case 'late':
			return roll < 0.58 ? random.int(3, 34) : early;
	}
}

function onWorkingDay(date: IsoDate, earliest: IsoDate): IsoDate {
	const at = { year: yearOf(date), month: monthOf(date) };
	const moved = workingDay(at, Number(date.slice(8)));
	return moved < earliest ? date : moved;
}

/** The last day on which an item is in time. Without a rule: a plan by the end of February, the rest in ten days. */
export function dueDay(item: CatalogueEntry, first: IsoDate, last: IsoDate): IsoDate {
	const rule = parseDueRule(item.公开时限);
	if (rule) return calculateDueDay(rule, last);
	return addDays(first, item.公开频次 === '每年' ? 58 : 10);
}
