import { spanOfVillage, type Span } from './calendar.ts';
import { countyFiles } from './county-files.ts';
import { demoVillages, villagesAtMost } from './county.ts';
import type { DemoFile, DemoVillage } from './village.ts';
import { villageFiles, type VillageSize } from './village-files.ts';
import { mergedVillage, writtenVillages } from './written-villages.ts';

/** The size of the demo; without any of these it is the committed one. */
export interface DemoSize extends VillageSize {
	readonly villages?: number;
	readonly years?: number;
}

/** Elections, and so officials, are known from 2006 on. */
export const largestDemo = { villages: villagesAtMost, years: 20, rows: 5000 } as const;

const lastYear = 2026;

/** January 2024 to October 2026, or, when a number of years is given, that many whole years up to December 2026. */
export function spanOf(years: number | undefined): Span {
	return years === undefined
		? { firstYear: 2024, last: { year: lastYear, month: 10 } }
		: { firstYear: lastYear - years + 1, last: { year: lastYear, month: 12 } };
}

/** The villages that are asked for, the written ones first; the committed demo has one that was merged, too. */
export function villagesOf({ villages, years }: DemoSize): DemoVillage[] {
	const all = demoVillages(villages ?? writtenVillages.length);
	return villages === undefined && years === undefined ? [...all, mergedVillage] : all;
}

/**
 * What the demo county and its villages disclose, village by village: only one village is held at a time, and
 * none looks at another. What they answer to hints comes later, when there are hints.
 */
export function* demoFiles(size: DemoSize = {}): Generator<DemoFile> {
	const span = spanOf(size.years);
	const villages = villagesOf(size);
	yield* countyFiles(villages, span.firstYear);
	for (const village of villages) {
		yield* villageFiles(village, spanOfVillage(village, span), size);
	}
}
