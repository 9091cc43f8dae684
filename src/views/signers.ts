import type { Official } from '../domain/tables/officials.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { Period } from '../domain/time/period.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';

/** Somebody who signed for payments of a ledger, with the posts that the person held in its period. */
export interface Signer {
	readonly name: string;
	readonly posts: readonly Pick<Official, 'body' | 'role'>[];
}

/** Those of a ledger's signers who are in the register of officials, in its order. */
export function listSigners(
	dataset: VillageDataset,
	rows: readonly LedgerRow[],
	{ first, last }: Pick<Period, 'first' | 'last'>,
): Signer[] {
	const signed = new Set(
		rows.flatMap(({ handler, witness, approver, reviewer }) =>
			[handler, witness, approver, reviewer].flatMap((cell) => namesIn(cell ?? '')),
		),
	);
	const posts = rowsOf(dataset, 'officials').filter(
		({ name, from, to }) => signed.has(name) && from <= last && (to === undefined || to >= first),
	);
	return [...Map.groupBy(posts, ({ name }) => name)].map(([name, own]) => ({ name, posts: own }));
}

/** The names of a cell, which may have two who approved. */
function namesIn(cell: string): string[] {
	return cell.split(/[；;、，,]/).map((name) => name.trim());
}
