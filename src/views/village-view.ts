import type { VillageCorrections } from '../corrections/correction.ts';
import type { VillageDataset } from '../village/dataset.ts';
import type { HintMarks } from './hint-marks.ts';
import type { VillageOutline } from './village-outline.ts';

/** A village as the view of one of its pages takes it. */
export interface VillageView {
	readonly dataset: VillageDataset;
	readonly outline: VillageOutline;
	readonly marks: HintMarks;
	readonly corrections: VillageCorrections;
}
