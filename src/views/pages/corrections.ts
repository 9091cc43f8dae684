import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { affairs, affairTable } from '../../domain/obligations/affair.ts';
import type {
	CellLine,
	CorrectionLine,
	ReasonLine,
	ValueForm,
} from '../../corrections/correction-line.ts';
import type { CellChange, Correction, VillageCorrections } from '../../corrections/correction.ts';
import { nameWithTownship, type CountyRegister } from '../../domain/portal/county-register.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { parseIssue } from '../../domain/rows/row-ref.ts';
import type { Column, Table } from '../../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../../domain/tables/index.ts';
import { recordRegisters } from '../paths.ts';
import { registerOf } from '../registers.ts';
import { pageOf, pageOfYear } from '../row-address.ts';
import type { VillageOutline } from '../village-outline.ts';

/** The most that one page lists; the downloads have all. */
export const mostOnPage = { county: 200, village: 300, record: 50 } as const;

export function correctionLine(
	correction: Correction,
	outline: VillageOutline | undefined,
	{ catalogue }: Pick<CountyRegister, 'catalogue'>,
): CorrectionLine {
	const { table: tableName, obligation, cells } = correction;
	const table = villageTables[tableName] as Table;
	const item = obligation === undefined ? undefined : catalogue.get(obligation);
	return {
		id: correction.id,
		village: correction.village,
		kind: correction.kind,
		on: correction.on,
		...(correction.misdated && { misdated: true as const }),
		publishedOn: correction.publishedOn ?? correction.statedOn,
		subject: item?.item ?? table.title.zh,
		isDisclosure: item !== undefined,
		period: correction.period,
		name: correction.name,
		path: outline && pathOf(correction, outline, item?.table),
		cells: cells.flatMap((cell) => {
			const column = table.columns[cell.field];
			return column ? [cellLine(cell, column)] : [];
		}),
		rows: correction.rows,
		reason: reasonLine(correction),
		commit: correction.commit,
	};
}

function reasonLine({ cells, reason, reasonOn, reasonWithheld }: Correction): ReasonLine {
	if (cells.length > 0 && cells.every(({ field }) => field === 'correction')) {
		return { kind: 'unasked' };
	}
	if (reason !== undefined) return { kind: 'given', text: reason, on: reasonOn };
	return { kind: reasonWithheld ? 'withheld' : 'none' };
}

/** Corrections of what one page shows. */
export interface PageCorrections {
	/** How many there are; the page lists the newest. */
	readonly total: number;
	readonly lines: readonly CorrectionLine[];
}

/** What the log and the outline say of one village. */
export interface CorrectedVillage {
	readonly corrections: Pick<VillageCorrections, 'corrections'>;
	readonly outline: VillageOutline;
}

/** The corrections that the village's page of them lists. */
export function villageCorrections(
	village: CorrectedVillage,
	context: Pick<PortalContext, 'register'>,
): PageCorrections {
	return pageCorrections(village.corrections.corrections, mostOnPage.village, village, context);
}

/**
 * The corrections of what the page of a record shows.
 * @param issues as the log names them: `ledger/2025-03`
 */
export function issueCorrections(
	village: CorrectedVillage,
	issues: readonly string[],
	context: Pick<PortalContext, 'register'>,
): PageCorrections {
	const own = village.corrections.corrections.filter(({ issue }) => issues.includes(issue));
	return pageCorrections(own, mostOnPage.record, village, context);
}

function pageCorrections(
	own: readonly Correction[],
	most: number,
	{ outline }: CorrectedVillage,
	{ register }: Pick<PortalContext, 'register'>,
): PageCorrections {
	return {
		total: own.length,
		lines: own.slice(0, most).map((each) => correctionLine(each, outline, register)),
	};
}

/** A correction in a list of several villages' ones. */
export interface CountyCorrectionLine extends CorrectionLine {
	/** With its township. */
	readonly villageName: string;
}

export function countyCorrectionLines(
	corrections: readonly Correction[],
	outlines: ReadonlyMap<string, VillageOutline>,
	register: CountyRegister,
): CountyCorrectionLine[] {
	return corrections.map((correction) => ({
		...correctionLine(correction, outlines.get(correction.village), register),
		villageName: nameWithTownship(correction.village, register),
	}));
}

/** The day on which something was first committed, where the log reaches back that far. @param issue `ledger/2025-03` */
export function firstCommitted(
	{ firstPublished }: Pick<VillageCorrections, 'firstPublished'>,
	issue: string,
): IsoDate | undefined {
	const day = firstPublished[issue];
	return day === '' ? undefined : day;
}

/** The element that a correction is on the page of its village. No other element's id begins like this. */
export function correctionAnchor(id: string): string {
	return `correction-${id}`;
}

const unitInHeading = /（([^）]+)）$/;

function cellLine(cell: CellChange, { heading, type }: Column): CellLine {
	const form = formOf(type);
	const unit =
		form === 'money' || form === 'quantity' ? unitInHeading.exec(heading)?.[1] : undefined;
	return {
		...cell,
		heading: unit === undefined ? heading : heading.replace(unitInHeading, ''),
		unit: unit ?? (form === 'money' ? '元' : undefined),
		form,
	};
}

function formOf({ kind }: Column['type']): ValueForm {
	if (kind === 'amount') return 'money';
	return kind === 'quantity' || kind === 'date' || kind === 'period' ? kind : 'text';
}

/** The page on which what was corrected is shown now. */
function pathOf(
	{ table, issue, period }: Correction,
	outline: VillageOutline,
	fulfilledBy: string | undefined,
): string | undefined {
	const { key = '' } = parseIssue(issue);
	if (isFigure(table)) {
		const { publishedBy, scope } = villageTables[table] as Table;
		const named = publishedBy !== undefined || scope === 'year' ? key : period;
		return pageOfYear(outline, Number(named?.slice(0, 4)));
	}
	const { ledgers } = outline;
	const shown = shownKeys(table, outline);
	if (!shown || shown.includes(key)) return pageOf(outline, { table, key });
	const isItsLedger = period !== undefined && ledgers.includes(period);
	return fulfilledBy === 'ledger' && isItsLedger
		? pageOf(outline, { table: fulfilledBy, key: period })
		: undefined;
}

/** Figures are told with their year, whichever pages show them. */
function isFigure(table: VillageTableName): boolean {
	const { page, takes } = villageTables[table] as Table;
	return page === undefined && takes.includes('hints') && table !== 'ledger';
}

/** What has a page of its own in the village still; `undefined` of a table whose rows stand on one page. */
function shownKeys(
	table: VillageTableName,
	{ ledgers, disclosures, records }: VillageOutline,
): readonly string[] | undefined {
	if (table === 'ledger') return ledgers;
	const affair = affairs.find((each) => affairTable[each] === table);
	if (affair) return disclosures[affair];
	const named = registerOf(table);
	const register = recordRegisters.find((each) => each === named);
	return register && records[register];
}
