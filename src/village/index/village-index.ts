import { once } from '../../domain/once.ts';
import { writeRow, type RowRef } from '../../domain/rows/row-ref.ts';
import type { RecordSubject } from '../../domain/schema/record-subject.ts';
import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import type { Disclosure } from '../../domain/tables/disclosures.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import { disclosuresOf, rowsOf, type VillageDataset } from '../dataset.ts';
import { sumLedgerMonths, type MonthFlow } from '../ledger-months.ts';
import {
	groupRecordsBySubject,
	findRecordTargets,
	type RecordsAbout,
	type RecordTarget,
} from './records-about.ts';
import { indexRowsById, type FindRow } from './rows-by-id.ts';
import { findStandingPayments, type Payment } from './standing-payments.ts';
import { indexTies, type TieIndex } from './ties.ts';

/**
 * What belongs to what in a village. Each part is worked out when it is first asked for: a page that needs one table
 * does not read the others.
 */
export interface VillageIndex extends TieIndex {
	/** Every row of every ledger, by period. */
	readonly ledgerRows: readonly LedgerRow[];
	/** Income and expense of the months that ledgers cover, in order. */
	readonly monthFlows: readonly MonthFlow[];
	/** The expenses that were not taken back. */
	readonly payments: readonly Payment[];
	/** The same by calendar year. */
	readonly paymentsByYear: ReadonlyMap<number, readonly Payment[]>;
	readonly find: FindRow;
	/** What was registered as disclosed of an item, in the register of its affair, in the order of the file. */
	registrationsOf(item: Pick<CatalogueItem, 'id' | 'affair'>): readonly Disclosure[];
	/** Everything that the subject of a comment or a supervision record can mean. */
	targetsOf(subject: RecordSubject): readonly RecordTarget[];
	/** The records about a row, or about the voucher of a ledger that the key is; `undefined` where there is none. */
	recordsAbout(ref: RowRef): RecordsAbout | undefined;
}

const indexes = new WeakMap<VillageDataset, VillageIndex>();

/** The index of a village, made once. */
export function indexVillage(dataset: VillageDataset): VillageIndex {
	const known = indexes.get(dataset);
	if (known) return known;
	const index = buildIndex(dataset);
	indexes.set(dataset, index);
	return index;
}

function buildIndex(dataset: VillageDataset): VillageIndex {
	const find = indexRowsById(dataset);
	const ledgerRows = once(() => rowsOf(dataset, 'ledger'));
	const monthFlows = once(() => sumLedgerMonths(dataset));
	const payments = once(() => findStandingPayments(ledgerRows()));
	const years = once(() => Map.groupBy(payments(), ({ row }) => Number(row.date.slice(0, 4))));
	const registered = once(() =>
		Map.groupBy(disclosuresOf(dataset), ({ disclosure }) => disclosure.obligation),
	);
	const targetsOf = (subject: RecordSubject) => findRecordTargets(dataset, find, subject);
	const records = once(() => groupRecordsBySubject(dataset, targetsOf));
	return {
		get ledgerRows() {
			return ledgerRows();
		},
		get monthFlows() {
			return monthFlows();
		},
		get payments() {
			return payments();
		},
		get paymentsByYear() {
			return years();
		},
		find,
		registrationsOf: ({ id, affair }) =>
			(registered().get(id) ?? []).flatMap((each) =>
				each.affair === affair ? [each.disclosure] : [],
			),
		targetsOf,
		recordsAbout: (ref) => records().get(writeRow(ref)),
		...indexTies(dataset, find, ledgerRows),
	};
}
