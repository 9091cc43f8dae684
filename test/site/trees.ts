import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { countyData } from '../trees.ts';

export { countyData };

export const demoData = path.join(import.meta.dirname, '../../data');

/** The cells of a CSV file below a data folder, heading by heading. */
export function readCells(dataFolder: string, file: string): Record<string, string>[] {
	const text = readFileSync(path.join(dataFolder, file), 'utf8').replace('\uFEFF', '');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Copies the small county with these villages alone. */
export function copyVillages(target: string, ids: readonly string[]): void {
	for (const file of ['portal.yaml', 'townships.csv', 'catalogue.csv']) {
		cpSync(path.join(countyData, file), path.join(target, file));
	}
	const villages = readCells(countyData, 'villages.csv');
	const headings = Object.keys(villages[0] ?? {});
	const rows = villages
		.filter((village) => ids.includes(village['村编号'] ?? ''))
		.map((village) => headings.map((heading) => village[heading] ?? ''));
	writeFileSync(path.join(target, 'villages.csv'), formatCsv([headings, ...rows]));
	for (const id of ids) {
		cpSync(path.join(countyData, 'villages', id), path.join(target, 'villages', id), {
			recursive: true,
		});
	}
}
