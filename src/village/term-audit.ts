import { compareText } from '../domain/order.ts';
import { isTermAudit } from '../domain/registers/term-audits.ts';
import type { Inspection } from '../domain/tables/inspections.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { findCommitteeChange } from './committee-terms.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** Whether the audit of a term was published before the next term began. */
export interface TermAudit {
	/** When the next term began. */
	readonly began: IsoDate;
	/**
	 * `published`: before that day; `late`: on that day or afterwards; `unpublished`: there was one, and villagers were
	 * not told; `missing`: none is registered.
	 */
	readonly state: 'published' | 'late' | 'unpublished' | 'missing';
	/** The one that says so. */
	readonly audit?: Inspection;
}

/**
 * The audit of the term that ended with the newest change of the village committee. Nothing is said of a change
 * before the village began to disclose, nor where no change is known.
 * @param asOf the day on which it is true; what is dated later is not yet so
 */
export function judgeTermAudit(dataset: VillageDataset, asOf: IsoDate): TermAudit | undefined {
	const change = findCommitteeChange(dataset, asOf);
	if (!change || change.began < dataset.village.since) return undefined;
	const { began, beganBefore } = change;
	const audits = rowsOf(dataset, 'inspections').filter(
		(each) => isTermAudit(each) && each.from >= beganBefore && each.from <= asOf,
	);
	const told = audits
		.filter(({ publishedOn }) => publishedOn !== undefined && publishedOn <= asOf)
		.sort((a, b) => compareText(a.publishedOn ?? '', b.publishedOn ?? ''));
	const [audit = audits[0]] = told;
	if (!audit) return { began, state: 'missing' };
	if (told.length === 0) return { began, state: 'unpublished', audit };
	return { began, state: (audit.publishedOn ?? '') < began ? 'published' : 'late', audit };
}
