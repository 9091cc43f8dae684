import type { IsoDate } from '../../../../src/domain/time/calendar-date.ts';
import { chineseDate } from '../../calendar.ts';

/**
 * Puts a notice together: paragraphs, the body that issues it, the date. An asterisk is always that of a
 * masked name (张*丰) and must not start an emphasis.
 */
export function notice(parts: readonly string[], issuer: string, date: IsoDate): string {
	return `${[...parts, issuer, chineseDate(date)].join('\n\n').replaceAll('*', '\\*')}\n`;
}

export function numbered(items: readonly string[]): string {
	return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

export function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

/** A Markdown table. @param right columns to align right, counted from 0 */
export function markdownTable(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
	right: readonly number[] = [],
): string {
	const rule = headings.map((_, index) => (right.includes(index) ? '---:' : '---'));
	return [headings, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
