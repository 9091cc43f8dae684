import type { Portal } from '../portal/portal.ts';

/** The settings under `thresholds` in `portal.yaml`. */
export type LimitName = keyof Portal['thresholds'];

/**
 * The limits of hints where a county sets none: the portal's own, chosen so that what is usual stays quiet.
 * Amounts and zero reception have none, for only a county can set them: their rules are then not run. The
 * years are the longest terms of 《中华人民共和国民法典》 for a lease and of 《中华人民共和国农村土地承包法》
 * for arable land, grassland and forest land.
 */
const usual = {
	splitDays: 30,
	splitPercent: 60,
	awardNearPercent: 1,
	finalOverPercent: 10,
	winnerYears: 3,
	winnerTimes: 3,
	winnerPercent: 50,
	rentBelowPercent: 50,
	leaseYears: 20,
	arableYears: 30,
	grasslandYears: 50,
	forestYears: 70,
	assetDays: 90,
	assemblyMonths: 6,
	supervisionMonths: 3,
	budgetOverPercent: 10,
	roundPercent: 40,
	yearEndPercent: 30,
	weekendPercent: 40,
} as const satisfies Partial<Record<LimitName, number>>;

type UsualLimits = { readonly [Name in keyof typeof usual]: number };

/** Amounts in fen, shares in percent, times in days, months or years as their names say. */
export type HintLimits = UsualLimits & Omit<Portal['thresholds'], keyof UsualLimits>;

/** The limits in force: the county's where it sets them. */
export function hintLimits({ thresholds }: Pick<Portal, 'thresholds'>): HintLimits {
	const set = Object.entries(thresholds).filter(([, value]) => value !== undefined);
	return { ...usual, ...(Object.fromEntries(set) as Portal['thresholds']) } as HintLimits;
}

/** Did the county set it, or is it the usual one? */
export function isSetByCounty(
	{ thresholds }: Pick<Portal, 'thresholds'>,
	name: LimitName,
): boolean {
	return thresholds[name] !== undefined;
}
