import type { DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, note, tag, type ShownColumn } from '../data-table.ts';
import { headlinePath } from '../row-address.ts';

/** The disclosures of a village about one affair. */
export function disclosureColumns(
	texts: Texts,
	village: string,
): ShownColumn<DisclosureHeadline>[] {
	const { affairList: t, corrections, village: v, format } = texts;
	return [
		{
			heading: t.item,
			rowHeading: true,
			cell: (disclosure) => [
				linked(disclosure.title, headlinePath(village, disclosure)),
				disclosure.corrected ? tag(v.corrected, 'plain') : undefined,
			],
		},
		{ heading: t.period, cell: ({ period }) => format.period(period) },
		{
			heading: t.publishedOn,
			cell: ({ publishedOn, committedOn }) => [
				format.date(publishedOn),
				committedOn === undefined ? undefined : note(corrections.committedOn(committedOn)),
			],
		},
		{
			heading: t.status,
			cell: ({ punctuality }) =>
				punctuality ? tag(v.punctuality(punctuality), punctuality.kind) : note(t.noDue),
		},
	];
}
