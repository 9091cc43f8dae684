import path from 'node:path';
import { hintRules } from '../../checks/hints/index.ts';
import { guideText } from '../../search/guide-text.ts';
import { guideRecord, hintRuleRecord } from '../../search/records.ts';
import { guides } from '../../site/guides.ts';
import { writeIndex } from './search-index.ts';
import { openSpool } from './search-spool.ts';
import { shardsFor } from '../shard-process.ts';

/**
 * Indexes the guides, the rules of hints, the villages and the payees into the folder of the site.
 * @param spools folders with the records of villages and payees
 * @param scratch a folder for what passes between the processes
 */
export async function writeSearch(
	site: string,
	spools: readonly string[],
	scratch: string,
	villages: number,
): Promise<void> {
	const own = path.join(scratch, 'records-of-guides');
	const spool = openSpool(own);
	for (const { path: address, source } of guides()) {
		spool.add(guideRecord(guideText(address, source)));
	}
	for (const rule of hintRules) spool.add(hintRuleRecord(rule));
	spool.close();
	await writeIndex({ site, spools: [...spools, own], scratch, shards: shardsFor(villages) });
}
