import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { comments } from '../../../src/domain/tables/comments.ts';
import { monthOf, workingDay, yearOf, yearsOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { everydayQuestions, type Everyday } from './everyday-questions.ts';
import { isBrushedOff, receiveAnswer } from './objections.ts';
import { ask, type Asked, type QuestionReferences } from './questions.ts';
import type { RegisterSource } from './source.ts';

/** Households for each question a quarter. */
const askingHouseholds = 260;

/** At most one comment a month; larger villages have more of them. */
export function commentRows(
	source: RegisterSource,
	refer: QuestionReferences,
): Cells<typeof comments>[] {
	const { village, seen } = source;
	const number = yearlyNumbers();
	const receipt = yearlyNumbers();
	const everyday = randomFrom(`${village.id}/everyday`).sample(
		everydayQuestions,
		everydayQuestions.length,
	);
	return listMonths(source)
		.flatMap(({ year, month }) => {
			const random = randomFrom(`${village.id}/comments/${year}-${month}`);
			if (!random.chance(Math.min(0.7, village.households / askingHouseholds / 3))) return [];
			const receivedOn = workingDay({ year, month }, random.int(2, 28));
			if (receivedOn > seen) return [];
			const asked = ask(source, refer, receivedOn, random) ?? takeNext(everyday, month);
			return [{ receivedOn, ...writeComment(source, asked, receivedOn, random) }];
		})
		.sort((a, b) => compareText(a.receivedOn, b.receivedOn))
		.map((cells) => ({
			id: number('YJ', yearOf(cells.receivedOn)),
			...(givesReceipts(source) && { receipt: receipt('SL', yearOf(cells.receivedOn)) }),
			...cells,
		}));
}

/** Every month since the demo begins, and the one in which it is seen. */
function listMonths({ since, seen }: RegisterSource) {
	const last = { year: yearOf(seen), month: monthOf(seen) };
	return yearsOf({ firstYear: yearOf(since), last })
		.flatMap((year) => Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 })))
		.filter(({ year, month }) => year < last.year || month <= last.month);
}

/** Where comments are answered in time, whoever asks is given a number. */
function givesReceipts({ village: { habit } }: RegisterSource): boolean {
	return habit === 'punctual' || habit === 'usual';
}

function writeComment(
	{ village, seen }: RegisterSource,
	asked: Asked,
	receivedOn: IsoDate,
	random: Random,
): Cells<typeof comments> {
	const { about, text, owner, answer, result } = asked;
	const answeredOn = addDays(receivedOn, daysToAnswer(village, random));
	const unanswered = random.chance({ punctual: 0, usual: 0, late: 0.12, gaps: 0.3 }[village.habit]);
	const question = {
		channel: random.pick(['box', 'phone', 'phone', 'visit', 'visit', 'meeting', 'online'] as const),
		about,
		text,
		owner,
	};
	if (unanswered || answeredOn > seen) {
		return { ...question, result: random.chance(0.7) ? 'under-way' : undefined };
	}
	const reception = randomFrom(`${village.id}/receptions/${receivedOn}`);
	const said = isBrushedOff(village, reception) ? '情况属实，已按规定办理。' : answer;
	return {
		...question,
		...{ answeredOn, answer: said, result },
		...receiveAnswer(village, answeredOn, seen, reception),
	};
}

/** The county asks for an answer in five days. */
function daysToAnswer({ habit }: DemoVillage, random: Random): number {
	const late = { punctual: 0.03, usual: 0.12, late: 0.5, gaps: 0.4 }[habit];
	return random.chance(late) ? random.int(6, 24) : random.int(1, 5);
}

/** The next thing that comes up in a month; once everything has, it begins again. */
function takeNext(everyday: Everyday[], month: number): Asked {
	const index = everyday.findIndex(({ months }) => months?.includes(month) ?? true);
	const [asked] = everyday.splice(Math.max(index, 0), 1);
	if (!asked) throw new RangeError('Nothing is left to ask.');
	everyday.push(asked);
	return asked;
}
