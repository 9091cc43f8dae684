import type { Bilingual } from '../../domain/bilingual.ts';
import type { Direction } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { matchHeadings } from '../../loading/match-headings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { namesOtherMoney, readHeadingUnit, type AmountUnit } from '../cells/amount-unit.ts';
import type { Header } from './find-header.ts';
import {
	isMoneyField,
	matchOfficeField,
	officeLedger,
	type OfficeField,
} from '../rows/office-ledger.ts';

export interface LayoutColumn {
	readonly field: OfficeField;
	/** As the file has it. */
	readonly heading: string;
	/** Which cell of a record, from 0. */
	readonly index: number;
	/** The unit that the heading declares. */
	readonly unit: AmountUnit | undefined;
	/** Does the heading say that the column is in money other than yuan? */
	readonly otherMoney: boolean;
}

/** Which column of an office's ledger stands where. */
export interface LedgerLayout {
	readonly file: string;
	readonly line: number;
	/** Trimmed; cells behind the last heading have none. */
	readonly headings: readonly string[];
	/** Of all dates, when the header row says it over the columns 月 and 日. */
	readonly year: string | undefined;
	/** In the order of the file. */
	readonly columns: readonly LayoutColumn[];
	column(field: OfficeField): LayoutColumn | undefined;
	/** The trimmed cell of a field; empty when there is no such column. */
	cell(record: CsvRecord, field: OfficeField): string;
}

export interface LayoutRead {
	readonly layout: LedgerLayout;
	readonly findings: readonly Finding[];
	/** False when rows could not be told apart into date, voucher, category, summary and amount. */
	readonly usable: boolean;
}

/**
 * Matches the headings of an office's ledger to columns, and says which are missing or not certain.
 * @param categoryMayBeMissing the summaries will settle it
 */
export function readLayout(header: Header, file: string, categoryMayBeMissing = false): LayoutRead {
	const place = { file, line: header.line };
	const { columns: matched, findings } = matchHeadings(
		officeLedger,
		header.headings,
		place,
		matchOfficeField,
	);
	const columns = matched
		.map(({ field, heading, index }): LayoutColumn => ({
			field: field as OfficeField,
			heading,
			index,
			unit: isMoneyField(field as OfficeField) ? readHeadingUnit(heading) : undefined,
			otherMoney: isMoneyField(field as OfficeField) && namesOtherMoney(heading),
		}))
		.sort((a, b) => a.index - b.index);
	const byField = new Map(columns.map((column) => [column.field, column]));
	const layout: LedgerLayout = {
		...place,
		headings: header.headings,
		year: header.year,
		columns,
		column: (field) => byField.get(field),
		cell: (record, field) => (record.cells[byField.get(field)?.index ?? -1] ?? '').trim(),
	};
	const missing = [...missingColumns(layout, categoryMayBeMissing)];
	const unusable = findings.some(({ kind }) => kind !== 'heading-unknown');
	return { layout, findings: [...findings, ...missing], usable: missing.length === 0 && !unusable };
}

function* missingColumns(layout: LedgerLayout, categoryMayBeMissing: boolean): Generator<Finding> {
	const has = (field: OfficeField) => layout.column(field) !== undefined;
	const missing = (heading: string) =>
		finding('column-missing', { ...at, column: heading }, { heading });
	const at = { file: layout.file, line: layout.line };
	if (!has('date') && !(has('month') && has('day'))) yield missing(ledger.columns.date.heading);
	for (const field of ['voucher', 'category', 'summary'] as const) {
		if (has(field) || (field === 'category' && categoryMayBeMissing)) continue;
		const { heading } = ledger.columns[field];
		if (field !== 'category') yield missing(heading);
		else yield finding('column-missing', { ...at, column: heading }, { heading, otherwise });
	}
	const twoSides = has('income') || has('expense');
	const debitCredit = layout.column('debit') ?? layout.column('credit');
	const oneAmount = layout.column('amount') ?? layout.column('direction');
	if (debitCredit) {
		yield finding(
			'amount-columns-unclear',
			{ ...at, column: debitCredit.heading },
			{ problem: 'debit-credit' },
		);
	} else if (twoSides && oneAmount) {
		yield finding(
			'amount-columns-unclear',
			{ ...at, column: oneAmount.heading },
			{ problem: 'both-layouts' },
		);
	} else if (!twoSides && !oneAmount) {
		yield finding('amount-columns-unclear', at, { problem: 'no-amounts' });
	} else if (!twoSides) {
		for (const field of ['direction', 'amount'] as const) {
			if (!has(field)) yield missing(officeLedger.columns[field].heading);
		}
	}
}

/** The side that a 收/支 cell names. 借 and 贷 name none: which is income depends on the account. */
export function readDirection(cell: string): Direction | undefined {
	if (['收', '收入', '收款', '进'].includes(cell)) return 'income';
	return ['支', '支出', '付', '付款', '支付', '出'].includes(cell) ? 'expense' : undefined;
}

const otherwise: Bilingual = {
	zh: '⟦categories⟧',
	en: ' ⟦categories⟧',
};
