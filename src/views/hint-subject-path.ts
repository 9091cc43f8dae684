import {
	isFigureOf,
	parseHintSubject,
	type HintSubject,
	type HintTable,
} from '../domain/hints/hint-subject.ts';
import type { Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { ledgerPath, ledgerRowPath, tableRowPath, yearPath } from './paths.ts';
import { yearsOf } from './pages/year.ts';

/** Where the site shows what a hint is about; nothing for what has no place of its own. */
export function hintSubjectPath(dataset: VillageDataset, subject: HintSubject): string | undefined {
	const { id } = dataset.village;
	const parsed = parseHintSubject(subject);
	switch (parsed?.kind) {
		case 'ledger':
			return ledgerRowPath(id, parsed.period, `v-${parsed.row}`);
		case 'row':
			return rowPath(dataset, subject, parsed);
		case 'year':
			return pathOfYear(dataset, parsed.year);
		case 'village':
		case undefined:
			return undefined;
	}
}

function rowPath(
	dataset: VillageDataset,
	subject: HintSubject,
	{ table, key }: { readonly table: HintTable; readonly key: string },
): string | undefined {
	const { page } = villageTables[table] as Table;
	return page ? tableRowPath(dataset.village.id, page, key) : pathOfFigure(dataset, subject, key);
}

/** Figures stand on the page of their month or quarter, or else of their year. */
function pathOfFigure(
	dataset: VillageDataset,
	subject: HintSubject,
	key: string,
): string | undefined {
	const ledger = dataset.files.ledger.find(
		({ period }) => period && isFigureOf(subject, period.key),
	);
	return ledger?.period
		? ledgerPath(dataset.village.id, ledger.period.key)
		: pathOfYear(dataset, Number(key.slice(0, 4)));
}

function pathOfYear(dataset: VillageDataset, year: number): string | undefined {
	return yearsOf(dataset).includes(year) ? yearPath(dataset.village.id, year) : undefined;
}
