import { linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './sizes.ts';

/** What is left out, so that ledger pages are nearly all there is to draw. */
const leftOut =
	/^villages\/[^/]+\/(notices\/|attachments\/|(party-affairs|village-affairs|finance)\.csv$)/;

/**
 * Makes a county of the same ledgers and little else, for comparing with another generator. The files are
 * hard links: the check refuses any other.
 * @returns the ledgers' paths below `target`
 */
export function ledgerCounty(data: string, target: string): string[] {
	const kept = filesBelow(data)
		.map((file) => path.relative(data, file))
		.filter((file) => !leftOut.test(file))
		.sort();
	const made = new Set<string>();
	for (const file of kept) {
		const place = path.join(target, file);
		const folder = path.dirname(place);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		linkSync(path.join(data, file), place);
	}
	return kept.filter((file) => path.basename(path.dirname(file)) === 'ledger');
}
