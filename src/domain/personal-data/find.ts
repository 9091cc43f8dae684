import {
	personalDataKinds,
	type PersonalData,
	type PersonalDataContext,
	type PersonalDataRule,
	type ProseRule,
} from './personal-data.ts';
import { isFingerprint } from './fingerprint.ts';
import { mayBePersonal } from './maybe-personal.ts';
import { personalDataRules } from './rules.ts';
import { prepareText, type SearchedText } from './searched-text.ts';
import { findNumbers } from './written-numbers.ts';

/**
 * Everything personal in a text, in its order; of what overlaps, the weightier kind. Numbers are found when
 * split by spaces, dashes, signs, invisible characters and line breaks, in whatever numerals, and spelt out.
 */
export function findPersonalData(
	text: string,
	context: PersonalDataContext = {},
	rules: readonly PersonalDataRule[] = personalDataRules,
): readonly PersonalData[] {
	if (!mayBePersonal(text) && !(context.heading && mayBePersonal(context.heading))) return [];
	if (isFingerprint(text, context.heading)) return [];
	const searched = prepareText(text, context);
	const found = [...proseFound(searched, rules), ...numbersFound(searched, rules)];
	const { places, folded } = searched;
	const single = found.length < 2 ? found : withoutOverlaps(found, folded.length);
	if (!places) return single;
	return single.map(({ kind, start, end }) => ({
		kind,
		start: places[start] ?? 0,
		end: places[end] ?? text.length,
	}));
}

function proseFound(text: SearchedText, rules: readonly PersonalDataRule[]): PersonalData[] {
	return rules
		.filter((rule): rule is ProseRule => 'find' in rule)
		.filter(
			({ words, behindNumerals = [] }) =>
				words.some((word) => mentions(text, word)) ||
				behindNumerals.some((word) => mentions(text, word)),
		)
		.flatMap((rule) => [...rule.find(text)].map((span) => ({ kind: rule.kind, ...span })));
}

function mentions({ folded, heading }: SearchedText, word: string): boolean {
	return folded.includes(word) || heading.includes(word);
}

function numbersFound(text: SearchedText, rules: readonly PersonalDataRule[]): PersonalData[] {
	const ofNumbers = rules.filter((rule) => 'matches' in rule);
	const found: PersonalData[] = [];
	for (const number of findNumbers(text.folded)) {
		const rule = ofNumbers.find((one) => one.matches(number, text));
		if (rule) found.push({ kind: rule.kind, start: number.start, end: number.end });
	}
	return found;
}

const weight = new Map(personalDataKinds.map((kind, index) => [kind, index]));

/** Each character belongs to one find at most. */
function withoutOverlaps(found: readonly PersonalData[], length: number): PersonalData[] {
	const taken = new Uint8Array(length);
	const byWeight = found.toSorted(
		(a, b) => (weight.get(a.kind) ?? 0) - (weight.get(b.kind) ?? 0) || a.start - b.start,
	);
	return byWeight
		.filter(({ start, end }) => {
			if (taken.subarray(start, end).includes(1)) return false;
			taken.fill(1, start, end);
			return true;
		})
		.sort((a, b) => a.start - b.start);
}
