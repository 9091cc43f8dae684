import { warning } from '../finding-kind.ts';

/**
 * What only the history of the data can show. `table` and `which` are what an explanation has to name: the title of the
 * table, and the period or the id; empty for all of the table.
 */
export const correctionKinds = {
	/** `where`: the reason belongs beside the row itself, or, where its table has no place for it, among the explanations. */
	'correction-unexplained': warning<{
		table: string;
		which: string;
		before: string;
		where: 'row' | 'explanations';
	}>(),
	/** `what` names some of the rows by their numbers and figures. */
	'removal-unexplained': warning<{
		table: string;
		which: string;
		on: string;
		rows: number;
		what: string;
		part: 'file' | 'rows';
	}>(),
} as const;
