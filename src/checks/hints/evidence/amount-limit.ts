import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { PortalContext } from '../../../domain/portal/portal-context.ts';
import type { HintLimit } from '../hint-rule.ts';

type AmountName = 'decision' | 'tender' | 'countersign' | 'contract' | 'cash';

/** A limit that is an amount in fen which only the county can set; nothing where it has not. */
export function readAmountLimit(
	{ portal }: PortalContext,
	name: AmountName,
): HintLimit<{ readonly fen: number }> | undefined {
	const fen = resolveHintLimits(portal)[name];
	if (fen === undefined) return undefined;
	return { source: { kind: 'threshold', settings: [name] }, values: { fen } };
}
