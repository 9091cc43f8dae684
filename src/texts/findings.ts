import type { Language } from '../domain/bilingual.ts';
import type { Finding } from '../domain/findings/findings.ts';
import { findings as en } from './en/findings/index.ts';
import type { AnyKindTexts, FindingTexts } from './finding-texts.ts';
import { say } from './sentence.ts';
import { sayWays, type Workplace } from './ways.ts';
import { findings as zh } from './zh-CN/findings/index.ts';

/* Apart from the other texts of the locales, for the office tool takes these alone into the browser. */

/** What each language says of every kind of finding. */
export const findingTexts: Readonly<Record<Language, FindingTexts>> = { zh, en };

/** What is wrong and what to do about it, as sentences for whoever mends it with the commands or on the desk. */
export function explain(
	{ kind, place, values }: Finding,
	language: Language,
	at: Workplace = 'command',
) {
	const { message, fix }: AnyKindTexts = findingTexts[language][kind];
	const cut = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'string' ? shortened(value, longestValue) : value,
		]),
	);
	const known = { ...cut, cell: shortened(place.cell ?? '') } as never;
	return {
		message: sayWays(say(message, known), language, at),
		fix: sayWays(say(fix, known), language, at),
	};
}

const longestShown = 80;
/** Names of files and lists of words stand in values too. */
const longestValue = 400;

/** The beginning of a long text: a sentence has to stay readable. */
export function shortened(text: string, longest = longestShown): string {
	return text.length > longest
		? `${[...text.slice(0, 2 * longest)].slice(0, longest).join('')}…`
		: text;
}
