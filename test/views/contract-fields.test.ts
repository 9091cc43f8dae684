import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/domain/tables/contracts.ts';
import { isFieldShown } from '../../src/views/contract-fields.ts';

const contract = (given: Partial<Contract>) => given as Contract;

describe('a cell of a contract', () => {
	it('is missed where its kind calls for it', () => {
		expect(isFieldShown(contract({ kind: 'asset-lease' }), 'annualRent')).toBe(true);
		expect(isFieldShown(contract({ kind: 'works' }), 'total')).toBe(true);
	});

	it('is not missed where its kind has none: works pay no rent', () => {
		expect(isFieldShown(contract({ kind: 'works' }), 'annualRent')).toBe(false);
		expect(isFieldShown(contract({ kind: 'resource-lease' }), 'total')).toBe(false);
	});

	it('is shown wherever it is filled in', () => {
		expect(isFieldShown(contract({ kind: 'works', annualRent: 0 }), 'annualRent')).toBe(true);
	});
});
