import type { Bilingual } from '../../../domain/bilingual.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { PortalContext } from '../../../domain/portal/portal-context.ts';
import { money } from '../../../texts/format.ts';
import type { HintLimit } from '../hint-rule.ts';

type AmountName = 'decision' | 'tender' | 'countersign' | 'contract';

/**
 * A limit that is an amount which only the county can set; nothing where it has not.
 * @param above what is asked from the amount on: the rest of “10,000.00 元以上的”
 */
export function amountLimit(
	{ portal }: PortalContext,
	name: AmountName,
	above: Bilingual,
): HintLimit | undefined {
	const fen = hintLimits(portal)[name];
	if (fen === undefined) return undefined;
	return {
		text: {
			zh: `${money(fen)} 元以上的${above.zh}`,
			en: `From ${money(fen)} yuan${above.en}`,
		},
		source: { kind: 'threshold', settings: [name] },
	};
}
