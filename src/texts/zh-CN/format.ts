import type { Language } from '../../domain/bilingual.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { parsePeriod } from '../../domain/time/period.ts';

export { count, fileSize, money, quantity, share } from '../numbers.ts';

/* Days and periods as zh-CN readers expect them: the same on every machine and ICU version. */

/** In which of the project's languages findings speak here. */
export const language: Language = 'zh';

/** `2025-03-14` → `2025年3月14日` */
export function date(iso: IsoDate): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

/** `2025-03-14` → `3月14日`, where the year is plain from the page. */
export function dayOfYear(iso: IsoDate): string {
	const [, month, day] = iso.split('-').map(Number);
	return `${month}月${day}日`;
}

/** `2025-03` → `2025年3月`, `2025-Q1` → `2025年第一季度`, `2025-H1` → `2025年上半年` */
export function period(key: string): string {
	const parsed = parsePeriod(key);
	if (!parsed) return key;
	return parsed.kind === 'day' ? date(key) : `${parsed.year}年${withinYear(key)}`;
}

/** Names, one after the other. */
export function list(names: readonly string[]): string {
	return names.join('、');
}

/** The period without its year: `3月`, `第一季度`, `上半年`, `全年`. */
export function withinYear(key: string): string {
	const parsed = parsePeriod(key);
	if (!parsed) return key;
	switch (parsed.kind) {
		case 'day':
			return dayOfYear(key);
		case 'month':
			return `${parsed.index}月`;
		case 'quarter':
			return `第${['一', '二', '三', '四'][parsed.index - 1]}季度`;
		case 'half':
			return parsed.index === 1 ? '上半年' : '下半年';
		case 'year':
			return '全年';
	}
}

/** A year, and how far it goes where it is not whole: `2026年（到9月）`. */
export function yearUpTo(year: number, through: number | undefined): string {
	return through === undefined ? `${year}年` : `${year}年（到${through}月）`;
}

/** A month on an axis: `11月`, and with its year where one begins: `26年1月`. */
export function shortMonth(key: string): string {
	return /-(01|Q1)$/.test(key) ? shortMonthWithYear(key) : withinYear(key);
}

/** A month with its year, at the beginning of an axis: `25年11月`. */
export function shortMonthWithYear(key: string): string {
	return `${key.slice(2, 4)}年${withinYear(key)}`;
}

/** The months of an axis, the first one with its year too, in parts between which a line may break. */
export function monthAxis(keys: readonly string[]): string[][] {
	return keys.map((key, index) =>
		(index === 0 ? shortMonthWithYear(key) : shortMonth(key)).split(/(?<=年)/u),
	);
}
