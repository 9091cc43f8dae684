import type { Language } from '../../domain/bilingual.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';

export { money, share } from '../numbers.ts';

/* Days and periods stand in English as the tables have them: an engineer or a journalist can look for them. */

/** In which of the project's languages findings speak here. */
export const language: Language = 'en';

/** `2025-03-14` */
export function date(iso: IsoDate): string {
	return iso;
}

/** `2025-03`, `2025-Q1`, `2025-H1` */
export function period(key: string): string {
	return key;
}
