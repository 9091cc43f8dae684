import { nameWithTownship } from '../domain/portal/county-register.ts';
import type { HeldVillage } from '../domain/portal/held-village.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';

/** A village that is not shown as its newest files are, with the name of its township and its own. */
export interface NamedHeldVillage extends HeldVillage {
	readonly name: string;
}

export function listHeldVillages({
	held = [],
	register,
}: Pick<PortalContext, 'held' | 'register'>): NamedHeldVillage[] {
	return held.map((each) => ({ ...each, name: nameWithTownship(each.village, register) }));
}
