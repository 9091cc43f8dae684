import { affairTable, type Affair } from '../../domain/obligations/affair.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { writeIssue } from '../../domain/rows/row-ref.ts';
import { rowsOf } from '../../village/dataset.ts';
import { aroundIssues, type AroundRecord } from '../around-record.ts';
import { disclosureFacts, type DisclosureFacts } from '../disclosure-facts.ts';
import { recordsOfDisclosure } from '../supervised-periods.ts';
import type { VillageView } from '../village-view.ts';
import { firstCommitted } from './corrections.ts';

export interface DisclosurePage extends DisclosureFacts, AroundRecord {
	/** The day of its first commit, where the history reaches back that far. */
	readonly firstCommitted: IsoDate | undefined;
}

/** Everything the page of one disclosure shows. */
export function disclosurePage(
	village: VillageView,
	affair: Affair,
	id: string,
	context: PortalContext,
): DisclosurePage {
	const { dataset, corrections } = village;
	const disclosure = rowsOf(dataset, affairTable[affair]).find((row) => row.id === id);
	if (!disclosure) throw new RangeError(`No ${affair} disclosure ${id} in ${dataset.village.id}`);
	const facts = disclosureFacts(affair, disclosure, dataset, context);
	const issue = writeIssue({ table: affairTable[affair], key: id });
	return {
		...facts,
		...aroundIssues(village, recordsOfDisclosure(dataset, affair, facts), [issue], context),
		firstCommitted: firstCommitted(corrections, issue),
	};
}
