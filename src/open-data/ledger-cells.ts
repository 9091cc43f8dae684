import { subjectOf } from '../domain/hints/hint-subject.ts';
import { identifyCounterparty } from '../domain/payees/payee.ts';
import { writeRow } from '../domain/rows/row-ref.ts';
import { ledger, type LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { marksOf, type HintMarks } from '../views/hint-marks.ts';

/** A ledger row with what is known of its village. */
interface PlacedLedgerRow {
	readonly row: LedgerRow;
	readonly village: { readonly dataset: VillageDataset; readonly marks: HintMarks };
}

export type LedgerCell = (placed: PlacedLedgerRow) => string | number | undefined;

/** What stands in the columns that are not cells of the village's own file. */
const cells: Readonly<Record<string, LedgerCell>> = {
	village: ({ village }) => village.dataset.village.id,
	villageName: ({ village }) => village.dataset.village.name,
	township: ({ village }) => village.dataset.village.township,
	townshipName: ({ village }) => village.dataset.township?.name ?? '',
	period: ({ row }) => row.ref.period ?? '',
	ref: ({ row }) => writeRow(row.ref),
	organisation: ({ row }) => identifyCounterparty(row),
	hints: ({ row, village }) =>
		marksOf(village.marks, subjectOf(row))
			.map(({ rule }) => rule.id)
			.join(';') || undefined,
	incomeFen: ({ row }) => row.income,
	expenseFen: ({ row }) => row.expense,
};

/** What a column of the county's ledger files says of a row. @param name of the column, see `ledgerColumns` */
export function ledgerCell(name: string): LedgerCell {
	return cells[name] ?? writtenCell(name);
}

/** A cell as the village's own file writes it. */
function writtenCell(field: string): LedgerCell {
	const column = ledger.columns[field as keyof typeof ledger.columns];
	return ({ row }) => {
		const value = row[field as keyof LedgerRow];
		return value === undefined ? undefined : column.type.write(value as never);
	};
}
