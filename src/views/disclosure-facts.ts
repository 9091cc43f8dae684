import type { Affair } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Fulfilment } from '../domain/obligations/obligation-status.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { judgeDisclosure } from '../summary/fulfilment.ts';
import type { TextFile, VillageDataset } from '../village/dataset.ts';
import { attachmentPath } from './paths.ts';

export interface AttachmentLink {
	readonly name: string;
	readonly path: string;
	readonly bytes: number;
	/** Has what the office's file hides been left out? */
	readonly rewritten: boolean;
}

/** What a reader may ask of any disclosure: when, by whom, reviewed and approved by whom, posted how long. */
export interface DisclosureFacts {
	readonly affair: Affair;
	readonly id: string;
	readonly title: string;
	readonly period: string;
	readonly publishedOn: IsoDate;
	/** The day by which it and what its tables hold of the period were committed, where the history proves one. */
	readonly committedOn: IsoDate | undefined;
	readonly punctuality: Fulfilment | undefined;
	readonly preparedBy: string | undefined;
	readonly reviewedBy: string | undefined;
	readonly reviewedOn: IsoDate | undefined;
	readonly approvedBy: string | undefined;
	readonly postedFrom: IsoDate | undefined;
	readonly postedTo: IsoDate | undefined;
	/** The short text, or the long one as a tree; neither when the disclosure is its attachments or its table. */
	readonly body: string | undefined;
	readonly textFile: TextFile | undefined;
	readonly notApplicable: string | undefined;
	readonly correction: string | undefined;
	readonly attachments: readonly AttachmentLink[];
	readonly item: CatalogueItem | undefined;
}

export function disclosureFacts(
	affair: Affair,
	disclosure: Disclosure,
	dataset: VillageDataset,
	context: PortalContext,
): DisclosureFacts {
	const item = context.register.catalogue.get(disclosure.obligation);
	return {
		...disclosure,
		textFile:
			disclosure.bodyFile === undefined ? undefined : dataset.textFiles.get(disclosure.bodyFile),
		affair,
		period: disclosure.period.key,
		...judgeDisclosure(disclosure, dataset, context),
		attachments: attachmentLinks(disclosure.attachments, dataset),
		item,
	};
}

export function attachmentLinks(
	names: readonly string[] | undefined,
	{ village, attachments }: VillageDataset,
): AttachmentLink[] {
	return (names ?? []).map((name) => {
		const { bytes = 0, rewritten = false } = attachments.get(name) ?? {};
		return { name, path: attachmentPath(village.id, name), bytes, rewritten };
	});
}
