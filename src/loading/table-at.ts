import { tableFile, type Table } from '../domain/schema/table.ts';
import { countyTables } from '../domain/tables/index.ts';
import { erased } from '../domain/tables/erased.ts';
import { explanations } from '../domain/tables/explanations.ts';
import { lookedAt } from '../domain/tables/looked-at.ts';
import { standards } from '../domain/tables/standards.ts';
import { parsePeriod, type Period } from '../domain/time/period.ts';
import { findTableOfFile } from './read-village.ts';

/** A table's file of the data folder. */
export interface TableFileAt {
	readonly table: Table;
	/** Where it is named after one. */
	readonly period: Period | undefined;
}

const ofCounty: readonly Table[] = [...Object.values<Table>(countyTables), standards];
const notPublished: readonly Table[] = [lookedAt, erased, explanations];

/** The table to which a file belongs, by its path below the data folder; `undefined` for what is no table. */
export function tableAt(file: string): TableFileAt | undefined {
	const county = ofCounty.find((table) => tableFile(table) === file);
	if (county) return { table: county, period: undefined };
	const name = /^villages\/\d{12}\/(?<name>.+)$/.exec(file)?.groups?.['name'];
	if (name === undefined) return undefined;
	const table = findTableOfFile(name) ?? notPublished.find((one) => tableFile(one) === name);
	if (!table) return undefined;
	const isDated = table.scope === 'period' || table.scope === 'year';
	const period = isDated
		? parsePeriod(name.slice(table.folder.length + 1, -'.csv'.length))
		: undefined;
	return { table, period };
}
