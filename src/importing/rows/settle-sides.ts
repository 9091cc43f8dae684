import type { Direction } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Column } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readOfficeAmount } from '../cells/office-amount.ts';
import { compact } from '../cells/office-text.ts';
import type { LayoutRead, TableColumn, TableLayout } from '../sheet/table-layout.ts';
import { sideOfSection, sideOfTitles } from './section-side.ts';
import { readStatedLabel } from './stated-row.ts';

/** A layout in which every amount has a side, or why it has none. */
export interface SettledSides {
	readonly layout: TableLayout;
	readonly findings: readonly Finding[];
	/** Of all payments, where only the title says it. */
	readonly ofTitle: Direction | undefined;
}

/**
 * Which amounts of payments are income and which expense: by the headings, by the titles of sections or of the
 * table, or by balances that prove what debit and credit mean.
 */
export function settleSides(
	{ layout, asked }: Pick<LayoutRead, 'layout' | 'asked'>,
	titles: readonly CsvRecord[],
	body: readonly CsvRecord[],
): SettledSides {
	const { file, line, profile } = layout;
	const { payments } = profile;
	const at = { file, line };
	const settled = (findings: readonly Finding[] = [], ofTitle?: Direction) => ({
		...{ layout, findings, ofTitle },
	});
	if (!payments) return settled();
	const unclear = (problem: 'debit-credit' | 'both-layouts' | 'no-amounts', column?: string) =>
		settled([finding('amount-columns-unclear', { ...at, ...(column && { column }) }, { problem })]);
	const [amount, direction] = [layout.column(payments.amount), layout.column(payments.direction)];
	const twoSides = payments.sides.some((side) => layout.column(side));
	const debitCredit = layout.column('debit') ?? layout.column('credit');
	const oneAmount = amount ?? (debitCredit ? undefined : direction);
	if (twoSides && (debitCredit ?? oneAmount)) {
		return unclear(
			debitCredit ? 'debit-credit' : 'both-layouts',
			(debitCredit ?? oneAmount)?.heading,
		);
	}
	if (debitCredit) {
		const proven = amount ? undefined : byBalances(layout, body);
		return proven
			? { layout: proven, findings: [], ofTitle: undefined }
			: unclear('debit-credit', debitCredit.heading);
	}
	if (twoSides || (amount && direction)) return settled();
	const headingOf = (field: string) =>
		(profile.table.columns[field] ?? profile.officeColumns[field])?.heading ?? '';
	const mayBe = (field: string) => layout.column(field) ?? asked.includes(headingOf(field));
	if (!oneAmount) {
		const may = [...payments.sides, payments.amount].some(mayBe);
		return may ? settled() : unclear('no-amounts');
	}
	const ofTitle = sideOfTitles(titles.flatMap(({ cells }) => cells));
	const bySection = body.some(({ cells }) =>
		sideOfSection(cells.find((cell) => cell.trim() !== '') ?? ''),
	);
	if (amount && (bySection || ofTitle)) return settled([], ofTitle);
	const missing = [payments.direction, payments.amount].filter((field) => !mayBe(field));
	return settled(
		missing.map((field) => {
			const heading = headingOf(field);
			return finding('column-missing', { ...at, column: heading }, { heading });
		}),
	);
}

/**
 * Debit and credit named as the sides they are, where the balances beside the payments follow from the one way
 * and not from the other. On an account of costs the balance grows with what is spent: there the categories
 * contradict, so without them nothing is proven.
 */
function byBalances(layout: TableLayout, body: readonly CsvRecord[]): TableLayout | undefined {
	const { profile } = layout;
	const { payments, table } = profile;
	const [debit, credit] = [layout.column('debit'), layout.column('credit')];
	const side = layout.column('balanceSide') ?? layout.column(payments?.direction ?? '');
	if (!payments || !debit || !credit || !layout.column(payments.category)) return undefined;
	if (!layout.column(payments.balance)) return undefined;
	// A balance on the credit side is a debt, or the account as the bank sees it.
	const owes =
		side && body.some((record) => /^贷方?$/.test(compact(layout.cell(record, side.field))));
	if (owes) return undefined;
	const votes = countVotes(layout, body);
	if (votes.debit > 0 === votes.credit > 0) return undefined;
	const income = votes.debit > 0 ? 'debit' : 'credit';
	const columns = layout.columns
		.filter(({ field }) => field !== side?.field)
		.map((own): TableColumn => {
			if (own.field !== 'debit' && own.field !== 'credit') return own;
			const field = own.field === income ? 'income' : 'expense';
			return { ...own, field, column: table.columns[field] as Column };
		});
	const byField = new Map(columns.map((column) => [column.field, column]));
	return {
		...layout,
		columns,
		column: (field) => byField.get(field),
		cell: (record, field) => (record.cells[byField.get(field)?.index ?? -1] ?? '').trim(),
	};
}

/** How many steps from balance to balance only debit as income explains, and how many only credit. */
function countVotes(layout: TableLayout, body: readonly CsvRecord[]) {
	const votes = { debit: 0, credit: 0 };
	let before: number | undefined;
	let change = 0;
	for (const record of body) {
		const fen = (field: string): number | undefined => {
			const read = readOfficeAmount(layout.cell(record, field), undefined);
			if (read.kind === 'refused') return undefined;
			return read.kind === 'amount' ? read.fen : 0;
		};
		const balance = layout.cell(record, 'balance') === '' ? undefined : fen('balance');
		const first = record.cells.find((cell) => cell.trim() !== '') ?? '';
		const isStated = [first, layout.cell(record, 'summary')].some((cell) =>
			readStatedLabel(cell, true),
		);
		if (!isStated) change += (fen('debit') ?? 0) - (fen('credit') ?? 0);
		if (balance === undefined) continue;
		if (before !== undefined && !isStated && change !== 0) {
			if (balance - before === change) votes.debit += 1;
			if (balance - before === -change) votes.credit += 1;
		}
		[before, change] = [balance, 0];
	}
	return votes;
}
