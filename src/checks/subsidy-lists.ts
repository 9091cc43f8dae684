import { finding, type Finding } from '../domain/findings/findings.ts';
import { findNamedSubsidyLists, findSubsidyList } from '../village/subsidy-list.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { subsidies, type Subsidy } from '../domain/tables/subsidies.ts';
import type { SubsidyListRow } from '../domain/tables/subsidy-lists.ts';
import { isComplete, rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** A list that a batch names is there, and holds as many as the batch says. */
export const subsidyLists: Check = {
	name: 'subsidy-lists',
	*run(dataset) {
		for (const batch of rowsOf(dataset, 'subsidies')) {
			if (batch.list === undefined) continue;
			const list = findSubsidyList(dataset, batch);
			if (!list) yield finding('list-missing', cellPlace(subsidies, batch, 'list'));
			else if (list.complete) yield* compare(batch, list.rows);
		}
		if (!isComplete(dataset, 'subsidies')) return;
		const named = findNamedSubsidyLists(dataset);
		for (const list of dataset.files['subsidy-lists']) {
			if (!named.has(list)) yield finding('list-unlisted', { file: list.file });
		}
	},
};

/** A list is of households or, for what is paid by person, of people. */
function* compare(batch: Subsidy, rows: readonly SubsidyListRow[]): Generator<Finding> {
	const { households, people, list = '' } = batch;
	const counts = [households, people].filter((count) => count !== undefined);
	if (counts.length > 0 && !counts.includes(rows.length)) {
		const field = households === undefined ? 'people' : 'households';
		yield finding('list-count', cellPlace(subsidies, batch, field), { list, count: rows.length });
	}
}
