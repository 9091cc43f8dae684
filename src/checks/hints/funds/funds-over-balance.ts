import { villageSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { latestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { fundMoney, isBalanced } from '../../../village/fund-money.ts';
import { groupAccountsByPeriod } from '../evidence/accounts-of-period.ts';
import { citeRegisterRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly on: IsoDate;
	readonly funds: number;
	readonly leftFen: number;
	readonly heldFen: number;
}

/** What should be left of all earmarked money is more than the village's accounts held on the same day. */
export const fundsOverBalance = declareHintRule({
	id: 'funds-over-balance',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		const held = findNewestBalance(dataset);
		if (!held || !isComplete(dataset, 'ledger', 'balances', 'funds')) return;
		const { on, heldFen } = held;
		const left = rowsOf(dataset, 'funds').flatMap((fund) => {
			const money = fundMoney(dataset, fund, on);
			if (!isBalanced(money) || fund.status !== 'in-use') return [];
			return money.leftFen > 0 ? [{ fund, leftFen: money.leftFen }] : [];
		});
		const leftFen = sumFen(left.map((each) => each.leftFen));
		if (leftFen <= heldFen) return;
		yield {
			subject: villageSubject,
			on,
			amountFen: leftFen - heldFen,
			values: { on, funds: left.length, leftFen, heldFen },
			rows: left
				.slice(0, mostHintRows)
				.map(({ fund: { id, name }, leftFen: amountFen }) =>
					citeRegisterRow('funds', { id, text: name, on, amountFen }),
				),
		};
	},
});

/**
 * All accounts at the end of the newest period of which every entity has disclosed its balances. One that `entities.csv`
 * says kept no accounts any more is not waited for.
 */
function findNewestBalance(
	dataset: VillageDataset,
): { readonly on: IsoDate; readonly heldFen: number } | undefined {
	const groups = groupAccountsByPeriod(dataset);
	const entities = [...new Set(groups.map(({ entity }) => entity))];
	const untilOf = new Map(rowsOf(dataset, 'entities').map((row) => [row.entity, row.until]));
	const whole = [...Map.groupBy(groups, ({ period }) => period.last)].filter(([day, each]) => {
		const disclosed = new Set(each.map(({ entity }) => entity));
		return entities.every((one) => disclosed.has(one) || (untilOf.get(one) ?? day) < day);
	});
	const on = latestOf(whole.map(([day]) => day));
	const newest = whole.find(([day]) => day === on);
	if (on === undefined || !newest) return undefined;
	return {
		on,
		heldFen: sumFen(newest[1].flatMap(({ accounts }) => accounts.map(({ closing }) => closing))),
	};
}
