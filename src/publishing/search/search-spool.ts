import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import { baseGroup, groupOf, type SearchRecord } from '../../search/search-record.ts';
import { openLineSpool } from '../line-spool.ts';

/**
 * Puts search records aside on disk, a file a group, until all villages have been read: Pagefind indexes a
 * whole year at a time, and one village's rows at a time are all that fits in memory.
 */
export function openSpool(folder: string) {
	const lines = openLineSpool(folder);
	return {
		add(record: SearchRecord): void {
			lines.add(groupOf(record), `${sortKey(record)}\t${JSON.stringify(record)}`);
		},
		close: () => lines.close(),
	};
}

/** The groups in these spools: the base, then years, newest first. */
export function listSpooledGroups(spools: readonly string[]): string[] {
	const names = new Set([baseGroup, ...spools.flatMap((spool) => readdirSync(spool))]);
	return [...names].sort(baseThenNewest);
}

/** A group's records as JSON. Newest first; of one day, and without a date, by address, payees behind the others. */
export function readSpooledRecords(spools: readonly string[], group: string): string[] {
	const keyed: [date: string, address: string, json: string][] = [];
	for (const spool of spools) {
		const file = path.join(spool, group);
		if (!existsSync(file)) continue;
		for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
			const [date = '', address = '', json = ''] = line.split('\t');
			keyed.push([date, address, json]);
		}
	}
	keyed.sort((a, b) => compareText(b[0], a[0]) || compareText(a[1], b[1]));
	return keyed.map(([, , json]) => json);
}

function sortKey(record: SearchRecord): string {
	const { date, path: address, filters } = record;
	return `${date || '0000-00-00'}\t${filters.kind === 'payee' ? '~' : ''}${address}`;
}

function baseThenNewest(a: string, b: string): number {
	if (a === baseGroup || b === baseGroup) return a === baseGroup ? -1 : 1;
	return compareText(b, a);
}
