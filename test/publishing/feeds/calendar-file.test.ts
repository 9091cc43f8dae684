import { describe, expect, it } from 'vitest';
import { writeCalendarFile } from '../../../src/publishing/feeds/calendar-file.ts';

const file = (own: object = {}, more: object = {}) =>
	writeCalendarFile({
		...{ name: '柳溪村', description: '到期日', producer: '青禾县三务公开', asOf: '2025-03-20' },
		events: [
			{ id: 'due-1@990101', on: '2025-04-15', title: '应公开', description: '甲\n乙', ...own },
		],
		...more,
	});
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
	it('has a whole day for each event, and no time of its own', () => {
		const lines = unfolded(file());
		expect(lines.slice(0, 3)).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//青禾县三务公开//zh-CN',
		]);
		expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
			'BEGIN:VEVENT',
			'UID:due-1@990101',
			'DTSTAMP:20250319T160000Z',
			'DTSTART;VALUE=DATE:20250415',
			'DTEND;VALUE=DATE:20250416',
			'SUMMARY:应公开',
			'DESCRIPTION:甲\\n乙',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	it('ends a day at the end of a month with the first of the next', () => {
		expect(file({ on: '2025-12-31' })).toContain('DTEND;VALUE=DATE:20260101\r\n');
	});

	it('folds lines at 75 bytes between characters', () => {
		const title = `${'公开'.repeat(40)}🏮${'a'.repeat(200)}`;
		const text = file({ title });
		const lines = text.split('\r\n');
		expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
		expect(lines.some((line) => Buffer.byteLength(line) === 75)).toBe(true);
		expect(text).not.toContain('\uFFFD');
		expect(unfolded(text)).toContain(`SUMMARY:${title}`);
	});

	it('takes no text for a line, a value or a part of its own', () => {
		const hostile = 'a;b,c\\d\r\nEND:VEVENT\nX:1\rY:2\u2028Z:3\u0000\u0007';
		const lines = unfolded(file({ title: hostile }, { name: hostile }));
		expect(lines).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\nX:1\\nY:2\\nZ:3');
		expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
		expect(lines.filter((line) => /^[XYZ]:/.test(line))).toEqual([]);
	});

	it('may be empty', () => {
		expect(file({}, { events: [] })).not.toContain('VEVENT');
	});
});
