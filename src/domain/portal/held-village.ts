import type { IsoDate } from '../time/calendar-date.ts';

/** A village that is shown as an earlier commit has it, because its newest files have errors. */
export interface HeldVillage {
	readonly village: string;
	/** The day of the commit that brought the errors; absent where they are in no commit yet. */
	readonly failedOn?: IsoDate | undefined;
	/** The commit whose files are shown, and its day; absent where none can be: then nothing of the village is. */
	readonly shown?: { readonly commit: string; readonly on: IsoDate } | undefined;
}
