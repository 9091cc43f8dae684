import { expect, it } from 'vitest';
import { contractTerm, isLetting, termDays } from '../../../src/domain/contracts/contract-term.ts';

const term = { from: '2025-01-01', to: '2025-12-31', status: 'running' } as const;

it.each([
	['2024-12-30', { kind: 'to-come', days: 2 }],
	['2025-01-01', { kind: 'running', days: 364 }],
	['2025-12-31', { kind: 'running', days: 0 }],
	['2026-01-01', { kind: 'over', days: 1 }],
])('on %s a contract of the year 2025 is %o', (day, expected) => {
	expect(contractTerm(term, day)).toEqual(expected);
});

it('a contract that was ended has no days left to count', () => {
	expect(contractTerm({ ...term, status: 'ended' }, '2025-06-01')).toEqual({ kind: 'ended' });
});

it.each([
	['2024-12-31', 0],
	['2025-01-01', 0],
	['2025-12-31', 364],
	['2026-01-01', 365],
	['2030-01-01', 365],
])('on %s %i of its 365 days are over', (day, over) => {
	expect(termDays(term, day)).toEqual({ all: 365, over });
});

it('a village lets assets and resources, and nothing else', () => {
	const kinds = ['resource-lease', 'asset-lease', 'works', 'loan'] as const;
	expect(kinds.filter((kind) => isLetting({ kind }))).toEqual(['resource-lease', 'asset-lease']);
});
