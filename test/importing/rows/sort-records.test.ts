import { describe, expect, it } from 'vitest';
import { heading, importLines, problems, purchase } from '../ledger-text.ts';

describe('a sentence below the table', () => {
	it.each(['账目已经村务监督委员会审核', '以上收支情况真实，请村民监督'])(
		'is no payment, and is told as left out: %s',
		(sentence) => {
			const { imported } = importLines([heading, purchase, '合计,,,,,20.00', sentence]);
			expect(imported?.rows).toHaveLength(1);
			expect(imported?.dropped).toContainEqual({ line: 4, kind: 'note', text: sentence });
		},
	);

	it.each([
		['it names a number', [purchase, '付修路款500元']],
		['it names an amount in words', [purchase, '付给村民修路款五百元']],
		['it is a word or two', [purchase, '修路款']],
		['it has something beside it', [purchase, '付给村民的修路款,,张某']],
		['a payment comes after it', ['付给村民的修路款', purchase]],
		['a total comes after it', [purchase, '付给村民的修路款', '合计,,,,,20.00']],
	])('is asked about where %s', (_, lines) => {
		expect(problems(importLines([heading, ...lines])).join()).toContain('row-unclear');
	});
});
