import type { DeskInspection } from '../../desk/desk-inspection.ts';
import type { DeskCounty, DeskVillage, OfficeChanges } from '../../desk/office-files.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { InspectOptions, Inspection, InspectStage } from './inspect-file.ts';

/** What is found in a file. */
export interface FileRequest extends Omit<
	InspectOptions,
	'sha256' | 'categoryNames' | 'pastEntries'
> {
	readonly content: File;
	/** What is known of the chosen village. */
	readonly village: { readonly desk: DeskVillage; readonly county: DeskCounty } | undefined;
}

/** What check and build would say of a village with new files. */
export interface ChangesRequest {
	readonly desk: DeskVillage;
	readonly county: DeskCounty;
	readonly changes: OfficeChanges;
	readonly asOf: IsoDate;
	readonly language: Language;
}

/** What the page asks the worker. */
export type DeskRequest = FileRequest | ChangesRequest;

/** What the worker answers: that it has started, where it is, and at the end the outcome or that the file could not be read. */
export type DeskAnswer =
	| { readonly started: true }
	| { readonly stage: 'reading'; readonly done: number; readonly of: number }
	| { readonly stage: InspectStage }
	| { readonly inspection: Inspection }
	| { readonly village: DeskInspection }
	| { readonly lost: true };
