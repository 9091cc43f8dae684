import { categoryById } from '../domain/money/categories.ts';
import { sumFen } from '../domain/money/money.ts';
import { ledger, type LedgerRow } from '../domain/tables/ledger.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import { formatSums, type ImportOptions, type LedgerImport } from './import-ledger.ts';
import { readStrict } from './import-table-strict.ts';
import { decideLedgerPeriod } from './rows/ledger-period.ts';
import { largestFen } from './cells/office-amount.ts';

/**
 * A ledger that is strict already, which goes through unchanged; `undefined` for any other, and for one that
 * `npm run check` would refuse, so that the importer can say why.
 */
export function importStrictLedger(
	records: readonly CsvRecord[],
	{ file, period: named }: ImportOptions,
): LedgerImport | undefined {
	const strict = readStrict(ledger, file, records);
	if (!strict?.rows.length || !strict.rows.every(isPayment)) return undefined;
	const { rows, cells } = strict;
	const dated = rows.map(({ date, at }) => ({ dated: { date, place: at } }));
	const { period } = decideLedgerPeriod(named, dated);
	if (!period || rows.some(({ date }) => date < period.first || date > period.last))
		return undefined;
	const incomeFen = sumFen(rows.map(({ income }) => income ?? 0));
	const expenseFen = sumFen(rows.map(({ expense }) => expense ?? 0));
	return {
		table: ledger,
		name: period.key,
		period,
		rows,
		cells,
		unit: '元',
		incomeFen,
		expenseFen,
		sums: formatSums(incomeFen, expenseFen),
		openingFen: undefined,
		closingFen: undefined,
		closingChecked: false,
		dropped: [],
		leftOut: [],
		resembling: [],
		renamed: [],
		accepted: [],
	};
}

/** One amount, on the side of the category, that an office's ledger might hold too. */
function isPayment({ category, income, expense }: LedgerRow): boolean {
	const { direction } = categoryById(category);
	const [own, other] = direction === 'income' ? [income, expense] : [expense, income];
	return own !== undefined && other === undefined && Math.abs(own) <= Number(largestFen);
}
