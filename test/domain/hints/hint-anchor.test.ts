import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hintAnchor } from '../../../src/domain/hints/hint-anchor.ts';

it('a hint keeps its anchor: people cite it', () => {
	expect(hintAnchor('witness-missing', 'ledger:2025-03:记-3-12')).toBe('h-27mr0wj2kv8');
});

it('an anchor is an id whatever the data says', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (subject) => {
			expect(hintAnchor('witness-missing', subject)).toMatch(/^h-[0-9a-z]{1,11}$/);
		}),
	);
});

it('the hints of many villages share no anchor', () => {
	const anchors = new Set<string>();
	for (let voucher = 0; voucher < 60_000; voucher += 1) {
		anchors.add(hintAnchor('witness-missing', `ledger:2025-03:记-3-${voucher}`));
	}
	expect(anchors.size).toBe(60_000);
});
