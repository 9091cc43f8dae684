import { describe, expect, it } from 'vitest';
import { payeeId } from '../../../src/domain/payees/payee-name.ts';
import {
	identifyCounterparty,
	identifyPaidPayee,
	identifyWinningPayee,
} from '../../../src/domain/payees/payee.ts';

const name = '青禾县供电公司';
const id = payeeId(name);
const paid = { counterparty: name, counterpartyType: 'organisation', expense: 100 } as const;

describe('an expense', () => {
	it('names a payee where the row says that it is an organisation', () => {
		expect(identifyPaidPayee(paid)).toBe(id);
		expect(identifyPaidPayee({ ...paid, expense: -100 })).toBe(id);
	});

	it('names none when the type is person, or is not stated', () => {
		expect(identifyPaidPayee({ ...paid, counterpartyType: 'person' })).toBeUndefined();
		expect(identifyPaidPayee({ ...paid, counterpartyType: undefined })).toBeUndefined();
	});

	it('names none when a person is taken for an organisation', () => {
		expect(identifyPaidPayee({ ...paid, counterparty: '张*丰' })).toBeUndefined();
		expect(identifyPaidPayee({ ...paid, counterparty: '王小明' })).toBeUndefined();
	});

	it('is what an income row is not', () => {
		expect(identifyPaidPayee({ ...paid, expense: undefined })).toBeUndefined();
	});
});

it('a contract names the other party when that is an organisation', () => {
	const contract = { counterparty: name, counterpartyType: 'organisation' } as const;
	expect(identifyCounterparty(contract)).toBe(id);
	expect(identifyCounterparty({ ...contract, counterpartyType: undefined })).toBeUndefined();
	expect(identifyCounterparty({ ...contract, counterpartyType: 'person' })).toBeUndefined();
	expect(identifyCounterparty({ ...contract, counterparty: '李*' })).toBeUndefined();
});

it('a project names its winner unless the name is a person’s', () => {
	expect(identifyWinningPayee({ winner: name })).toBe(id);
	expect(identifyWinningPayee({ winner: '王小明' })).toBeUndefined();
	expect(identifyWinningPayee({ winner: '张*丰' })).toBeUndefined();
	expect(identifyWinningPayee({ winner: undefined })).toBeUndefined();
});
