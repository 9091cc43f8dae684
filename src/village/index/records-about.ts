import { writeRow, type RowRef } from '../../domain/rows/row-ref.ts';
import {
	subjectTables,
	type RecordSubject,
	type SubjectTable,
} from '../../domain/schema/record-subject.ts';
import type { Row } from '../../domain/schema/table.ts';
import type { Comment } from '../../domain/tables/comments.ts';
import type { villageTables } from '../../domain/tables/index.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import type { SupervisionRecord } from '../../domain/tables/supervision.ts';
import { rowsOf, type VillageDataset } from '../dataset.ts';
import type { FindRow } from './rows-by-id.ts';

/** What a subject leads to. */
export type RecordTarget =
	| {
			readonly table: SubjectTable;
			readonly row: Row<(typeof villageTables)[SubjectTable]>;
	  }
	/** A voucher: the first of its rows stands for all. */
	| { readonly table: 'ledger'; readonly row: LedgerRow };

/** What villagers asked and the supervision committee looked at about one thing. */
export interface RecordsAbout {
	/** In the order of their receipt. */
	readonly comments: readonly Comment[];
	/** In the order of the register. */
	readonly supervision: readonly SupervisionRecord[];
}

/**
 * Everything in the village that a subject can mean. One target is what it should have; none is a dangling
 * subject; several are an id that two tables share.
 */
export function findRecordTargets(
	{ files }: VillageDataset,
	find: FindRow,
	subject: RecordSubject,
): readonly RecordTarget[] {
	const [table, id] =
		subject.kind === 'id' ? [undefined, subject.id] : [subject.row.table, subject.row.key];
	if (subject.kind === 'row' && table === 'ledger') {
		const ledger = files.ledger.find(({ period }) => period?.key === subject.row.period);
		const row = ledger?.rows.find(({ voucher }) => voucher === id);
		return row ? [{ table, row }] : [];
	}
	return subjectTables.flatMap((each) => {
		const row = table === undefined || table === each ? find(each, id) : undefined;
		return row ? [{ table: each, row }] : [];
	});
}

/**
 * The comments and supervision records by what they are about, as {@link writeRow} writes it: a row by its id; of a
 * ledger a voucher, whose number is the key.
 */
export function groupRecordsBySubject(
	dataset: VillageDataset,
	targetsOf: (subject: RecordSubject) => readonly RecordTarget[],
): ReadonlyMap<string, RecordsAbout> {
	const comments = grouped(rowsOf(dataset, 'comments'), targetsOf);
	const supervision = grouped(rowsOf(dataset, 'supervision'), targetsOf);
	return new Map(
		[...comments.keys(), ...supervision.keys()].map((key) => [
			key,
			{ comments: comments.get(key) ?? [], supervision: supervision.get(key) ?? [] },
		]),
	);
}

function grouped<R extends { readonly about: RecordSubject | undefined }>(
	records: readonly R[],
	targetsOf: (subject: RecordSubject) => readonly RecordTarget[],
): ReadonlyMap<string, readonly R[]> {
	const groups = new Map<string, R[]>();
	for (const record of records) {
		for (const target of record.about ? targetsOf(record.about) : []) {
			const key = writeRow(subjectRef(target));
			groups.set(key, [...(groups.get(key) ?? []), record]);
		}
	}
	return groups;
}

/** How records name a row: a row of a ledger by its voucher, which has other rows too. */
function subjectRef(target: RecordTarget): RowRef {
	return target.table === 'ledger'
		? { ...target.row.ref, key: target.row.voucher }
		: target.row.ref;
}
