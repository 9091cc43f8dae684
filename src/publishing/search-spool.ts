import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../domain/order.ts';
import { baseGroup, groupOf, type SearchRecord } from '../search/search-record.ts';

/** Characters kept back before they are written to a file. */
const charactersAtOnce = 500_000;

/**
 * Puts search records aside on disk, a file a group, until all villages have been read: Pagefind indexes a
 * whole year at a time, and one village's rows at a time are all that fits in memory.
 */
export function openSpool(folder: string) {
	mkdirSync(folder, { recursive: true });
	const waiting = new Map<string, string>();
	const write = (group: string, lines: string) => appendFileSync(path.join(folder, group), lines);
	return {
		add(record: SearchRecord): void {
			const group = groupOf(record);
			const lines = `${waiting.get(group) ?? ''}${sortKey(record)}\t${JSON.stringify(record)}\n`;
			const full = lines.length > charactersAtOnce;
			if (full) write(group, lines);
			waiting.set(group, full ? '' : lines);
		},
		close(): void {
			for (const [group, lines] of waiting) write(group, lines);
			waiting.clear();
		},
	};
}

/** The groups in these spools: the base, then years, newest first. */
export function spooledGroups(spools: readonly string[]): string[] {
	const names = new Set([baseGroup, ...spools.flatMap((spool) => readdirSync(spool))]);
	return [...names].sort(baseThenNewest);
}

/** A group's records as JSON. Newest first; of one day, and without a date, by address. */
export function spooledRecords(spools: readonly string[], group: string): string[] {
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
	return `${record.date || '0000-00-00'}\t${record.path}`;
}

function baseThenNewest(a: string, b: string): number {
	if (a === baseGroup || b === baseGroup) return a === baseGroup ? -1 : 1;
	return compareText(b, a);
}
