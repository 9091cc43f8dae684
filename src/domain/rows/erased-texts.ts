import { isFullName } from '../personal-data/index.ts';
import type { Column, PersonRole, Row, Table } from '../schema/table.ts';
import { writeRow } from './row-ref.ts';

/** What stands in place of a text that was erased. */
export const erasedText = '已删去';
/** The same where only a masked name may stand. */
const erasedName = '某*';

/** Columns in which a private person can stand. */
const privately: readonly (PersonRole | undefined)[] = ['masked', 'party', 'bidder'];

/**
 * Is a text of a row one of those that go when it is erased? What tells the row from others stays, but for the name of
 * one who may be a private person: something else stands in its place, that tells the row from others too.
 */
export function isErasable(table: Table, field: string): boolean {
	const column = table.columns[field];
	if (!column || column.isCode || field === 'id') return false;
	if (table.key.includes(field) && !privately.includes(column.person)) return false;
	const { kind, namesText } = column.type;
	return (kind === 'text' && !namesText) || kind === 'masked-name';
}

/** What stands in a cell once its text is erased. */
export function eraseText({ type, person }: Column, text: string): string {
	if (isErased(text)) return text;
	if (type.kind === 'masked-name' || person === 'masked') return erasedName;
	const isParty = person === 'party' || person === 'bidder';
	return isParty && (/[*＊×某]/.test(text) || isFullName(text)) ? erasedName : erasedText;
}

/** The same for the next rows of a file that only this name told apart. @param number from 2 */
export function numberErased(erased: string, number: number): string {
	return `${erased}${number}`;
}

const erasedForm = /^(?:已删去|某\*)\d*$/;

/** Was the text of a cell erased already? */
export function isErased(text: string): boolean {
	return erasedForm.test(text);
}

/** Rows without the texts of those that were erased. @param erased references, as {@link writeRow} writes them */
export function eraseTexts<T extends Table>(
	table: T,
	rows: readonly Row<T>[],
	erased: ReadonlySet<string>,
): readonly Row<T>[] {
	if (erased.size === 0) return rows;
	return rows.map((row) => (erased.has(writeRow(row.ref)) ? withoutTexts(table, row) : row));
}

function withoutTexts<T extends Table>(table: T, row: Row<T>): Row<T> {
	const cells = Object.entries(row as Readonly<Record<string, unknown>>).map(([field, value]) => {
		const column = table.columns[field];
		const goes = column && typeof value === 'string' && isErasable(table, field);
		return [field, goes ? eraseText(column, value) : value];
	});
	return Object.fromEntries(cells) as Row<T>;
}
