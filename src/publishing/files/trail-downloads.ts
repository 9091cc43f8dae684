import { writeTableCells } from '../../domain/schema/table-cells.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { trailCsvPath, type TrailRegister } from '../../views/paths.ts';
import { contractMoney, projectMoney, type TrailMoney } from '../../views/trail-money.ts';
import { formatDownloadCsv } from './download-csv.ts';
import type { Download } from './downloads.ts';

/** The ledger rows of each project and contract that has any, as the ledgers have them. */
export function* listTrailDownloads(dataset: VillageDataset): Generator<Download> {
	const file = (register: TrailRegister, id: string, { rows }: TrailMoney): Download[] =>
		rows.length === 0
			? []
			: [
					{
						path: trailCsvPath(dataset.village.id, register, id).slice(1),
						text: formatDownloadCsv(writeTableCells(ledger, rows)),
					},
				];
	for (const project of rowsOf(dataset, 'projects')) {
		yield* file('projects', project.id, projectMoney(dataset, project));
	}
	for (const contract of rowsOf(dataset, 'contracts')) {
		yield* file('contracts', contract.id, contractMoney(dataset, contract));
	}
}
