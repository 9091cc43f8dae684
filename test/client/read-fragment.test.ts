import { expect, it } from 'vitest';
import { readFragment } from '../../src/client/read-fragment.ts';

it.each([
	['#2025-03/%E8%AE%B0-3-12', '2025-03/记-3-12'],
	['#2025-03/记-3-12', '2025-03/记-3-12'],
	// As some programmes hand addresses on.
	['#2025-03/%25E8%25AE%25B0-3-12', '2025-03/记-3-12'],
	['#2025-03/100%', '2025-03/100%'],
	['#2025-03/%E8%AE', '2025-03/%E8%AE'],
	['', ''],
])('%s names %s', (hash, name) => {
	expect(readFragment(hash)).toBe(name);
});
