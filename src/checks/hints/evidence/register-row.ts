import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { rowSubject, type HintTable } from '../../../domain/hints/hint-subject.ts';
import type { HintRow } from '../../../domain/hints/hint.ts';

interface RegisterRow {
	readonly id: string;
	/** Its name, or what it is about. */
	readonly text: string;
	readonly on: IsoDate;
	readonly amountFen?: number | undefined;
}

/** A row of a register as evidence. */
export function citeRegisterRow(
	table: HintTable,
	{ id, text, on, amountFen }: RegisterRow,
): HintRow & { readonly on: IsoDate } {
	return {
		subject: rowSubject(table, id),
		text,
		on,
		...(amountFen !== undefined && { amountFen }),
	};
}

/** A hint about one row of a register: subject, day, amount and evidence. */
export function describeRow(table: HintTable, row: RegisterRow) {
	const evidence = citeRegisterRow(table, row);
	const { text, ...about } = evidence;
	return { ...about, rows: [evidence] };
}
