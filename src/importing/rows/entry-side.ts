import type { Bilingual } from '../../domain/bilingual.ts';
import type { Direction } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readDirection, type LedgerLayout } from '../sheet/ledger-layout.ts';
import { compact, saysNothing } from '../cells/office-text.ts';
import { findPersonalData } from '../../domain/personal-data/index.ts';
import type { AmountCell, RecordAmounts } from './record-amounts.ts';
import type { Sides } from '../totals/statements.ts';

/** Whether a payment is income or expense, and how much. */
export interface EntrySide {
	/** `undefined` when it is not exactly one of the two. */
	readonly direction: Direction | undefined;
	/** `undefined` when an amount or its side could not be read: sums cannot go on from here. */
	readonly sides: Sides | undefined;
	readonly findings: readonly Finding[];
}

/** Reads the side from two columns (收入, 支出), of which exactly one speaks, or from 收/支 and 金额. */
export function readEntrySide(
	record: CsvRecord,
	layout: LedgerLayout,
	amounts: RecordAmounts,
): EntrySide {
	return layout.column('direction')
		? fromDirection(record, layout, amounts.amount)
		: fromColumns(record, layout, amounts);
}

function fromColumns(record: CsvRecord, layout: LedgerLayout, amounts: RecordAmounts): EntrySide {
	const { income, expense } = amounts;
	const unreadable = [income, expense].filter((cell) => cell?.readable === false);
	if (unreadable.length > 0) return unknown(unreadable);
	// A zero beside an amount is how accounting programs print an empty cell.
	const sides = { income: income?.fen ?? 0, expense: expense?.fen ?? 0 };
	const filled = (['income', 'expense'] as const).filter((field) => sides[field] !== 0);
	if (filled.length === 1) return { direction: filled[0], sides, findings: [] };
	const place = expense?.place ?? income?.place ?? { file: layout.file, line: record.line };
	const problem = filled.length > 1 ? 'both' : 'neither';
	return { direction: undefined, sides, findings: [finding('ledger-amounts', place, { problem })] };
}

function fromDirection(
	record: CsvRecord,
	layout: LedgerLayout,
	amount: AmountCell | undefined,
): EntrySide {
	const written = layout.cell(record, 'direction');
	const place = {
		file: layout.file,
		line: record.line,
		column: layout.column('direction')?.heading ?? '',
		cell: written,
	};
	const direction = readDirection(compact(written));
	const findings: Finding[] = [];
	if (saysNothing(written)) findings.push(finding('cell-missing', place, { howToWrite }));
	else if (!direction && findPersonalData(written).length === 0) {
		const type = { zh: '收支方向', en: 'direction' };
		findings.push(finding('choice-unknown', place, { type, howToWrite, nearest: '' }));
	}
	if (amount?.readable === false) {
		const { findings: more } = unknown([amount]);
		return { direction: undefined, sides: undefined, findings: [...findings, ...more] };
	}
	const fen = amount?.fen ?? 0;
	if (fen === 0 && amount) {
		findings.push(finding('ledger-amounts', amount.place, { problem: 'neither' }));
	}
	if (findings.length > 0) return { direction: undefined, sides: undefined, findings };
	const sides = direction === 'income' ? { income: fen, expense: 0 } : { income: 0, expense: fen };
	return { direction, sides, findings };
}

function unknown(cells: readonly (AmountCell | undefined)[]): EntrySide {
	const findings = cells.flatMap((cell) => (cell?.problem ? [cell.problem] : []));
	return { direction: undefined, sides: undefined, findings };
}

const howToWrite: Bilingual = {
	zh: '请写“收”或“支”。“借”“贷”在不同的账上意思相反，不能确定是哪边。',
	en: 'Write 收 or 支. 借 and 贷 mean opposite things on different accounts.',
};
