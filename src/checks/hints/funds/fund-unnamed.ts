import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { isEarmarked } from '../../../domain/money/earmarked.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { compareText } from '../../../domain/order.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { findStandingPayments } from '../../../village/index/standing-payments.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { citeLedgerRow } from '../evidence/ledger-entries.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly rowsIn: number;
	readonly inFen: number;
	readonly rowsOut: number;
	readonly outFen: number;
}

/** Money that came in, or was spent, for one purpose only, and of which the ledger does not say which money it is. */
export const fundUnnamed = declareHintRule({
	id: 'fund-unnamed',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		const { ledgerRows, payments } = indexVillage(dataset);
		const standing = [...findStandingPayments(ledgerRows, 'income'), ...payments];
		const unnamed = standing
			.map(({ row }) => row)
			.filter((row) => row.fund === undefined && comesForAPurpose(row))
			.sort((a, b) => compareText(a.date, b.date));
		for (const [year, rows] of Map.groupBy(unnamed, ({ date }) => Number(date.slice(0, 4)))) {
			const last = rows.at(-1);
			if (!last) continue;
			const moneyIn = rows.flatMap(({ income }) => income ?? []);
			const moneyOut = rows.flatMap(({ expense }) => expense ?? []);
			const [inFen, outFen] = [sumFen(moneyIn), sumFen(moneyOut)];
			yield {
				subject: yearSubject(year),
				on: last.date,
				amountFen: Math.max(inFen, outFen),
				values: { year, rowsIn: moneyIn.length, inFen, rowsOut: moneyOut.length, outFen },
				rows: rows.slice(0, mostHintRows).map(citeLedgerRow),
			};
		}
	},
});

/** One that says it is the village's own is believed. */
function comesForAPurpose(row: LedgerRow): boolean {
	return row.fundSource !== 'own' && isEarmarked(row);
}
