import path from 'node:path';
import { hintRules } from '../../checks/hints/index.ts';
import { guideText } from '../../search/guide-text.ts';
import { guideRecord, hintRuleRecord } from '../../search/records.ts';
import { guides } from '../../site/guides.ts';
import type { Publication } from '../publication.ts';
import { writeIndex } from './search-index.ts';
import { openSpool } from './search-spool.ts';
import { shardsFor } from '../shard-process.ts';

/** The guides, the rules of hints, the villages and the payees, to be searched in the browser. */
export const searchIndex: Publication = {
	addresses: () => ['/pagefind/indexes.json'],
	async write({ outlines }, { out, scratch, searchSpools }) {
		const own = path.join(scratch, 'records-of-guides');
		const spool = openSpool(own);
		for (const { path: address, source } of guides()) {
			spool.add(guideRecord(guideText(address, source)));
		}
		for (const rule of hintRules) spool.add(hintRuleRecord(rule));
		spool.close();
		const spools = [...searchSpools, own];
		await writeIndex({ site: out, spools, scratch, shards: shardsFor(outlines.size) });
	},
};
