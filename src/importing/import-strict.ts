import { categoryById } from '../domain/money/categories.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import { largestFen } from './cells/office-amount.ts';
import type { Imported } from './imported.ts';
import { periodOfDates, isOneOfMany, type Named } from './rows/table-period.ts';
import { profileOf } from './sheet/table-profile.ts';
import { readStrict } from './strict-table.ts';
import { formatSums } from './totals/format-sums.ts';
import { plusRow, type Sums } from './totals/row-sums.ts';

/**
 * A table that is strict already, which goes through unchanged, to the byte; `undefined` for any other, and for
 * one that `npm run check` would refuse, so that the importer can say why.
 */
export function importStrict(
	records: readonly CsvRecord[],
	table: Table,
	named: Named & { readonly file: string },
): Imported | undefined {
	const { file, period: month, batch } = named;
	const strict = readStrict(table, file, records);
	if (!strict || strict.rows.length === 0) return undefined;
	const { rows, cells } = strict;
	const profile = profileOf(table);
	const period = profile.payments && periodOfPayments(rows as readonly LedgerRow[], named);
	if (profile.payments && !period) return undefined;
	const name = isOneOfMany(table) ? (period?.key ?? batch ?? month?.key) : undefined;
	if (isOneOfMany(table) && name === undefined) return undefined;
	const fields = Object.entries(table.columns)
		.filter(([, { heading }]) => cells[0]?.includes(heading))
		.map(([field]) => ({ field }));
	const numbersOf = (row: Row<Table>) => ({
		numbers: new Map(
			Object.entries(row).filter((cell): cell is [string, number] => typeof cell[1] === 'number'),
		),
	});
	const sums = rows.map(numbersOf).reduce<Sums>(plusRow, new Map());
	return {
		...{ table, name, period, rows, cells },
		unit: '元',
		sums: formatSums(profile, sums, fields),
		...{ openingFen: undefined, closingFen: undefined, closingChecked: false },
		...{ dropped: [], leftOut: [], renamed: [], accepted: [] },
	};
}

/** The period of payments that an office's ledger might hold too: all in it, each with one amount, on its side. */
function periodOfPayments(rows: readonly LedgerRow[], { period: named }: Named) {
	if (!rows.every(isPayment)) return undefined;
	const dated = rows.map(({ date, at }) => ({ date, place: at }));
	const { period, findings } = periodOfDates(named, dated);
	return findings.length === 0 ? period : undefined;
}

function isPayment({ category, income, expense }: LedgerRow): boolean {
	const { direction } = categoryById(category);
	const [own, other] = direction === 'income' ? [income, expense] : [expense, income];
	return own !== undefined && other === undefined && Math.abs(own) <= Number(largestFen);
}
