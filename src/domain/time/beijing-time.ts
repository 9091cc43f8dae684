import { addDays, parseIsoDate, type IsoDate } from './calendar-date.ts';

/** All of China keeps one time, eight hours ahead of UTC, without summer time. */
const aheadSeconds = 8 * 3600;
const secondsPerDay = 86_400;

/** The day in Beijing of a moment, in seconds since 1970. */
export function beijingDay(seconds: number): IsoDate {
	return addDays('1970-01-01', Math.floor((seconds + aheadSeconds) / secondsPerDay));
}

/** Reads `2026-11-22` or `2026-11-22T18:00`, Beijing time, as seconds since 1970; anything else gives `undefined`. */
export function parseBeijingTime(text: string): number | undefined {
	const [, day = '', hour = '0', minute = '0'] = /^(.{10})(?:T(\d{2}):(\d{2}))?$/.exec(text) ?? [];
	const date = parseIsoDate(day);
	if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
	const midnight = Date.parse(date) / 1000;
	return midnight + Number(hour) * 3600 + Number(minute) * 60 - aheadSeconds;
}
