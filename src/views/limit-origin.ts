import type { HintLimit } from '../checks/hints/hint-rule.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { isSetByCounty } from '../domain/hints/hint-limits.ts';
import type { HintValues } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';

/** Where a limit in force comes from: of settings, whether the county made them or they are the usual ones. */
export type LimitOrigin = 'county' | 'usual' | 'law' | 'profile' | 'data' | 'rule';

/** A limit in force, as pages tell it. */
export interface LimitLine {
	/** What its words name. */
	readonly values: HintValues;
	readonly origin: LimitOrigin;
	/** The rules that the county follows, which limits of the origin `profile` come from. */
	readonly profile: Bilingual;
}

/** @param limit nothing when the county has not set it */
export function limitLine(
	limit: HintLimit | undefined,
	context: PortalContext,
): LimitLine | undefined {
	return (
		limit && {
			values: limit.values,
			origin: limitOrigin(limit, context),
			profile: context.profile.name,
		}
	);
}

export function limitOrigin({ source }: HintLimit, { portal }: PortalContext): LimitOrigin {
	if (source.kind !== 'threshold') return source.kind;
	return source.settings.some((name) => isSetByCounty(portal, name)) ? 'county' : 'usual';
}
