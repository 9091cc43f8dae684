import { expect, it, vi } from 'vitest';
import { once } from '../../src/domain/once.ts';

it('works something out when it is first asked for, and not again', () => {
	const work = vi.fn(() => ['a']);
	const read = once(work);
	expect(work).not.toHaveBeenCalled();
	expect(read()).toBe(read());
	expect(work).toHaveBeenCalledOnce();
});
