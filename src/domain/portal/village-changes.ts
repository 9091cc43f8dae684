import { compareText } from '../order.ts';
import type { Village } from '../tables/villages.ts';

type Villages = ReadonlyMap<string, Village>;

/** The village where the way leads on from one that was merged: it may have been merged again. */
export function findSuccessor({ mergedInto }: Village, villages: Villages): Village | undefined {
	const seen = new Set<string>();
	let next = mergedInto === undefined ? undefined : villages.get(mergedInto);
	while (next?.mergedInto !== undefined && !seen.has(next.id)) {
		seen.add(next.id);
		next = villages.get(next.mergedInto) ?? next;
	}
	return next;
}

/** The villages that were merged into one, by the day of it. */
export function findMerged(id: string, villages: Villages): Village[] {
	return [...villages.values()]
		.filter(({ mergedInto }) => mergedInto === id)
		.sort((a, b) => compareText(a.changedOn ?? '', b.changedOn ?? '') || compareText(a.id, b.id));
}
