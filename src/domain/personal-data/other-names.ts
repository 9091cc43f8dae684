import { isGiven } from './given-names.ts';
import type { Lead } from './name-evidence.ts';
import { tibetanName, transliterating, uygurName } from './named-person-words.ts';
import { surnameAt } from './person-names.ts';

/** `张 三`, `张 建 国`: a name that is spread out, behind the word that tells whose it is. */
const padded =
	/^\p{Script=Han}(?:\s{1,3}\p{Script=Han}{1,2}|\s{0,3}\p{Script=Han}\s{1,3}\p{Script=Han})(?!\p{Script=Han})/u;

export function endOfPadded(text: string, start: number): number | undefined {
	const spread =
		surnameAt(text, start) > 0 ? padded.exec(text.slice(start, start + 12))?.[0] : undefined;
	if (spread === undefined) return undefined;
	const name = spread.replace(/\s/g, '');
	return isGiven(name, 0, name.slice(1)) ? start + spread.length : undefined;
}

const longestName = 20;
const dot = /^[·•・]/;

/** `阿依古丽·买买提`, `扎西次仁`, and `买买提江` where a word leads to it. */
export function endOfTransliterated(text: string, start: number, lead: Lead): number | undefined {
	const first = endOfRun(text, start);
	if (first - start > 1 && dot.test(text.charAt(first))) {
		const end = endOfRun(text, first + 1);
		return end - first > 2 ? end : undefined;
	}
	const rest = text.slice(start, start + longestName);
	const isLed = lead === 'label' || lead === 'list' || lead === 'care';
	const whole = (tibetanName.exec(rest) ?? (isLed ? uygurName.exec(rest) : null))?.[0];
	return whole === undefined ? undefined : start + whole.length;
}

function endOfRun(text: string, start: number): number {
	let at = start;
	while (at < text.length && transliterating.has(text.charAt(at))) at += 1;
	return at;
}
