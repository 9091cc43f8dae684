import { findNearest } from '../nearest.ts';
import type { Table } from '../schema/table.ts';
import { tables } from './index.ts';

const byName = new Map<string, Table>(
	Object.values<Table>(tables).flatMap((table) => [
		[table.name, table],
		[table.title.zh, table],
	]),
);

/** The table that an office names, by its name in the contract or by its Chinese title. */
export function findTable(name: string): Table | undefined {
	return byName.get(name);
}

/** The name or title most likely meant by one that no table has, as its owner would write it. */
export function findNearestTableName(name: string, others: readonly string[] = []): string {
	return findNearest(name, [...others, ...byName.keys()]);
}
