import { parseIsoDate, type IsoDate } from '../src/domain/time/calendar-date.ts';
import { UsageError } from './arguments.ts';

/** The path the site is published at, with a slash at both ends. */
export function parseBasePath(written: string): string {
	const base = `/${written.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
	if (/^\/([A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(base)) return base;
	throw new UsageError({
		zh: `“--base”不能写“${written}”。请写路径，例如 /sunlit/。`,
		en: `“--base” cannot be “${written}”. Write a path, for example /sunlit/.`,
	});
}

/** How many old releases are kept beside the one that is served: at least the one to go back to. */
export function parseKept(written = '3'): number {
	if (/^[1-9]\d{0,3}$/.test(written)) return Number(written);
	throw new UsageError({
		zh: `“--keep”不能写“${written}”。请写 1 到 9999 的整数。`,
		en: `“--keep” cannot be “${written}”. Write a whole number from 1 to 9999.`,
	});
}

/** The origin the site is published at. */
export function parseSiteUrl(written: string | undefined): string | undefined {
	if (written === undefined) return undefined;
	const url = URL.parse(written);
	if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.pathname === '/') {
		return url.origin;
	}
	throw new UsageError({
		zh: `“--site”不能写“${written}”。请写网站地址，例如 https://example.gov.cn，路径写在 --base。`,
		en: `“--site” cannot be “${written}”. Write an origin, for example https://example.gov.cn; the path goes into --base.`,
	});
}

/** The day on which the statuses are true: the one given, or today in Beijing time. */
export function parseAsOfDay(written: string | undefined, now: Date = new Date()): IsoDate {
	if (written === undefined) return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
	const day = parseIsoDate(written);
	if (day !== undefined) return day;
	throw new UsageError({
		zh: `“--as-of”不能写“${written}”。请写日期，例如 2026-11-21。`,
		en: `“--as-of” cannot be “${written}”. Write a date, for example 2026-11-21.`,
	});
}
