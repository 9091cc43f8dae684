import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { BoardNotice } from '../summary/board-notices.ts';
import type { TownshipSummary } from '../summary/county-summary.ts';
import { disclosurePath, ledgerPath } from './paths.ts';

/** A sign that a board may only look alive, with the pages that show it. */
export interface BoardNoticeLine {
	readonly notice: BoardNotice;
	/** What the catalogue calls the item that it is about; absent of a ledger. */
	readonly itemName: string | undefined;
	/** By the key of their period. */
	readonly evidence: readonly { readonly period: string; readonly path: string }[];
}

export function boardNoticeLines(
	village: string,
	notices: readonly BoardNotice[],
	{ catalogue }: PortalContext['register'],
): BoardNoticeLine[] {
	return notices.map((notice) => {
		if (notice.kind === 'ledger-repeated') {
			const evidence = notice.periods.map((period) => ({
				period,
				path: ledgerPath(village, period),
			}));
			return { notice, itemName: undefined, evidence };
		}
		const item = catalogue.get(notice.item);
		/** A ledger's disclosure is shown on the ledger's page. */
		const isLedger = item?.table === 'ledger';
		return {
			notice,
			itemName: item?.item ?? notice.item,
			evidence: notice.disclosures.map(({ id, period }) => ({
				period,
				path: isLedger ? ledgerPath(village, period) : disclosurePath(village, notice.affair, id),
			})),
		};
	});
}

/** A village whose board shows such signs. */
export interface NoticedVillage {
	readonly id: string;
	readonly name: string;
	readonly township: string;
	readonly notices: readonly BoardNoticeLine[];
}

/** Only villages that have any. */
export function noticedVillages(
	townships: readonly TownshipSummary[],
	register: PortalContext['register'],
): NoticedVillage[] {
	return townships.flatMap((township) =>
		township.villages
			.filter(({ boardNotices }) => boardNotices.length > 0)
			.map(({ id, name, boardNotices }) => ({
				id,
				name,
				township: township.name,
				notices: boardNoticeLines(id, boardNotices, register),
			})),
	);
}
