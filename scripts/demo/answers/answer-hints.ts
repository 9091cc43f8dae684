import { findCountyHints, findVillageHints } from '../../../src/checks/hints/index.ts';
import {
	isFigure,
	parseHintSubject,
	type HintSubject,
} from '../../../src/domain/hints/hint-subject.ts';
import type { Hint } from '../../../src/domain/hints/hint.ts';
import { compareText } from '../../../src/domain/order.ts';
import { portalContext } from '../../../src/domain/portal/portal-context.ts';
import { answers } from '../../../src/domain/tables/answers.ts';
import { addDays, isoDate, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { parsePeriod, type Period } from '../../../src/domain/time/period.ts';
import { loadCounty } from '../../../src/loading/county.ts';
import { openVillage } from '../../../src/loading/village.ts';
import { selectComparable, type Comparable } from '../../../src/summary/comparable.ts';
import { spanOfVillage, type Span } from '../calendar.ts';
import { writeTable, type Cells } from '../csv-table.ts';
import { seenOn } from '../disclosures/publish.ts';
import { randomFrom } from '../random.ts';
import type { DemoFile, DemoVillage } from '../village.ts';
import { answersTo } from './answer-texts.ts';

/** The share of everyday hints that a village answers, by its habit; of the others it answers twice as many. */
const shareAnswered = { punctual: 0.85, usual: 0.4, late: 0.2, gaps: 0.1 } as const;

/**
 * The answers of the demo's villages, to hints that the portal's own rules give on the day the demo is seen. The
 * data folder holds everything else of the demo already. A rule that the demo has no words for gets no answer.
 */
export function* answerFiles(
	dataFolder: string,
	villages: readonly DemoVillage[],
	span: Span,
): Generator<DemoFile> {
	const hints = answerableHints(dataFolder, seenOn(span));
	for (const village of villages) {
		const rows = answerRows(village, hints.get(village.id) ?? [], spanOfVillage(village, span));
		if (rows.length === 0) continue;
		yield { path: `villages/${village.id}/answers.csv`, content: writeTable(answers, rows) };
	}
}

/** The hints that the demo has words for, by the village's id. One village is held at a time. */
function answerableHints(dataFolder: string, seen: IsoDate): Map<string, readonly Hint[]> {
	const { portal, register } = loadCounty(dataFolder);
	if (!portal) throw new Error(`The settings of the demo in ${dataFolder} cannot be read.`);
	const context = portalContext(portal, register, seen);
	const isAnswerable = ({ rule }: Hint) => answersTo.has(rule);
	const hints = new Map<string, readonly Hint[]>();
	const comparables: Comparable[] = [];
	for (const village of register.villages.values()) {
		const dataset = openVillage(dataFolder, village, register);
		hints.set(village.id, findVillageHints(dataset, context).filter(isAnswerable));
		comparables.push(selectComparable(dataset, context));
	}
	for (const [id, compared] of findCountyHints(comparables, context)) {
		hints.set(id, [...(hints.get(id) ?? []), ...compared.filter(isAnswerable)]);
	}
	return hints;
}

/**
 * Which of its hints a village answers, how and when, in the order of the days. Each is drawn from a seed of its
 * own, so that another hint beside it changes nothing.
 */
export function answerRows(
	village: DemoVillage,
	hints: readonly Pick<Hint, 'rule' | 'subject' | 'on'>[],
	span: Span,
): Cells<typeof answers>[] {
	const rows = hints.flatMap(({ rule, subject, on }) => {
		const words = answersTo.get(rule);
		if (!words) return [];
		const random = randomFrom(`${village.id}/answer/${rule}/${subject}`);
		const share = shareAnswered[village.habit] * (words.everyday ? 1 : 2);
		const date = addDays(firstAsked(subject, on, span), random.int(12, 45));
		if (date > seenOn(span) || !random.chance(share)) return [];
		return [
			{
				hint: rule,
				row: subject,
				answer: random.pick(words.texts),
				by: random.pick(words.by),
				date,
			},
		];
	});
	return rows.toSorted((a, b) => compareText(a.date, b.date));
}

/** Days after the end of a period until its figures have been disclosed, and can be asked about. */
const daysToDisclose = 15;
/** How long ago, in days, what is still going on was asked about first. */
const daysGoingOn = 50;

/** When the portal gave a hint for the first time, as near as the hint's own day tells. */
function firstAsked(subject: HintSubject, on: IsoDate, span: Span): IsoDate {
	const [begins, seen] = [isoDate(span.firstYear, 1, 1), seenOn(span)];
	const period = disclosedPeriod(subject);
	const asked = period ? addDays(period.last, daysToDisclose) : on;
	if (on >= seen || asked > seen) return addDays(seen, -daysGoingOn);
	return asked < begins ? begins : asked;
}

/** The period that what a hint is about was disclosed with; absent where it is a matter by itself. */
function disclosedPeriod(subject: HintSubject): Period | undefined {
	const parsed = parseHintSubject(subject);
	if (parsed?.kind === 'year') return parsePeriod(String(parsed.year));
	if (parsed?.kind !== 'row') return undefined;
	const { period, key } = parsed.row;
	if (period !== undefined) return parsePeriod(period);
	return isFigure(subject) ? parsePeriod(key.split('/')[0] ?? '') : undefined;
}
