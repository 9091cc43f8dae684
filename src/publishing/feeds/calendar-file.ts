import { addDays, type IsoDate } from '../../domain/time/calendar-date.ts';

/** What lasts a whole day. */
export interface DayEvent {
	/** What it is called for good; nothing else in the world is called the same. */
	readonly id: string;
	readonly on: IsoDate;
	readonly title: string;
	/** May have several lines. */
	readonly description: string;
	readonly url?: string | undefined;
}

export interface CalendarFile {
	readonly name: string;
	readonly description: string;
	/** Who wrote it, as a name of a program. */
	readonly producer: string;
	/** The day on which all of it is true: no clock is read. */
	readonly asOf: IsoDate;
	readonly events: readonly DayEvent[];
}

/** Writes days as iCalendar (RFC 5545), which phones and office programs subscribe to. */
export function writeCalendarFile({
	name,
	description,
	producer,
	asOf,
	events,
}: CalendarFile): string {
	const stamp = `${basicDay(addDays(asOf, -1))}T160000Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${escapeText(producer)}//zh-CN`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${escapeText(name)}`,
		`X-WR-CALNAME:${escapeText(name)}`,
		`X-WR-CALDESC:${escapeText(description)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		'X-PUBLISHED-TTL:P1D',
		...events.flatMap((event) => [
			'BEGIN:VEVENT',
			`UID:${escapeText(event.id)}`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${basicDay(event.on)}`,
			`DTEND;VALUE=DATE:${basicDay(addDays(event.on, 1))}`,
			`SUMMARY:${escapeText(event.title)}`,
			`DESCRIPTION:${escapeText(event.description)}`,
			...(event.url === undefined ? [] : [`URL:${event.url}`]),
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function basicDay(day: IsoDate): string {
	return day.replaceAll('-', '');
}

/** Whatever a text says, it begins no line and no other part of one. */
function escapeText(text: string): string {
	return (
		text
			.replace(/[\\;,]/g, (sign) => `\\${sign}`)
			.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
			// eslint-disable-next-line no-control-regex -- a line of the format holds none
			.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
	);
}

/** A line of the format has so many bytes at most; it goes on after a space. */
const octetsALine = 75;

/** Breaks a line between characters, never within the bytes of one. */
function foldLine(line: string): string {
	const parts: string[] = [];
	let [part, octets] = ['', 0];
	for (const character of line) {
		const own = Buffer.byteLength(character);
		if (octets + own > octetsALine) {
			parts.push(part);
			[part, octets] = [' ', 1];
		}
		part += character;
		octets += own;
	}
	return [...parts, part].join('\r\n');
}
