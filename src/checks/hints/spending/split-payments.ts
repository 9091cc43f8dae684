import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { groupsNearLimit } from './near-limit.ts';
import { compareText } from '../../../domain/order.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Portal } from '../../../domain/portal/portal.ts';
import { withoutRecurring } from './recurring-payments.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { date, money } from '../../../texts/format.ts';
import { hintRule, type HintLimit } from '../hint-rule.ts';
import { evidenceOf } from '../evidence/ledger-entries.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { villageIndex } from '../../../village/index/village-index.ts';
import { isTied } from '../../../village/index/ties.ts';
import type { Payment } from '../../../village/index/standing-payments.ts';

/** The thresholds that payments may stay below, the one that asks for most first. */
const thresholds = {
	tender: { zh: '招标', en: 'tender' },
	decision: { zh: '决议', en: 'decision' },
	contract: { zh: '合同', en: 'contract' },
} as const;

type Threshold = keyof typeof thresholds;
const thresholdNames = Object.keys(thresholds) as Threshold[];

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
export const splitPayments = hintRule<Values>({
	id: 'split-payments',
	severity: 'notice',
	topic: 'spending',
	title: { zh: '几笔支出略低于标准', en: 'Payments just below a threshold' },
	rule: {
		zh: '短时间内付给同一单位的几笔钱，每笔都略低于标准、合起来达到标准的，说明是不是一件事。',
		en: 'Payments to one organisation within some days, each somewhat below a threshold that they reach together, are explained.',
	},
	limit: ({ portal }) => splitLimit(portal),
	reasons: [
		{
			zh: '是几件不同的事，分别办理、分别报账。',
			en: 'They were for different things, each done and paid by itself.',
		},
		{
			zh: '同一件事按进度分次付款，已经有决议或者合同，这几笔没有填编号。',
			en: 'They were instalments; there is a decision or contract that the rows do not name.',
		},
		{
			zh: '日常用品按实际需要分次购买，事先算不准总数。',
			en: 'Supplies were bought as they were needed.',
		},
	],
	answer: {
		zh: '是一件事的，填上决议、合同或者项目编号；是几件事的，分别说明。',
		en: 'Name the decision, contract or project if it is one thing; otherwise say what each was for.',
	},
	message: {
		zh: ({ payee, count, from, to, leastFen, mostFen, fen, threshold, limitFen }) =>
			`${from === to ? date(from) : `${date(from)}到${date(to)}`}付给${payee} ${count} 笔，` +
			`${leastFen === mostFen ? `每笔 ${money(leastFen)} 元` : `每笔 ${money(leastFen)} 元到 ${money(mostFen)} 元`}，` +
			`都低于${thresholds[threshold].zh}标准 ${money(limitFen)} 元，合计 ${money(fen)} 元。`,
		en: ({ payee, count, from, to, leastFen, mostFen, fen, threshold, limitFen }) =>
			`From ${from} to ${to}, ${count} payments to ${payee} of ${money(leastFen)} to ${money(mostFen)} yuan, ` +
			`each below the ${thresholds[threshold].en} threshold of ${money(limitFen)} yuan, add up to ${money(fen)} yuan.`,
	},
	*run(dataset, { portal }) {
		const limits = hintLimits(portal);
		const set = thresholdNames.flatMap((name) => limits[name] ?? []);
		const leastFen = (Math.min(...set) * limits.splitPercent) / 100;
		for (const payments of payeesOf(dataset, leastFen)) {
			let rest = withoutRecurring(payments).filter(isMeant);
			for (const threshold of thresholdNames) {
				const limitFen = limits[threshold];
				if (limitFen === undefined) continue;
				const groups = groupsNearLimit(rest.filter(isMeantBy[threshold]), {
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

function splitLimit({ thresholds: set }: Portal): HintLimit | undefined {
	const { splitDays, splitPercent, ...limits } = hintLimits({ thresholds: set });
	const used = thresholdNames.filter((name) => limits[name] !== undefined);
	if (used.length === 0) return undefined;
	const amounts = (language: 'zh' | 'en') =>
		used.map((name) => `${thresholds[name][language]} ${money(limits[name] ?? 0)}`);
	return {
		text: {
			zh: `${splitDays} 天内两笔以上，每笔是标准的 ${splitPercent}% 以上、不到标准，合计达到标准（${amounts('zh').join(' 元、')} 元）。`,
			en: `Two or more within ${splitDays} days, each from ${splitPercent}% of a threshold and below it, that reach it together (${amounts('en').join(', ')} yuan).`,
		},
		source: { kind: 'threshold', settings: [...used, 'splitDays', 'splitPercent'] },
	};
}

/**
 * What each account paid to each organisation without naming what it belongs to, by day, where at least two
 * payments may be near below a threshold.
 */
function payeesOf(dataset: VillageDataset, leastFen: number): Iterable<Payment[]> {
	const loose = villageIndex(dataset).payments.filter(({ row }) => isLoose(row));
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
		rows: group.slice(0, mostHintRows).map(({ row }) => evidenceOf(row)),
	};
}
