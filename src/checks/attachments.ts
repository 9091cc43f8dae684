import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { attachingTables, listAttachmentsByRow } from '../village/attachment-lists.ts';
import { isComplete } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * Every attachment that a row lists is there, and every one that is there is listed by a row: pictures and
 * PDFs cannot be searched for personal data, so somebody has to have looked at each and put it there.
 */
export const attachments: Check = {
	name: 'attachments',
	*run(dataset) {
		const listed = new Set<string>();
		for (const { table, row, field, names } of listAttachmentsByRow(dataset)) {
			for (const name of names) {
				listed.add(name);
				if (dataset.attachments.has(name)) continue;
				yield finding('attachment-missing', cellPlace(table, row, field), { name });
			}
		}
		if (!isComplete(dataset, ...attachingTables)) return;
		for (const name of dataset.attachments.keys()) {
			if (listed.has(name)) continue;
			yield finding('attachment-unlisted', {
				file: `villages/${dataset.village.id}/attachments/${name}`,
			});
		}
	},
};
