import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { readPayMonths } from './pay-months.ts';
import { parsePeriod } from '../../../domain/time/period.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { Official } from '../../../domain/tables/officials.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { citeLedgerRow } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	/** The first and the last month that the pay is for. */
	readonly first: string;
	readonly last: string;
	readonly paid: number;
	readonly standard: number;
}

/** What an official was paid for the same months, all of its rows together. */
interface Pay {
	readonly name: string;
	readonly months: readonly string[];
	readonly rows: readonly LedgerRow[];
}

/**
 * Most villages pay their officials by one wage sheet; only pay to an official by name, for months that the
 * summary names, can be held against the standard. An official with two posts has the standards of both.
 */
export const payAboveStandard = declareHintRule({
	id: 'pay-above-standard',
	severity: 'attention',
	topic: 'pay',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'officials')) return;
		const officials = Map.groupBy(rowsOf(dataset, 'officials'), ({ name }) => name);
		for (const { name, months, rows } of payOf(dataset, officials)) {
			const standards = months.map((month) => standardOf(officials.get(name) ?? [], month));
			const last = rows.findLast(({ expense = 0 }) => expense > 0);
			if (!last || standards.includes(0)) continue;
			const paid = sumFen(rows.map(({ expense = 0 }) => expense));
			const standard = sumFen(standards);
			if (paid <= standard) continue;
			yield {
				subject: subjectOf(last),
				on: last.date,
				amountFen: paid - standard,
				values: { name, first: months[0] ?? '', last: months.at(-1) ?? '', paid, standard },
				rows: rows.map(citeLedgerRow),
			};
		}
	},
});

/** A reversal that does not say which months it takes back leaves open what its official was paid. */
function payOf(dataset: VillageDataset, officials: ReadonlyMap<string, unknown>): Pay[] {
	const pay = new Map<string, Pay & { readonly rows: LedgerRow[] }>();
	const open = new Set<string>();
	for (const row of indexVillage(dataset).ledgerRows) {
		if (row.category !== 'cadre-pay') continue;
		const { counterparty: name, summary, date, expense = 0 } = row;
		if (name === undefined || !officials.has(name)) continue;
		const months = readPayMonths(summary, date);
		if (!months) {
			if (expense < 0) open.add(name);
			continue;
		}
		const key = `${name} ${months.join()}`;
		const known = pay.get(key);
		if (known) known.rows.push(row);
		else pay.set(key, { name, months, rows: [row] });
	}
	return [...pay.values()].filter(({ name }) => !open.has(name));
}

/** The standards of the posts that an official held in a month, in fen; 0 when none is disclosed. */
function standardOf(posts: readonly Official[], month: string): number {
	const { first, last } = parsePeriod(month) ?? { first: '', last: '' };
	return sumFen(
		posts
			.filter(({ from, to }) => from <= last && (to === undefined || to >= first))
			.map(({ pay }) => pay ?? 0),
	);
}
