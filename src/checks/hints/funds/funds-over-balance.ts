import { villageSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { fundMoney } from '../../../village/fund-money.ts';
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
			const { leftFen = 0, ledgersFrom } = fundMoney(dataset, fund, on);
			return leftFen > 0 && !ledgersFrom && fund.status === 'in-use' ? [{ fund, leftFen }] : [];
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

/** All accounts at the end of the newest period of which every entity has disclosed its balances. */
function findNewestBalance(
	dataset: VillageDataset,
): { readonly on: IsoDate; readonly heldFen: number } | undefined {
	const groups = groupAccountsByPeriod(dataset);
	const entities = new Set(groups.map(({ entity }) => entity)).size;
	const whole = [...Map.groupBy(groups, ({ period }) => period.last)].filter(
		([, each]) => each.length === entities,
	);
	const on = whole.reduce((latest, [day]) => (day > latest ? day : latest), '');
	const newest = whole.find(([day]) => day === on);
	if (!newest) return undefined;
	return {
		on,
		heldFen: sumFen(newest[1].flatMap(({ accounts }) => accounts.map(({ closing }) => closing))),
	};
}
