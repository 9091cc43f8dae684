import type { Official } from '../tables/officials.ts';
import type { PublicName } from '../tables/public-names.ts';
import { findFullNames } from './full-name.ts';

/**
 * Who may be named in full in a village's files: its officials, and whom the county has cleared, there or everywhere.
 * @param village absent for the county's own files
 */
export function collectPublicNames(
	cleared: readonly PublicName[],
	officials: readonly Pick<Official, 'name'>[],
	village?: string,
): ReadonlySet<string> {
	return new Set([
		...officials.flatMap(({ name }) => findFullNames(name)),
		...cleared
			.filter((row) => row.village === undefined || row.village === village)
			.map(({ name }) => name.replace(/\s/g, '')),
	]);
}
