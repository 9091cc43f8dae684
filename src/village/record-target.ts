import {
	subjectTables,
	type RecordSubject,
	type SubjectTable,
} from '../domain/schema/record-subject.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** What a subject leads to: the row of a register, or a voucher's rows in the ledger of a period. */
export type RecordTarget =
	| { readonly table: SubjectTable; readonly id: string }
	| { readonly table: 'ledger'; readonly period: string; readonly rows: readonly LedgerRow[] };

/**
 * Everything in the village that a subject can mean. One target is what it should have; none is a dangling
 * subject; several are an id that two tables share.
 */
export function recordTargets(
	dataset: VillageDataset,
	subject: RecordSubject,
): readonly RecordTarget[] {
	if (subject.kind === 'voucher') {
		const { period: key, voucher } = subject;
		const ledger = dataset.files.ledger.find(({ period }) => period?.key === key);
		const rows = ledger?.rows.filter((row) => row.voucher === voucher) ?? [];
		return rows.length > 0 ? [{ table: 'ledger', period: key, rows }] : [];
	}
	const { id } = subject;
	return subjectTables
		.filter((table) => subject.table === undefined || subject.table === table)
		.filter((table) => rowsOf(dataset, table).some((row) => row.id === id))
		.map((table) => ({ table, id }));
}
