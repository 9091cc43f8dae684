import type { HintLimit } from '../checks/hints/hint-rule.ts';
import { isSetByCounty } from '../domain/hints/hint-limits.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';

/** Where a limit in force comes from: of settings, whether the county made them or they are the usual ones. */
export type LimitOrigin = 'county' | 'usual' | 'law' | 'profile' | 'data' | 'rule';

export function limitOrigin({ source }: HintLimit, { portal }: PortalContext): LimitOrigin {
	if (source.kind !== 'threshold') return source.kind;
	return source.settings.some((name) => isSetByCounty(portal, name)) ? 'county' : 'usual';
}
