import { summariseVillage, type VillageSummary } from '../../src/summary/village-summary.ts';
import type { PortalContext } from '../../src/domain/portal/portal-context.ts';
import type { VillageParts } from '../builders.ts';
import { aDatedVillage, type Dated } from '../dated-village.ts';

/** A village summed up, and what it was seen against. */
export function aVillageSummary(
	dated: Dated,
	parts: VillageParts,
	named: Partial<Pick<VillageSummary, 'id' | 'name'>> = {},
): { readonly summary: VillageSummary; readonly context: PortalContext } {
	const { dataset, context } = aDatedVillage(dated, parts);
	return { summary: { ...summariseVillage(dataset, context), ...named }, context };
}
