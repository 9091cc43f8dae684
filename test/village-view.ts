import { noCorrections } from '../src/corrections/correction.ts';
import type { PortalContext } from '../src/domain/portal/portal-context.ts';
import { villageOutline } from '../src/views/village-outline.ts';
import type { VillageView } from '../src/views/village-view.ts';
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
