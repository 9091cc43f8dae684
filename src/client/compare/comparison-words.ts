import type { ComparedColumn, Comparison } from '../../search/compare/compare-year.ts';
import type { Texts } from '../../texts/index.ts';
import { fillSentence } from '../sentence.ts';

export type CompareSentences = Texts['compare']['sentences'];

/** Months one after the other as a span, others one by one: `1月至3月、5月`. @param months keys, in order */
export function monthsInWords(months: readonly string[], t: CompareSentences): string {
	const spans: [number, number][] = [];
	for (const month of months.map((key) => Number(key.slice(5)))) {
		const last = spans.at(-1);
		if (last?.[1] === month - 1) last[1] = month;
		else spans.push([month, month]);
	}
	return spans
		.map(([from, to]) =>
			from === to
				? fillSentence(t.oneMonth, { month: String(from) })
				: fillSentence(t.span, { from: String(from), to: String(to) }),
		)
		.join('、');
}

export function whenInWords({ year, months }: Comparison, t: CompareSentences): string {
	return fillSentence(t.months, { year: String(year), months: monthsInWords(months, t) });
}

export function columnName({ kind, name, among }: ComparedColumn, t: CompareSentences): string {
	return kind === 'village' ? name : fillSentence(t[kind], { name, count: among ?? 0 });
}

/** Where there is little room. */
export function shortColumnName({ kind, name }: ComparedColumn, t: CompareSentences): string {
	if (kind === 'village') return name;
	return kind === 'township' ? fillSentence(t.townshipShort, { name }) : t.countyShort;
}
