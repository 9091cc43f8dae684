import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { groupNearLimit } from './near-limit.ts';
import { compareText } from '../../../domain/order.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Portal } from '../../../domain/portal/portal.ts';
import { dropRecurring } from './recurring-payments.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { citeLedgerRow } from '../evidence/ledger-entries.ts';
import { declareHintRule, type HintLimit, type FoundHint } from '../hint-rule.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { isTied } from '../../../village/index/ties.ts';
import type { Payment } from '../../../village/index/standing-payments.ts';

/** The thresholds that payments may stay below, the one that asks for most first. */
const thresholds = ['tender', 'decision', 'contract'] as const;

type Threshold = (typeof thresholds)[number];

interface Values extends Record<string, string | number> {
	readonly payee: string;
	readonly count: number;
	readonly from: string;
	readonly to: string;
	readonly leastFen: number;
	readonly mostFen: number;
	readonly fen: number;
	readonly threshold: Threshold;
	readonly limitFen: number;
}

/**
 * Payments of one account to one organisation. A row that names a decision, contract or project has its procedure;
 * what comes back by itself, and the purchases of the collective's own business, are paid as they fall due. Of
 * persons, whose names are masked, nobody can tell whether two are one.
 */
export const splitPayments = declareHintRule({
	id: 'split-payments',
	severity: 'information',
	topic: 'spending',
	limit: ({ portal }) => splitLimit(portal),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const limits = resolveHintLimits(portal);
		const set = thresholds.flatMap((name) => limits[name] ?? []);
		const leastFen = (Math.min(...set) * limits.splitPercent) / 100;
		for (const payments of payeesOf(dataset, leastFen)) {
			let rest = dropRecurring(payments).filter(isMeant);
			for (const threshold of thresholds) {
				const limitFen = limits[threshold];
				if (limitFen === undefined) continue;
				const groups = groupNearLimit(rest.filter(isMeantBy[threshold]), {
					limitFen,
					percent: limits.splitPercent,
					days: limits.splitDays,
				});
				yield* groups.map((group) => found(group, threshold, limitFen));
				const grouped = new Set(groups.flat());
				rest = rest.filter((payment) => !grouped.has(payment));
			}
		}
	},
});

const isMeantBy: Readonly<Record<Threshold, (payment: Payment) => boolean>> = {
	tender: ({ row: { category } }) => category === 'works' || category === 'repairs',
	decision: ({ row: { entity } }) => !entity?.startsWith('group:'),
	contract: () => true,
};

interface LimitValues extends HintValues {
	readonly splitDays: number;
	readonly splitPercent: number;
	/** In fen; 0 where the county has not set the threshold. */
	readonly tender: number;
	readonly decision: number;
	readonly contract: number;
}

function splitLimit(portal: Portal): HintLimit<LimitValues> | undefined {
	const limits = resolveHintLimits(portal);
	const used = thresholds.filter((name) => limits[name] !== undefined);
	if (used.length === 0) return undefined;
	const { splitDays, splitPercent, tender = 0, decision = 0, contract = 0 } = limits;
	return {
		source: { kind: 'threshold', settings: [...used, 'splitDays', 'splitPercent'] },
		values: { splitDays, splitPercent, tender, decision, contract },
	};
}

/**
 * What each account paid to each organisation without naming what it belongs to, by day, where at least two
 * payments may be near below a threshold.
 */
function payeesOf(dataset: VillageDataset, leastFen: number): Iterable<Payment[]> {
	const loose = indexVillage(dataset).payments.filter(({ row }) => isLoose(row));
	const large = loose.filter((payment) => payment.fen >= leastFen && isMeant(payment));
	const payees = Map.groupBy(large, payeeOf);
	for (const [payee, { length }] of payees) if (length < 2) payees.delete(payee);
	if (payees.size === 0) return [];
	const all = loose.filter((payment) => payees.has(payeeOf(payment)));
	return Map.groupBy(
		all.sort((a, b) => compareText(a.row.date, b.row.date)),
		payeeOf,
	).values();
}

function isLoose(row: LedgerRow): boolean {
	return row.counterpartyType === 'organisation' && row.counterparty !== undefined && !isTied(row);
}

function isMeant({ row }: Payment): boolean {
	return row.category !== 'operating-expense' && !isSettled(row);
}

function payeeOf({ row: { entity = 'collective', counterparty = '' } }: Payment): string {
	return `${entity}\n${payeeKey(counterparty)}`;
}

function found(group: readonly Payment[], threshold: Threshold, limitFen: number) {
	const [first] = group as readonly [Payment, ...Payment[]];
	const amounts = group.map(({ fen }) => fen);
	const fen = sumFen(amounts);
	return {
		subject: subjectOf(first.row),
		on: first.row.date,
		amountFen: fen,
		values: {
			payee: first.row.counterparty ?? '',
			count: group.length,
			from: first.row.date,
			to: group.at(-1)?.row.date ?? first.row.date,
			leastFen: Math.min(...amounts),
			mostFen: Math.max(...amounts),
			fen,
			threshold,
			limitFen,
		},
		rows: group.slice(0, mostHintRows).map(({ row }) => citeLedgerRow(row)),
	};
}
