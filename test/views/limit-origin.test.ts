import { expect, it } from 'vitest';
import type { HintLimit } from '../../src/checks/hints/hint-rule.ts';
import { limitOrigin } from '../../src/views/limit-origin.ts';
import { aDatedVillage } from '../dated-village.ts';

const limit = (source: HintLimit['source']): HintLimit => ({ source, values: {} });
const { context } = aDatedVillage({ asOf: '2025-04-20', thresholds: { splitDays: 10 } }, {});

it('a limit is the county’s where the county sets it, else the usual one', () => {
	const of = (...settings: ('splitDays' | 'splitPercent')[]) =>
		limitOrigin(limit({ kind: 'threshold', settings }), context);
	expect(of('splitDays')).toBe('county');
	expect(of('splitPercent')).toBe('usual');
	expect(of('splitPercent', 'splitDays')).toBe('county');
});

it('other limits come from where their rule says', () => {
	expect(limitOrigin(limit({ kind: 'law' }), context)).toBe('law');
});
