import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { DataName } from '../domain/portal/data-name.ts';
import type { HeldVillage } from '../domain/portal/held-village.ts';
import type { UnsavedData } from '../domain/portal/unsaved-data.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import type { VillageOutline } from '../views/village-outline.ts';

/** What reading every village once leaves behind for the stages that follow. */
export interface Survey {
	readonly asOf: IsoDate;
	/** Absent where the data are in git as they are. */
	readonly unsaved?: UnsavedData | undefined;
	/** The villages that are shown as an earlier commit has them. */
	readonly held?: readonly HeldVillage[] | undefined;
	readonly data?: DataName | undefined;
	readonly summaries: readonly VillageSummary[];
	readonly outlines: readonly VillageOutline[];
	/** What the checks want a reader to know of a village, by its id. */
	readonly warnings: Readonly<Record<string, readonly Finding[]>>;
}

/** @param folder of the survey: what concerns one village or payee alone stands beside it in files of its own */
export function writeSurvey(folder: string, survey: Survey): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileOf(folder), JSON.stringify(survey));
}

export function readSurvey(folder: string): Survey {
	return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Survey;
}

function fileOf(folder: string): string {
	return path.join(folder, 'survey.json');
}
