import type { Appraisal } from '../tables/appraisals.ts';

/** What is voted on an official, the best first. */
export const appraisalMarks = ['excellent', 'competent', 'fair', 'unfit'] as const;

/** The votes that are stated, together; `undefined` where none is. */
export function countBallots(
	appraisal: Pick<Appraisal, (typeof appraisalMarks)[number]>,
): number | undefined {
	const stated = appraisalMarks.flatMap((mark) => appraisal[mark] ?? []);
	return stated.length === 0 ? undefined : stated.reduce((sum, votes) => sum + votes, 0);
}
