import { affairTable, affairs } from '../domain/affair.ts';
import { recordTargets } from '../domain/record-target.ts';
import type { SubjectTable } from '../domain/record-subject.ts';
import { rowAnchors } from '../domain/row-anchor.ts';
import type { Comment } from '../domain/tables/comments.ts';
import { rowsOf, type VillageDataset } from '../domain/village-dataset.ts';
import { disclosurePath, ledgerRowPath, recordPath } from './paths.ts';

/** What a comment is about, and the page that tells of it. */
export interface CommentLink {
	readonly name: string;
	readonly path: string;
}

/** The page that a comment is about; nothing when it names nothing, or what it names is not there. */
export function commentLink(dataset: VillageDataset, { about }: Comment): CommentLink | undefined {
	const [target, another] = about ? recordTargets(dataset, about) : [];
	if (!target || another) return undefined;
	if (target.table !== 'ledger') {
		return { name: nameOf(dataset, target.table, target.id), path: pathOf(dataset, target) };
	}
	const ledger = dataset.files.ledger.find(({ period }) => period?.key === target.period);
	const [first] = target.rows;
	const index = first && ledger ? ledger.rows.indexOf(first) : -1;
	if (!first || !ledger || index < 0) return undefined;
	return {
		name: `${first.voucher} ${first.summary}`,
		path: ledgerRowPath(dataset.village.id, target.period, rowAnchors(ledger.rows)[index] ?? ''),
	};
}

function nameOf(dataset: VillageDataset, table: SubjectTable, id: string): string {
	const row = rowsOf(dataset, table).find((each) => each.id === id);
	if (!row) return id;
	return 'name' in row ? row.name : row.title;
}

function pathOf(
	{ village }: VillageDataset,
	{ table, id }: { readonly table: SubjectTable; readonly id: string },
): string {
	if (table === 'decisions' || table === 'projects' || table === 'contracts') {
		return recordPath(village.id, table, id);
	}
	const affair = affairs.find((each) => affairTable[each] === table) ?? 'village';
	return disclosurePath(village.id, affair, id);
}

const ofVillage = new WeakMap<VillageDataset, ReadonlyMap<string, readonly Comment[]>>();

/** The comments about a row of a register or a disclosure, in the order of their receipt. */
export function commentsAbout(
	dataset: VillageDataset,
	table: SubjectTable,
	id: string,
): readonly Comment[] {
	return bySubject(dataset).get(`${table}:${id}`) ?? [];
}

/** The comments about the rows of a voucher in the ledger of a period. */
export function commentsAboutVoucher(
	dataset: VillageDataset,
	period: string,
	voucher: string,
): readonly Comment[] {
	return bySubject(dataset).get(`ledger:${period}:${voucher}`) ?? [];
}

/** Comments by what they are about. Worked out once a village. */
function bySubject(dataset: VillageDataset): ReadonlyMap<string, readonly Comment[]> {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const found = rowsOf(dataset, 'comments').flatMap((comment) =>
		(comment.about ? recordTargets(dataset, comment.about) : []).map((target) => ({
			comment,
			key:
				target.table === 'ledger'
					? `ledger:${target.period}:${target.rows[0]?.voucher ?? ''}`
					: `${target.table}:${target.id}`,
		})),
	);
	const grouped = new Map(
		[...Map.groupBy(found, ({ key }) => key)].map(([key, each]) => [
			key,
			each.map(({ comment }) => comment),
		]),
	);
	ofVillage.set(dataset, grouped);
	return grouped;
}
