import type { Portal } from '../portal/portal.ts';
import {
	thresholdNames,
	thresholds,
	type Threshold,
	type ThresholdName,
	type ThresholdValues,
	type UsualThreshold,
} from '../portal/thresholds.ts';

/** The settings under `thresholds` in `portal.yaml`. */
export type LimitName = ThresholdName;

/** A setting that has a usual value. */
export type UsualLimitName = UsualThreshold;

/** Amounts in fen, shares in percent, times in days, months or years as their names say. */
export type HintLimits = Readonly<Record<UsualThreshold, number>> &
	Omit<ThresholdValues, UsualThreshold>;

/** The limits in force: the county's where it sets them, else the usual ones. */
export function resolveHintLimits({ thresholds: set }: Pick<Portal, 'thresholds'>): HintLimits {
	const limits = thresholdNames.map((name) => {
		const { usual }: Threshold = thresholds[name];
		return [name, set[name] ?? usual] as const;
	});
	return Object.fromEntries(limits) as unknown as HintLimits;
}

/** Did the county set it, or is it the usual one? */
export function isSetByCounty(
	{ thresholds }: Pick<Portal, 'thresholds'>,
	name: LimitName,
): boolean {
	return thresholds[name] !== undefined;
}
