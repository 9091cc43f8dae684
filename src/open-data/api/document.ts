import type { PortalContext } from '../../domain/portal/portal-context.ts';

/**
 * The version of the documents. Names that are there stay and keep what they mean while it does; new ones may join
 * them.
 */
export const apiVersion = 1;

/** What every document begins with. */
export interface ApiHead {
	readonly version: typeof apiVersion;
	/** The day on which all of it is true. */
	readonly asOf: string;
	readonly county: { readonly code: string; readonly name: string };
}

export function apiHead({ portal, asOf }: PortalContext): ApiHead {
	const { code, name } = portal.county;
	return { version: apiVersion, asOf, county: { code, name } };
}

/** The address of an address of the site: whole where the origin is known, else from the root of the host. */
export type Address = (path: string) => string;
