import type { Bilingual } from '../../domain/bilingual.ts';
import type { Direction } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { findPersonalData } from '../../domain/personal-data/index.ts';
import type { Place } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { compact, saysNothing } from '../cells/office-text.ts';
import type { TableLayout } from '../sheet/table-layout.ts';
import type { SplitRecord } from '../sheet/tables-beside.ts';

/** The number in a cell; `undefined` where it says nothing. */
export type CellNumber = number | 'unreadable' | undefined;
export type RowNumbers = ReadonlyMap<string, CellNumber>;

/** Whether a payment is income or expense, and how much. */
export interface RowSide {
	/** `undefined` when it is not exactly one of the two. */
	readonly direction: Direction | undefined;
	readonly income: CellNumber;
	readonly expense: CellNumber;
	readonly findings: readonly Finding[];
}

const unreadable = { direction: undefined, income: 'unreadable', expense: 'unreadable' } as const;

/** Reads the side from two columns (收入, 支出), of which exactly one speaks, or from 收/支 and 金额, or from the section. */
export function readSide(
	record: CsvRecord,
	layout: TableLayout,
	numbers: RowNumbers,
	ofSection: Direction | undefined,
): RowSide {
	const amount = numbers.get('amount');
	if (layout.column('direction')) return fromDirection(record, layout, amount);
	if (layout.column('amount')) return fromSection(record, layout, amount, ofSection);
	return fromColumns(record, layout, numbers);
}

function fromSection(
	record: CsvRecord,
	layout: TableLayout,
	amount: CellNumber,
	direction: Direction | undefined,
): RowSide {
	if (amount === 'unreadable') return { ...unreadable, findings: [] };
	const problem = direction ? 'neither' : 'no-side';
	const findings =
		direction && amount
			? []
			: [finding('ledger-amounts', placeOf(record, layout, 'amount'), { problem })];
	if (!direction || !amount) return { ...unreadable, findings };
	return sided(direction, amount);
}

function sided(direction: Direction | undefined, amount: number): RowSide {
	return direction === 'income'
		? { direction, income: amount, expense: 0, findings: [] }
		: { direction, income: 0, expense: amount, findings: [] };
}

function fromColumns(record: CsvRecord, layout: TableLayout, numbers: RowNumbers): RowSide {
	const [income, expense] = [numbers.get('income') ?? 0, numbers.get('expense') ?? 0];
	if (income === 'unreadable' || expense === 'unreadable') return { ...unreadable, findings: [] };
	// A zero beside an amount is how accounting programs print an empty cell.
	const filled = (['income', 'expense'] as const).filter(
		(_, index) => [income, expense][index] !== 0,
	);
	if (filled.length === 1) return { direction: filled[0], income, expense, findings: [] };
	const place = placeOf(record, layout, layout.column('expense') ? 'expense' : 'income');
	const problem = filled.length > 1 ? 'both' : 'neither';
	const findings = [finding('ledger-amounts', place, { problem })];
	return { direction: undefined, income, expense, findings };
}

function fromDirection(record: CsvRecord, layout: TableLayout, amount: CellNumber): RowSide {
	const place = placeOf(record, layout, 'direction');
	const { cell } = place;
	const direction = readDirection(compact(cell));
	const findings: Finding[] = [];
	if (saysNothing(cell)) findings.push(finding('cell-missing', place, { howToWrite }));
	else if (!direction && findPersonalData(cell).length === 0) {
		const type = { zh: '收支方向', en: 'direction' };
		findings.push(finding('choice-unknown', place, { type, howToWrite, nearest: '' }));
	}
	if (amount === 'unreadable') return { ...unreadable, findings };
	if (!amount) {
		const at = placeOf(record, layout, 'amount');
		findings.push(finding('ledger-amounts', at, { problem: 'neither' }));
	}
	if (findings.length > 0 || !amount) return { ...unreadable, findings };
	return sided(direction, amount);
}

/** The side that a 收/支 cell names. 借 and 贷 name none: which is income depends on the account. */
export function readDirection(cell: string): Direction | undefined {
	if (['收', '收入', '收款', '进'].includes(cell)) return 'income';
	return ['支', '支出', '付', '付款', '支付', '出'].includes(cell) ? 'expense' : undefined;
}

/** Where the cell of a field stands in a row. */
export function placeOf(
	record: CsvRecord,
	layout: TableLayout,
	field: string,
): Place & { readonly cell: string } {
	const { heading, index: own } = layout.column(field) ?? {};
	const index =
		own !== undefined && 'positions' in record ? (record as SplitRecord).positions[own] : own;
	const { file } = layout;
	return {
		...{ file, line: record.line, cell: layout.cell(record, field) },
		...(heading !== undefined && { column: heading }),
		...(index !== undefined && { position: index }),
	};
}

const howToWrite: Bilingual = {
	zh: '请写“收”或“支”。“借”“贷”在不同的账上意思相反，不能确定是哪边。',
	en: 'Write 收 or 支. 借 and 贷 mean opposite things on different accounts.',
};
