import { compareText } from '../../domain/order.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Standard } from '../../domain/tables/standards.ts';

export interface StandardsPage {
	/** In force on the day, or still to come. */
	readonly inForce: readonly Standard[];
	/** The one that ended last first. */
	readonly ended: readonly Standard[];
}

/** The standards that hold in every village, in the order of the file. */
export function standardsPage({
	register,
	asOf,
}: Pick<PortalContext, 'register' | 'asOf'>): StandardsPage {
	const all = [...register.standards.values()];
	const hasEnded = ({ to }: Standard) => to !== undefined && to < asOf;
	return {
		inForce: all.filter((row) => !hasEnded(row)),
		ended: all.filter(hasEnded).sort((a, b) => compareText(b.to ?? '', a.to ?? '')),
	};
}
