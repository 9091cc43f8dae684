import { finding } from '../domain/findings.ts';
import { cellPlace } from '../domain/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import {
	disclosuresOf,
	isComplete,
	rowsOf,
	type VillageDataset,
} from '../domain/village-dataset.ts';
import type { Check } from './check.ts';

/** Every attachment that a row lists is there, and every one that is there is listed by a row. */
export const attachments: Check = {
	name: 'attachments',
	*run(dataset) {
		const listed = new Set<string>();
		for (const { names, place } of lists(dataset)) {
			for (const name of names) {
				listed.add(name);
				if (!dataset.attachments.has(name)) yield finding('attachment-missing', place, { name });
			}
		}
		if (!isComplete(dataset, ...listing)) return;
		for (const name of dataset.attachments.keys()) {
			if (listed.has(name)) continue;
			yield finding('attachment-unlisted', {
				file: `villages/${dataset.village.id}/attachments/${name}`,
			});
		}
	},
};

/** The tables with a column 附件. */
const listing = ['party-affairs', 'village-affairs', 'finance', 'ledger'] as const;

function* lists(dataset: VillageDataset) {
	for (const { table, disclosure } of disclosuresOf(dataset)) {
		if (!disclosure.attachments) continue;
		yield { names: disclosure.attachments, place: cellPlace(table, disclosure, 'attachments') };
	}
	for (const row of rowsOf(dataset, 'ledger')) {
		if (!row.attachments) continue;
		yield { names: row.attachments, place: cellPlace(ledger, row, 'attachments') };
	}
}
