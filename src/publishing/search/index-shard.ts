/** Indexes some parts of the search index in a process of its own: see `search-index.ts`. */
import { writeParts, type IndexPart } from './search-index.ts';
import { runAsShard } from '../shard-process.ts';

const [folder = '', parts = '[]'] = process.argv.slice(2);

await runAsShard((tell) => writeParts(folder, JSON.parse(parts) as IndexPart[], tell));
