import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PayeeMention } from '../../summary/payee-mentions.ts';
import { openLineSpool } from '../line-spool.ts';

/** Payees by the first digit of their ids: what is said of all in one bucket fits in memory. */
export const buckets = [...'0123456789abcdef'];

/** Puts aside on disk what the villages' rows say of organisations, until all villages have been read. */
export function openPayeeSpool(folder: string) {
	const lines = openLineSpool(folder);
	return {
		add(mention: PayeeMention): void {
			lines.add(mention.payee.charAt(0), JSON.stringify(mention));
		},
		close: () => lines.close(),
	};
}

/** What these spools hold of a bucket: of each village in its own order, of several villages in none. */
export function readSpooledMentions(spools: readonly string[], bucket: string): PayeeMention[] {
	return spools
		.map((spool) => path.join(spool, bucket))
		.filter((file) => existsSync(file))
		.flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'))
		.map((line) => JSON.parse(line) as PayeeMention);
}
