import { affairTable, type Affair } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { rowsOf, type Notice, type VillageDataset } from '../../village/dataset.ts';
import { headline } from '../../summary/disclosure-headlines.ts';
import { disclosureFacts, type DisclosureFacts } from '../disclosure-facts.ts';

export interface DisclosurePage extends DisclosureFacts {
	/** The short text, or the long one as a tree; neither when the disclosure is its attachments. */
	readonly body: string | undefined;
	readonly notice: Notice | undefined;
}

/** Everything the page of one disclosure shows. */
export function disclosurePage(
	dataset: VillageDataset,
	affair: Affair,
	id: string,
	context: PortalContext,
): DisclosurePage {
	const disclosure = rowsOf(dataset, affairTable[affair]).find((row) => row.id === id);
	if (!disclosure) throw new RangeError(`No ${affair} disclosure ${id} in ${dataset.village.id}`);
	return {
		...disclosureFacts(affair, disclosure, dataset, context),
		body: disclosure.body,
		notice:
			disclosure.bodyFile === undefined ? undefined : dataset.notices.get(disclosure.bodyFile),
	};
}

/** The disclosures that have a page of their own: those of a ledger are shown on the ledger's page. */
export function disclosuresWithPage(
	dataset: VillageDataset,
	affair: Affair,
	context: PortalContext,
) {
	return rowsOf(dataset, affairTable[affair]).filter(
		(row) => headline(affair, row, dataset, context).ledger === undefined,
	);
}
