import { finding } from '../domain/findings/findings.ts';
import { writeRow } from '../domain/rows/row-ref.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { disclosuresOf, isComplete } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * A disclosure says something: a text, a text file that exists, an attachment, a table that fulfils its
 * catalogue item, or why there was nothing to say; unless what it said was erased. And every text file is somebody's.
 */
export const disclosureText: Check = {
	name: 'disclosure-text',
	*run(dataset, { catalogue }) {
		const named = new Set<string>();
		const erased = new Set(dataset.erased.map(({ row }) => writeRow(row)));
		for (const { table, disclosure } of disclosuresOf(dataset)) {
			const { body, bodyFile, attachments, notApplicable } = disclosure;
			if (bodyFile !== undefined) {
				named.add(bodyFile);
				if (!dataset.textFiles.has(bodyFile)) {
					yield finding('notice-missing', cellPlace(table, disclosure, 'bodyFile'));
				}
				if (body !== undefined) {
					yield finding('disclosure-text-twice', cellPlace(table, disclosure, 'bodyFile'));
				}
			}
			const item = catalogue.get(disclosure.obligation);
			const says = body ?? bodyFile ?? attachments ?? notApplicable;
			const mustSay = item && item.table === undefined && !erased.has(writeRow(disclosure.ref));
			if (says === undefined && mustSay) {
				yield finding('disclosure-empty', cellPlace(table, disclosure, 'body'));
			}
		}
		if (!isComplete(dataset, 'party-affairs', 'village-affairs', 'finance')) return;
		for (const name of dataset.textFiles.keys()) {
			if (named.has(name)) continue;
			yield finding('notice-unlisted', { file: `villages/${dataset.village.id}/${name}` });
		}
	},
};
