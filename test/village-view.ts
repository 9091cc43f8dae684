import { noCorrections } from '../src/corrections/correction.ts';
import type { PortalContext } from '../src/domain/portal/portal-context.ts';
import { villageOutline } from '../src/views/village-outline.ts';
import type { VillageView } from '../src/views/village-view.ts';
import type { LedgerView } from '../src/views/pages/ledger.ts';
import type { VillageDataset } from '../src/village/dataset.ts';
import { noMarks } from './made-up-hints.ts';

/** A village as the views of its pages take it: without marks and corrections, but for those given. */
export function aView(
	dataset: VillageDataset,
	context: PortalContext,
	parts: Partial<VillageView> = {},
): VillageView {
	const outline = villageOutline(dataset, context);
	return { dataset, outline, marks: noMarks, corrections: noCorrections, ...parts };
}

/** The same for the page of a ledger: of a village that owes none, in a county without townships. */
export function aLedgerView(village: VillageView): LedgerView {
	return { ...village, summary: { township: village.dataset.village.township, ledgers: [] } };
}

export const noTownships = { townships: [] };
