import type { Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';

const tables = Object.values<Table>(villageTables);

/**
 * The table of a file that a village offers.
 * @param file its path below the village's folder: `ledger/2025-03.csv`, `contracts.csv`
 */
export function tableOfFile(file: string): string {
	const [folder = '', name] = file.split('/');
	const own = name === undefined ? folder.replace(/\.csv$/, '') : folder;
	const found = tables.find(
		({ folder: theirs, scope }) => theirs === own && (scope === 'village') === (name === undefined),
	);
	if (!found) throw new RangeError(`No table has the file ${file}`);
	return found.name;
}
