import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, note, type ShownColumn } from '../data-table.ts';
import type { SupervisionLine } from '../pages/supervision.ts';

/** What the supervision committee of a village looked into. */
export function supervisionColumns(texts: Texts, village: string): ShownColumn<SupervisionLine>[] {
	const { supervision: t, format } = texts;
	return [
		{ heading: t.date, day: true, cell: ({ record }) => format.dayOfYear(record.date) },
		{
			heading: t.subject,
			rowHeading: true,
			cell: ({ record, link: about, books, marks }) => [
				record.subject,
				note(
					[
						t.form[record.form],
						...(record.attended === undefined ? [] : [t.people(record.attended)]),
						...(record.period === undefined ? [] : [t.about(format.period(record.period.key))]),
					].join(' · '),
				),
				about && note(`${t.aboutOne}：`, linked(about.name, about.path)),
				...(books?.ledgers ?? []).map(({ period, path, balances }) =>
					note(
						linked(t.ledger(format.period(period)), path),
						...(balances ? [' · ', linked(t.balances, `${path}#accounts`)] : []),
					),
				),
				...(books?.disclosures ?? []).map(({ name, path }) => note(linked(name, path))),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: t.opinion, cell: ({ record }) => record.opinion ?? t.noOpinion },
		{ heading: t.followUp, cell: ({ record }) => record.followUp },
	];
}
