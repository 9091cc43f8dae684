import { describe, expect, it } from 'vitest';
import type { ListedHint } from '../../src/search/hint-list.ts';
import {
	writeHintAddress,
	makeHintMatcher,
	isAmount,
	type HintQuery,
} from '../../src/search/hint-query.ts';

const everything: HintQuery = {
	rule: '',
	township: '',
	year: '2025',
	from: '',
	to: '',
	answered: '',
};

function isFound(query: Partial<HintQuery>, hint: Partial<ListedHint>): boolean {
	const whole = { rule: 'a', township: '990101', statistic: false, ...hint } as ListedHint;
	return makeHintMatcher({ ...everything, ...query })(whole);
}

describe('what somebody looks for among the hints', () => {
	it('is every hint but the statistics, which are found when they are named', () => {
		expect(isFound({}, {})).toBe(true);
		expect(isFound({}, { statistic: true })).toBe(false);
		expect(isFound({ rule: 'a' }, { statistic: true })).toBe(true);
	});

	it('is narrowed by rule and township', () => {
		expect(isFound({ rule: 'b' }, {})).toBe(false);
		expect(isFound({ township: '990102' }, {})).toBe(false);
		expect(isFound({ rule: 'a', township: '990101' }, {})).toBe(true);
	});

	it('is narrowed by amount, both bounds included; what is about no money has none', () => {
		expect(isFound({ from: '100' }, { amountFen: 10_000 })).toBe(true);
		expect(isFound({ from: '100.01' }, { amountFen: 10_000 })).toBe(false);
		expect(isFound({ to: '100' }, { amountFen: 10_000 })).toBe(true);
		expect(isFound({ to: '99.99' }, { amountFen: 10_000 })).toBe(false);
		expect(isFound({ from: '0' }, {})).toBe(false);
		expect(isFound({ to: '1,000' }, { amountFen: 99_999 })).toBe(true);
	});

	it('is narrowed to what has, or has not, an answer', () => {
		const answer = { text: '漏填', by: '村报账员', on: '2025-04-20' };
		expect(isFound({ answered: 'yes' }, { answer })).toBe(true);
		expect(isFound({ answered: 'yes' }, {})).toBe(false);
		expect(isFound({ answered: 'no' }, {})).toBe(true);
		expect(isFound({ answered: 'no' }, { answer })).toBe(false);
	});
});

it('an address names only what is chosen', () => {
	expect(String(writeHintAddress({ ...everything, rule: 'witness-missing', from: '500' }))).toBe(
		'rule=witness-missing&year=2025&from=500',
	);
});

it('an amount is written in digits or not at all', () => {
	expect(['', ' ', '500', '1,000.50'].map(isAmount)).toEqual([true, true, true, true]);
	expect(['五百', '1.234', '5万'].map(isAmount)).toEqual([false, false, false]);
});
