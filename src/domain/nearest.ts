import { distance } from 'fastest-levenshtein';

/** Nothing that is asked for is longer, and comparing takes as long as both words multiplied. */
const longestWord = 100;

/**
 * The candidate that a misspelt word most likely means; empty when none is close. Upper and lower case are
 * the same. One that contains the word, or is contained in it, counts as close however long it is, unless
 * they share a single character only.
 */
export function findNearest(word: string, candidates: Iterable<string>): string {
	if (word.length > longestWord) return '';
	let best = '';
	let bestScore = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const score = remoteness(word.toLowerCase(), candidate.toLowerCase());
		if (score < bestScore) [best, bestScore] = [candidate, score];
	}
	return best;
}

/** How far apart two words are; infinite when neither can be taken for the other. */
function remoteness(word: string, candidate: string): number {
	const steps = distance(word, candidate);
	const longer = word.length < candidate.length ? candidate : word;
	const misspelt = steps < longer.length && steps <= Math.max(1, Math.floor(candidate.length / 3));
	if (misspelt) return steps;
	const shared = longer.length - steps;
	const contained = word.includes(candidate) || candidate.includes(word);
	return contained && shared > 1 ? (steps + 1) / 2 : Number.POSITIVE_INFINITY;
}
