import { affairTable, affairs } from '../domain/obligations/affair.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { RecordSubject, SubjectTable } from '../domain/schema/record-subject.ts';
import type { Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';
import { recordTargets } from '../village/record-target.ts';
import { rowAnchors } from '../village/row-anchor.ts';
import type { Comment } from '../domain/tables/comments.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { SupervisionRecord } from '../domain/tables/supervision.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { headline } from '../summary/disclosure-headlines.ts';
import { headlinePath } from './headline-path.ts';
import { ledgerRowPath, tableRowPath } from './paths.ts';
import { rowLabel } from './plain-row.ts';

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
	const [target, another] = about ? recordTargets(dataset, about) : [];
	if (!target || another) return undefined;
	if (target.table === 'ledger') return rowLink(dataset, target.period, target.rows[0]);
	return {
		name: nameOf(dataset, target.table, target.id),
		path: pathOf(dataset, context, target.table, target.id),
	};
}

function rowLink(
	{ village, files }: VillageDataset,
	key: string,
	row: LedgerRow | undefined,
): SubjectLink | undefined {
	const ledger = files.ledger.find(({ period }) => period?.key === key);
	const index = row && ledger ? ledger.rows.indexOf(row) : -1;
	if (!row || !ledger || index < 0) return undefined;
	return {
		name: `${row.voucher} ${row.summary}`,
		path: ledgerRowPath(village.id, key, rowAnchors(ledger.rows)[index] ?? ''),
	};
}

function nameOf(dataset: VillageDataset, table: SubjectTable, id: string): string {
	const row = rowsOf(dataset, table).find((each) => each.id === id);
	return row ? rowLabel(villageTables[table], row) : id;
}

function pathOf(
	dataset: VillageDataset,
	context: PortalContext,
	table: SubjectTable,
	id: string,
): string {
	const { id: village } = dataset.village;
	const { page } = villageTables[table] as Table;
	if (page) return tableRowPath(village, page, id);
	const affair = affairs.find((each) => affairTable[each] === table) ?? 'village';
	const disclosure = rowsOf(dataset, affairTable[affair]).find((row) => row.id === id);
	const shown = disclosure && headline(affair, disclosure, dataset, context);
	return headlinePath(village, shown ?? { affair, id });
}

/** What villagers asked and the supervision committee looked at about one thing. */
export interface RecordsAbout {
	/** In the order of their receipt. */
	readonly comments: readonly Comment[];
	/** In the order of the register. */
	readonly supervision: readonly SupervisionRecord[];
}

/** The records about a row of a register or a disclosure. */
export function recordsAbout(
	dataset: VillageDataset,
	table: SubjectTable,
	id: string,
): RecordsAbout {
	return bySubject(dataset).get(`${table}:${id}`) ?? none;
}

/** The records about the rows of a voucher in the ledger of a period. */
export function recordsAboutVoucher(
	dataset: VillageDataset,
	period: string,
	voucher: string,
): RecordsAbout | undefined {
	return bySubject(dataset).get(`ledger:${period}:${voucher}`);
}

const none: RecordsAbout = { comments: [], supervision: [] };
const ofVillage = new WeakMap<VillageDataset, ReadonlyMap<string, RecordsAbout>>();

/** Records by what they are about. Worked out once a village. */
function bySubject(dataset: VillageDataset): ReadonlyMap<string, RecordsAbout> {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const comments = keyed(dataset, rowsOf(dataset, 'comments'));
	const supervision = keyed(dataset, rowsOf(dataset, 'supervision'));
	const grouped = new Map(
		[...comments.keys(), ...supervision.keys()].map((key) => [
			key,
			{ comments: comments.get(key) ?? [], supervision: supervision.get(key) ?? [] },
		]),
	);
	ofVillage.set(dataset, grouped);
	return grouped;
}

function keyed<R extends { readonly about: RecordSubject | undefined }>(
	dataset: VillageDataset,
	records: readonly R[],
): ReadonlyMap<string, readonly R[]> {
	const grouped = new Map<string, R[]>();
	for (const record of records) {
		for (const target of record.about ? recordTargets(dataset, record.about) : []) {
			const key =
				target.table === 'ledger'
					? `ledger:${target.period}:${target.rows[0]?.voucher ?? ''}`
					: `${target.table}:${target.id}`;
			grouped.set(key, [...(grouped.get(key) ?? []), record]);
		}
	}
	return grouped;
}
