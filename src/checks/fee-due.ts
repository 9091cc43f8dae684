import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { fees, type Fee } from '../domain/tables/fees.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * What is due is the rate times the households, where a fee is by household and the row says both. A row whose 说明
 * is filled says itself why it is not.
 */
export const feeDue: Check = {
	name: 'fee-due',
	*run(dataset) {
		for (const fee of rowsOf(dataset, 'fees')) {
			const { rate, households, due, note } = fee;
			if (rate === undefined || households === undefined || !isByHousehold(fee)) continue;
			const expected = rate * households;
			if (expected === due || note !== undefined) continue;
			yield finding('fee-due', cellPlace(fees, fee, 'due'), {
				...{ rate: formatYuan(rate), households, expected: formatYuan(expected) },
			});
		}
	},
};

function isByHousehold({ unit }: Fee): boolean {
	return unit === undefined || /^每?户$/.test(unit);
}
