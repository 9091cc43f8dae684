import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { CellChange, CorrectionKind } from './correction.ts';

/** How a value is to be written for readers. */
export type ValueForm = 'money' | 'quantity' | 'date' | 'period' | 'text';

/** A changed cell as it is told. */
export interface CellLine extends CellChange {
	/** The heading without the unit in it. */
	readonly heading: string;
	readonly unit: string | undefined;
	readonly form: ValueForm;
}

/** Why; not asked for where the reason itself is what was written down. */
export type ReasonLine =
	| {
			readonly kind: 'given';
			readonly text: string;
			/** When it was written, where that was later than the change. */
			readonly on?: IsoDate | undefined;
	  }
	| { readonly kind: 'none' | 'withheld' | 'unasked' };

/** A correction as it is told. */
export interface CorrectionLine {
	readonly id: string;
	readonly village: string;
	readonly kind: CorrectionKind;
	readonly on: IsoDate;
	/** The commit bears another date, which cannot be right. */
	readonly misdated?: true;
	/** The day on which it was published before: of its first commit, or as the village states it. */
	readonly publishedOn: IsoDate | undefined;
	/** The table, or of a disclosure the item of the catalogue. */
	readonly subject: string;
	/** Is it a row of the registers that say what was disclosed, not the thing itself? */
	readonly isDisclosure: boolean;
	readonly period: string | undefined;
	readonly name: string | undefined;
	/** Where the thing stands now; absent where it stands no more. */
	readonly path: string | undefined;
	readonly cells: readonly CellLine[];
	readonly rows: number | undefined;
	readonly reason: ReasonLine;
	readonly commit: string;
}
