import type { Inspection } from '../tables/inspections.ts';

/** Does it audit what village officials did in a term, at its end or when they leave? */
export function isTermAudit({ kind }: Pick<Inspection, 'kind'>): boolean {
	return kind === 'term-audit' || kind === 'leaving-audit';
}
