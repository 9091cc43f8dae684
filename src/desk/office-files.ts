import type { LogScope, NoLog, VillageCorrections } from '../corrections/correction.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { VillageSummary } from '../summary/village-summary.ts';

/** Texts of files by their paths below `data/`, as they stand there: with the byte order mark, in strict form. */
export type FileTexts = Readonly<Record<string, string>>;

/**
 * What the site publishes of a village, for the desk to start from: `/desk/data/<id>.json`. Nothing is in it that the
 * pages and downloads do not show: texts that were erased are gone, and so is what no row discloses.
 */
export interface DeskVillage {
	readonly village: { readonly id: string; readonly name: string; readonly township: string };
	readonly files: FileTexts;
	/** The attachments that rows list, by their names, each with the size of what is published. */
	readonly attachments: Readonly<Record<string, number>>;
	/** The private persons whom the village's files name in full, as the county lets them. */
	readonly publicNames: readonly string[];
	/** What only the comparison with other villages gives. */
	readonly compared: {
		readonly hints: readonly AnswerableHint[];
		/** Of the township's other villages, for the middle of what villages spent. */
		readonly neighbours: readonly NeighbourExpenses[];
	};
	/** What the site tells of the history of its data. */
	readonly log: LogScope | NoLog;
	/** Absent where no history is told. */
	readonly corrections?: VillageCorrections | undefined;
	/** The day of the site. */
	readonly asOf: IsoDate;
}

export type NeighbourExpenses = Pick<VillageSummary, 'id' | 'households' | 'ledgers'>;

/** The county's own files, `/desk/data/county.json`: what every village refers to. */
export interface DeskCounty {
	readonly files: FileTexts;
}

/** What an office has made, to be put in the place of what is there: texts by their paths below `data/`. */
export type OfficeChanges = FileTexts;
