import { parseHintSubject, isFigureIn, type HintSubject } from '../domain/hints/hint-subject.ts';
import { affairs, affairTable } from '../domain/obligations/affair.ts';
import { once } from '../domain/once.ts';
import { anchorOf, type RowRef } from '../domain/rows/row-ref.ts';
import type { Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { DisclosureHeadline } from '../summary/disclosure-headlines.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { yearsOf } from './village-outline.ts';
import {
	disclosurePath,
	ledgerPath,
	ledgerRowPath,
	recordPath,
	recordRegisters,
	registerPath,
	tableRowPath,
	villageHintsPath,
	yearPath,
} from './paths.ts';
import { registerOf } from './registers.ts';

/** The pages of a village by period: which of them shows a figure depends on which there are. */
export interface PeriodPages {
	/** The id of the village. */
	readonly id: string;
	/** Period keys. */
	readonly ledgers: readonly string[];
	readonly years: readonly number[];
}

export function periodPages(dataset: VillageDataset): PeriodPages {
	const ledgers = once(() => dataset.files.ledger.flatMap(({ period }) => period?.key ?? []));
	const years = once(() => yearsOf(dataset));
	return {
		id: dataset.village.id,
		get ledgers() {
			return ledgers();
		},
		get years() {
			return years();
		},
	};
}

/** Where the site shows a row: its own page, or its place on the page that lists it. */
export function addressOf(pages: PeriodPages, ref: RowRef): string | undefined {
	const { table, period, key } = ref;
	if (period !== undefined) return ledgerRowPath(pages.id, period, anchorOf(ref));
	const page = tableOf(table)?.page;
	return page ? tableRowPath(pages.id, page, key) : pageOf(pages, ref);
}

function tableOf(name: string): Table | undefined {
	return (villageTables as Readonly<Record<string, Table>>)[name];
}

/** The page on which a row is shown. Of a ledger, its period alone may stand as the key. */
export function pageOf(pages: PeriodPages, ref: RowRef): string | undefined {
	const { table, period, key } = ref;
	const affair = affairs.find((each) => affairTable[each] === table);
	if (affair) return disclosurePath(pages.id, affair, key);
	if (table === 'ledger') return ledgerPath(pages.id, period ?? key);
	if (table === 'answers') return villageHintsPath(pages.id);
	const register = tableOf(table) && registerOf(table as VillageTableName);
	if (!register) return pageOfFigure(pages, ref);
	const own = recordRegisters.find((each) => each === register);
	return own ? recordPath(pages.id, own, key) : registerPath(pages.id, register);
}

/** Figures stand on the page of their month or quarter, or else of their year. */
function pageOfFigure(pages: PeriodPages, ref: RowRef): string | undefined {
	const ledger = pages.ledgers.find((period) => isFigureIn(ref, period));
	return ledger === undefined
		? pageOfYear(pages, Number(ref.key.slice(0, 4)))
		: ledgerPath(pages.id, ledger);
}

export function pageOfYear({ id, years }: PeriodPages, year: number): string | undefined {
	return years.includes(year) ? yearPath(id, year) : undefined;
}

/** Where the site shows what a hint is about; nothing for what has no place of its own. */
export function addressOfSubject(pages: PeriodPages, subject: HintSubject): string | undefined {
	const reference = parseHintSubject(subject);
	switch (reference?.kind) {
		case 'row':
			return addressOf(pages, reference.row);
		case 'year':
			return pageOfYear(pages, reference.year);
		case 'village':
		case undefined:
			return undefined;
	}
}

/** Where a disclosure is read: the ledger's page when it discloses a ledger, else its own. */
export function headlinePath(
	village: string,
	{ affair, id, ledger }: Pick<DisclosureHeadline, 'affair' | 'id' | 'ledger'>,
): string {
	return ledger === undefined ? disclosurePath(village, affair, id) : ledgerPath(village, ledger);
}
