import { affairTable, affairs } from '../domain/obligations/affair.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { RecordSubject, SubjectTable } from '../domain/schema/record-subject.ts';
import { villageTables } from '../domain/tables/index.ts';
import { makeHeadline } from '../summary/disclosure-headlines.ts';
import type { VillageDataset } from '../village/dataset.ts';
import type { RecordsAbout, RecordTarget } from '../village/index/records-about.ts';
import { indexVillage } from '../village/index/village-index.ts';
import { rowLabel } from './plain-row.ts';
import { addressOf, headlinePath, periodPages } from './row-address.ts';

export type { RecordsAbout } from '../village/index/records-about.ts';

/** What a comment or a supervision record is about, and the page that tells of it. */
export interface SubjectLink {
	readonly name: string;
	readonly path: string;
}

/** The page of what a record is about; nothing when it names nothing, or what it names is not there. */
export function subjectLink(
	dataset: VillageDataset,
	context: PortalContext,
	about: RecordSubject | undefined,
): SubjectLink | undefined {
	const [target, another] = about ? indexVillage(dataset).targetsOf(about) : [];
	if (!target || another) return undefined;
	const path = pathOf(dataset, context, target);
	return path === undefined ? undefined : { name: nameOf(target), path };
}

function nameOf({ table, row }: RecordTarget): string {
	if (table === 'ledger') return `${row.voucher} ${row.summary}`;
	return rowLabel(villageTables[table], row);
}

function pathOf(
	dataset: VillageDataset,
	context: PortalContext,
	{ row }: RecordTarget,
): string | undefined {
	const affair = affairs.find((each) => affairTable[each] === row.ref.table);
	return affair && 'obligation' in row
		? headlinePath(dataset.village.id, makeHeadline(affair, row, dataset, context))
		: addressOf(periodPages(dataset), row.ref);
}

/** The records about a row of a register or a disclosure. */
export function recordsAbout(
	dataset: VillageDataset,
	table: SubjectTable,
	id: string,
): RecordsAbout {
	return indexVillage(dataset).recordsAbout({ table, key: id }) ?? none;
}

/** The records about the rows of a voucher in the ledger of a period. */
export function recordsAboutVoucher(
	dataset: VillageDataset,
	period: string,
	voucher: string,
): RecordsAbout | undefined {
	return indexVillage(dataset).recordsAbout({ table: 'ledger', period, key: voucher });
}

const none: RecordsAbout = { comments: [], supervision: [] };
