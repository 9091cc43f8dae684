import type { Bilingual } from '../../domain/bilingual.ts';
import { twoDigits } from '../../domain/time/calendar-date.ts';
import { period as periodCell } from '../../domain/schema/cell-type.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import { readOfficeDate } from './office-date.ts';

/** The period, or how to write it when it cannot be read with certainty. */
export type OfficePeriod = { readonly period: Period } | { readonly howToWrite: Bilingual };

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const year = '(?:(?<year>\\d{4})年度?)?';
const month = new RegExp(`^${year}(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?$`);
const quarter = new RegExp(`^${year}第?(?<quarter>[1-4一二三四])季度?$`);
const half = new RegExp(`^${year}(?<half>[上下])半年度?$`);
const wholeYear = new RegExp(`^${year}(?:全年度?)?$`);
const months = new RegExp(`^${year}(?<from>\\d{1,2})月?[-~—至到](?<to>\\d{1,2})月份?$`);
const monthInDigits = /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})$/;
const keyInLetters = /^(?<year>\d{4})年?-?(?<part>[QH][1-4])$/i;

/** The stretches of months that have a key of their own, and that key behind the year. */
const stretches: Readonly<Record<string, string>> = {
	'1-3': '-Q1',
	'4-6': '-Q2',
	'7-9': '-Q3',
	'10-12': '-Q4',
	'1-6': '-H1',
	'7-12': '-H2',
	'1-12': '',
};

/**
 * Reads a period as offices write it: `2025年3月`, `2025.03`, `202503`, `2025年第一季度`, `2025年1-3月`,
 * `2025年上半年`, `2025年度`, or the date of an event.
 * @param knownYear taken where the cell names none: `3月`, `第一季度`
 */
export function readOfficePeriod(cell: string, knownYear: number | undefined): OfficePeriod {
	const text = toHalfWidth(cell).replace(/\s+/g, '');
	const strict = parsePeriod(text.toUpperCase());
	if (strict && strict.kind !== 'day') return { period: strict };
	const digits = monthInDigits.exec(text)?.groups;
	if (digits?.['mark'] === '.' && digits['month'] === '1') return { howToWrite: ambiguousMonth };
	const key = keyOf(text, knownYear);
	if (key === 'year-missing') return { howToWrite: yearMissing };
	const period = key === undefined ? undefined : parsePeriod(key);
	return period ? { period } : eventDay(text);
}

function keyOf(text: string, knownYear: number | undefined): string | undefined {
	const found = [month, quarter, half, months, wholeYear, monthInDigits, keyInLetters]
		.map((form) => form.exec(text)?.groups)
		.find((groups) => groups !== undefined);
	if (!found || text === '') return undefined;
	const part = partOf(found);
	if (part === undefined) return undefined;
	const inYear = found['year'] ?? knownYear;
	return inYear === undefined ? 'year-missing' : `${inYear}${part}`;
}

/** What stands behind the year in the key; `undefined` for a month or stretch that does not exist. */
function partOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
	if (groups['part']) return `-${groups['part'].toUpperCase()}`;
	if (groups['month']) return `-${twoDigits(numberOf(groups['month']))}`;
	if (groups['quarter']) return `-Q${numberOf(groups['quarter'])}`;
	if (groups['half']) return groups['half'] === '上' ? '-H1' : '-H2';
	if (groups['from']) return stretches[`${Number(groups['from'])}-${Number(groups['to'])}`];
	return '';
}

function numberOf(written: string): number {
	return numerals.indexOf(written) + 1 || Number(written);
}

/** A day; the first of a month only in words, for spreadsheets turn 2025-03 into 2025/3/1. */
function eventDay(text: string): OfficePeriod {
	const read = readOfficeDate(text, undefined);
	if (!('date' in read)) return { howToWrite: periodCell().howToWrite };
	const period = parsePeriod(read.date);
	if (!period) return { howToWrite: periodCell().howToWrite };
	const maybeMonth = read.date.endsWith('-01') && !text.includes('日');
	return maybeMonth ? { howToWrite: monthOrDay(read.date) } : { period };
}

const ambiguousMonth: Bilingual = {
	zh: '小数点后面只有一个 1，可能是1月，也可能是10月。请写全，例如 2025-01。',
	en: 'This may be January, or October without its zero. Write it in full, for example 2025-01.',
};

const yearMissing: Bilingual = {
	zh: '没有写年份，也不能从标题确定。请写全，例如 2025-03；或⟦period⟧。',
	en: 'The year is missing and the title does not settle it. Write 2025-03, or ⟦period⟧.',
};

function monthOrDay(date: string): Bilingual {
	const [inYear = '', inMonth = ''] = date.split('-');
	return {
		zh: `表格软件常把 ${inYear}-${inMonth} 改成这个月1日，不能确定是整月还是这一天。是整月，请写 ${inYear}年${Number(inMonth)}月；是这一天，请写 ${inYear}年${Number(inMonth)}月1日。`,
		en: `Spreadsheets turn ${inYear}-${inMonth} into the first of the month. Write ${inYear}年${Number(inMonth)}月 for the month, ${inYear}年${Number(inMonth)}月1日 for the day.`,
	};
}
