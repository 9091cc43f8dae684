import type { CountyRegister } from '../domain/portal/county-register.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { formatQuantity } from '../domain/money/quantity.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { standards as table } from '../domain/tables/standards.ts';
import { subsidies, type Subsidy } from '../domain/tables/subsidies.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { applyToBatch, findStandard, isInForce } from '../village/standard.ts';
import { indexVillage } from '../village/index/village-index.ts';
import type { Check } from './check.ts';

/** A village's standards have ids of their own, and what rests on a standard fits it. */
export const standards: Check = {
	name: 'standards',
	*run(dataset, register) {
		for (const row of rowsOf(dataset, 'standards')) {
			if (register.standards.has(row.id))
				yield finding('standard-of-county', cellPlace(table, row, 'id'));
		}
		for (const batch of rowsOf(dataset, 'subsidies')) yield* compare(dataset, register, batch);
		for (const row of indexVillage(dataset).ledgerRows) {
			if (row.standard === undefined) continue;
			const found = findStandard(dataset, register, row.standard);
			if (found && !isInForce(found.standard, row.date, row.date)) {
				const { name, from, to } = found.standard;
				yield finding('standard-not-in-force', cellPlace(ledger, row, 'standard'), {
					...{ name, from, to: to ?? '' },
				});
			}
		}
	},
};

function* compare(
	dataset: VillageDataset,
	register: CountyRegister,
	batch: Subsidy,
): Generator<Finding> {
	const found = findStandard(dataset, register, batch.standard);
	if (!found) return;
	const { name, from, to, rate, unit } = found.standard;
	const { period, quantity, allocated } = batch;
	if (!isInForce(found.standard, period.first, period.last)) {
		yield finding('standard-not-in-force', cellPlace(subsidies, batch, 'standard'), {
			...{ name, from, to: to ?? '' },
		});
	}
	if (batch.unit !== undefined && batch.unit !== unit)
		yield finding('standard-unit', cellPlace(subsidies, batch, 'unit'), { name, unit });
	const worth = applyToBatch(found.standard, batch, dataset);
	if (!worth || quantity === undefined) return;
	if (Math.abs(worth.fen - allocated) <= worth.roundingFen) return;
	yield finding('standard-amount', cellPlace(subsidies, batch, 'allocated'), {
		...{ name, rate: formatYuan(rate), quantity: formatQuantity(quantity), unit },
		expected: formatYuan(worth.fen),
	});
}
