import type { Period } from '../../domain/time/period.ts';
import { period } from '../../texts/zh-CN/format.ts';

/** `2025年3月`. Data stay in their own language, and so does what is written into them. */
export function namePeriod({ key }: Period): string {
	return period(key);
}
