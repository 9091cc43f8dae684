import path from 'node:path';
import { hintRules } from '../../checks/hints/index.ts';
import { readGuideText } from '../../search/guide-text.ts';
import { describeGuide, describeHintRule } from '../../search/records.ts';
import { readGuides } from '../../site/guides.ts';
import type { Publication } from '../publication.ts';
import { writeIndex } from './search-index.ts';
import { openSpool } from './search-spool.ts';
import { countShards } from '../shard-process.ts';

/** The guides, the rules of hints, the villages and the payees, to be searched in the browser. */
export const searchIndex: Publication = {
	addresses: () => ['/pagefind/indexes.json'],
	async write({ outlines }, { out, writer, scratch, searchSpools }) {
		const own = path.join(scratch, 'records-of-guides');
		const spool = openSpool(own);
		for (const { path: address, source } of readGuides()) {
			spool.add(describeGuide(readGuideText(address, source)));
		}
		for (const rule of hintRules) spool.add(describeHintRule(rule));
		spool.close();
		const spools = [...searchSpools, own];
		await writeIndex({ out, writer, scratch, spools, shards: countShards(outlines.size) });
	},
};
