import { expect } from 'vitest';
import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { parseHintSubject } from '../../../src/domain/hints/hint-subject.ts';
import { mostHintRows, type Hint } from '../../../src/domain/hints/hint.ts';
import { textsIn } from '../../../src/texts/index.ts';

const { hintText: zhText } = textsIn('zh');
const { hintText: enText } = textsIn('en');

/** What stands in a sentence when a value was missing, or parts of it met badly. */
const flaw = /undefined|null|NaN|Infinity|\[object|[，。；、：？]{2}|[.,;:?]{2}|\s{2}|“”|（）|\(\)/;

/** What holds of the hints of one village, whichever rules found them. */
export function expectSound(hints: readonly Hint[], asOf: IsoDate): void {
	const keys = hints.map(({ rule, subject }) => `${rule} ${subject}`);
	expect(new Set(keys).size).toBe(keys.length);
	for (const { rule: id, subject, on, amountFen = 0, values, rows } of hints) {
		expect(on <= asOf).toBe(true);
		expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(amountFen).toBeGreaterThanOrEqual(0);
		expect(rows.length).toBeLessThanOrEqual(mostHintRows);
		for (const each of [subject, ...rows.map((row) => row.subject)]) {
			expect(parseHintSubject(each)).toBeDefined();
		}
		const [zh, en] = [zhText(id).message(values), enText(id).message(values)];
		expect(zh).toMatch(/。$/);
		expect(en).toMatch(/\.$/);
		for (const sentence of [zh, en]) expect(sentence).not.toMatch(flaw);
	}
}
