import { expect, it } from 'vitest';
import { findAlikeNames } from '../../../src/loading/attachments/alike-names.ts';

it('finds names that differ in case, width or encoding alone', () => {
	const alike = (...names: readonly string[]) =>
		findAlikeNames(names).map(({ place, values }) => `${place.file} ${values['name'] as string}`);
	expect(alike('a/Plan.pdf', 'a/plan.pdf', 'a/plan2.pdf')).toEqual(['a/plan.pdf Plan.pdf']);
	expect(alike('a/caf\u00e9.pdf', 'a/cafe\u0301.pdf')).toHaveLength(1);
	expect(alike('a/1.pdf', 'a/１.pdf')).toHaveLength(1);
	expect(alike('a/plan.pdf', 'b/plan.pdf', 'a/plan.png')).toEqual([]);
});
