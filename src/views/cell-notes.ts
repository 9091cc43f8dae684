import type { Texts } from '../texts/index.ts';
import { note, linked, type HintNote, type Note } from './data-table.ts';
import type { HintMark } from './hint-marks.ts';
import { hintPath, registerRowPath } from './paths.ts';
import type { RecordsAbout } from './subject-links.ts';

/** The hints beside a row, or beside all that a page is about: one note a rule. */
export function hintNotes(
	village: string,
	marks: readonly HintMark[],
	{ hints, hintText }: Texts,
): HintNote[] {
	const { before, answered: words } = hints.mark;
	return marks.map(({ rule, anchor, answered }) => ({
		kind: 'hint',
		answered,
		pieces: [
			before,
			linked(hintText(rule.id).title, hintPath(village, anchor)),
			answered ? words : undefined,
		],
	}));
}

/** What the supervision committee and people from outside said of a row. */
export function recordNotes(
	village: string,
	records: RecordsAbout | undefined,
	{ comments, supervision }: Texts,
): Note[] {
	if (!records) return [];
	return [
		...records.supervision.map(({ id, date, form, opinion }) =>
			note(
				`${supervision.onThis}：`,
				linked(
					supervision.looked(date, supervision.form[form]),
					registerRowPath(village, 'supervision', id),
				),
				opinion && ` ${opinion}`,
			),
		),
		...records.comments.map(({ id, receivedOn, channel }) =>
			note(
				`${comments.onRow}：`,
				linked(
					comments.received(receivedOn, comments.channel[channel]),
					registerRowPath(village, 'comments', id),
				),
			),
		),
	];
}
