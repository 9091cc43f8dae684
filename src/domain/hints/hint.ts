import type { IsoDate } from '../time/calendar-date.ts';
import type { HintSubject } from './hint-subject.ts';

/** What the sentence of a hint needs: amounts in fen, days, names as the data has them. */
export type HintValues = Readonly<Record<string, string | number>>;

/** A row that a hint rests on. */
export interface HintRow {
	readonly subject: HintSubject;
	/** What it is about: a summary, a name, a title. */
	readonly text: string;
	readonly on?: IsoDate;
	readonly amountFen?: number;
}

/** Something in a village's disclosures that wants an explanation. It never says that anybody did wrong. */
export interface Hint {
	/** The id of its rule. */
	readonly rule: string;
	/** Unique within a village and rule. */
	readonly subject: HintSubject;
	/** The day it belongs to; its year is the year it is counted in. */
	readonly on: IsoDate;
	/** The money it is about, in fen, where it is about money. */
	readonly amountFen?: number;
	readonly values: HintValues;
	/** The rows it rests on, the subject's own among them where that is a row; at most {@link mostHintRows}. */
	readonly rows: readonly HintRow[];
}

/** A hint that rests on more rows says how many in its sentence and lists these. */
export const mostHintRows = 50;

/** What the village says to a hint. */
export interface HintAnswer {
	readonly text: string;
	/** The post of who answers. */
	readonly by: string;
	readonly on: IsoDate;
}

/** A hint with the village's answer, where it has given one. It stays a hint. */
export interface AnswerableHint extends Hint {
	readonly answer?: HintAnswer;
}
