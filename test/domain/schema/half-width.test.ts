import { describe, expect, it } from 'vitest';
import { toHalfWidth } from '../../../src/domain/schema/half-width.ts';

describe('folding full width', () => {
	it('folds digits, letters, signs and spaces', () => {
		expect(toHalfWidth('２０２５－０３　ＪＹ．００')).toBe('2025-03 JY.00');
	});

	it.each(['10²', '①', '½', '二', '。'])(
		'leaves “%s” alone: what it means would be guessed',
		(text) => {
			expect(toHalfWidth(text)).toBe(text);
		},
	);
});
