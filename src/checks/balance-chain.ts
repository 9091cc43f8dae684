import { addDays } from '../domain/time/calendar-date.ts';
import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { comparePeriods, nextPeriodKey, type Period } from '../domain/time/period.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { balances, type Balance } from '../domain/tables/balances.ts';
import { isComplete, rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Account by account: one row a period, and each opening balance is the closing balance before it. */
export const balanceChain: Check = {
	name: 'balance-chain',
	*run(dataset) {
		if (!isComplete(dataset, 'balances')) return;
		const accounts = Map.groupBy(rowsOf(dataset, 'balances'), ({ entity, account, label }) =>
			JSON.stringify([entity ?? 'collective', account, label ?? '']),
		);
		for (const account of accounts.values()) {
			yield* chain(account.toSorted((a, b) => comparePeriods(a.period, b.period)));
		}
	},
};

function* chain(rows: readonly Balance[]) {
	for (const [index, row] of rows.entries()) {
		const previous = rows[index - 1];
		if (!previous) continue;
		const { key } = previous.period;
		if (key === row.period.key) {
			yield finding('balance-repeated', cellPlace(balances, row, 'period'), {
				firstLine: previous.at.line,
			});
		} else if (leavesGap(previous.period, row.period)) {
			yield finding('balance-gap', cellPlace(balances, row, 'period'), {
				previous: key,
				missing: nextPeriodKey(previous.period),
			});
		} else if (previous.closing !== row.opening) {
			yield finding('balance-chain', cellPlace(balances, row, 'opening'), {
				expected: formatYuan(previous.closing),
				previous: key,
				previousLine: previous.at.line,
			});
		}
	}
}

/** Is there a day between the two that neither covers? Days themselves are stocktakings, with gaps by nature. */
function leavesGap(earlier: Period, later: Period): boolean {
	return earlier.kind !== 'day' && addDays(earlier.last, 1) < later.first;
}
