import type { InspectOptions, Inspection, InspectStage } from './inspect-file.ts';

/** What the page asks the worker. */
export interface DeskRequest extends Omit<InspectOptions, 'sha256'> {
	readonly content: File;
}

/** What the worker answers: that it has started, where it is, and at the end the outcome or that the file could not be read. */
export type DeskAnswer =
	| { readonly started: true }
	| { readonly stage: 'reading'; readonly done: number; readonly of: number }
	| { readonly stage: InspectStage }
	| { readonly inspection: Inspection }
	| { readonly lost: true };
