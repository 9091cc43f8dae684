import { describe, expect, it } from 'vitest';
import { payeeId } from '../../../src/domain/payees/payee-name.ts';
import { contractPayee, paidPayee, winningPayee } from '../../../src/domain/payees/payee.ts';

const name = '青禾县供电公司';
const id = payeeId(name);
const paid = { counterparty: name, counterpartyType: 'organisation', expense: 100 } as const;

describe('an expense', () => {
	it('names a payee where the row says that it is an organisation', () => {
		expect(paidPayee(paid)).toBe(id);
		expect(paidPayee({ ...paid, expense: -100 })).toBe(id);
	});

	it('names none when the type is person, or is not stated', () => {
		expect(paidPayee({ ...paid, counterpartyType: 'person' })).toBeUndefined();
		expect(paidPayee({ ...paid, counterpartyType: undefined })).toBeUndefined();
	});

	it('names none when a person is taken for an organisation', () => {
		expect(paidPayee({ ...paid, counterparty: '张*丰' })).toBeUndefined();
		expect(paidPayee({ ...paid, counterparty: '王小明' })).toBeUndefined();
	});

	it('is what an income row is not', () => {
		expect(paidPayee({ ...paid, expense: undefined })).toBeUndefined();
	});
});

it('a contract names the other party when that is an organisation', () => {
	const contract = { counterparty: name, counterpartyType: 'organisation' } as const;
	expect(contractPayee(contract)).toBe(id);
	expect(contractPayee({ ...contract, counterpartyType: undefined })).toBeUndefined();
	expect(contractPayee({ ...contract, counterpartyType: 'person' })).toBeUndefined();
	expect(contractPayee({ ...contract, counterparty: '李*' })).toBeUndefined();
});

it('a project names its winner unless the name is a person’s', () => {
	expect(winningPayee({ winner: name })).toBe(id);
	expect(winningPayee({ winner: '王小明' })).toBeUndefined();
	expect(winningPayee({ winner: '张*丰' })).toBeUndefined();
	expect(winningPayee({ winner: undefined })).toBeUndefined();
});
