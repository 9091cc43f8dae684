import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { assets } from '../domain/tables/assets.ts';
import { resources } from '../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** The uses by which somebody else holds it. */
const inOtherHands: readonly string[] = ['let', 'contracted', 'transferred'];

/**
 * What is let has its contract, named on either side, and what is not let has no contract that still runs.
 */
export const lettings: Check = {
	name: 'lettings',
	*run(dataset) {
		const contracts = rowsOf(dataset, 'contracts');
		const running = new Set(
			contracts.filter(({ status }) => status === 'running').map(({ id }) => id),
		);
		const subjects = new Set(contracts.map(({ subject }) => subject));
		for (const { row, use, place } of holdings(dataset)) {
			const { contract } = row;
			if (inOtherHands.includes(row.use)) {
				if (contract === undefined && !subjects.has(row.id))
					yield finding('letting-uncontracted', place, { use });
			} else if (contract !== undefined && running.has(contract)) {
				yield finding('letting-other-use', place, { use, contract });
			}
		}
	},
};

function* holdings(dataset: VillageDataset) {
	for (const row of rowsOf(dataset, 'assets')) {
		const use = assets.columns.use.type.write(row.use);
		yield { row, use, place: cellPlace(assets, row, 'use') };
	}
	for (const row of rowsOf(dataset, 'resources')) {
		const use = resources.columns.use.type.write(row.use);
		yield { row, use, place: cellPlace(resources, row, 'use') };
	}
}
