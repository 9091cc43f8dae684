import { readFileSync, writeFileSync } from 'node:fs';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import type { VillageOutline } from '../views/village-outline.ts';

/** What reading every village once leaves behind for the stages that follow. */
export interface Survey {
	readonly asOf: IsoDate;
	/** The folder with the villages' hints: see `village-hints.ts`. */
	readonly hints: string;
	readonly summaries: readonly VillageSummary[];
	readonly outlines: readonly VillageOutline[];
	/** What the checks want a reader to know of a village, by its id. */
	readonly warnings: Readonly<Record<string, readonly Finding[]>>;
}

export function writeSurvey(file: string, survey: Survey): void {
	writeFileSync(file, JSON.stringify(survey));
}

export function readSurvey(file: string): Survey {
	return JSON.parse(readFileSync(file, 'utf8')) as Survey;
}
