import type { HintSubject } from './hint-subject.ts';

const bits = 32;
const primes = [2_654_435_761, 1_597_334_677] as const;

/**
 * Where a hint stands on the page of its village: `h-` and 53 bits made of rule and subject, so that it is as
 * permanent as they are, and no text of the data becomes an id.
 */
export function hintAnchor(rule: string, subject: HintSubject): string {
	let [high, low] = [0xdeadbeef, 0x41c6ce57];
	for (const character of `${rule} ${subject}`) {
		const code = character.codePointAt(0) ?? 0;
		high = Math.imul(high ^ code, primes[0]);
		low = Math.imul(low ^ code, primes[1]);
	}
	high = Math.imul(high ^ (high >>> 16), primes[1]) ^ Math.imul(low ^ (low >>> 13), primes[0]);
	low = Math.imul(low ^ (low >>> 16), primes[1]) ^ Math.imul(high ^ (high >>> 13), primes[0]);
	return `h-${(2 ** bits * (high & 0x1fffff) + (low >>> 0)).toString(36)}`;
}
