import type { Contract } from '../domain/tables/contracts.ts';

type ContractField = 'subject' | 'method' | 'total' | 'annualRent' | 'due' | 'received';

const letting: readonly ContractField[] = ['subject', 'method', 'annualRent', 'due', 'received'];

/** The cells that a reader misses in a contract of a kind. Rent is not due for works, nor a price for what is let by the year. */
const expected: Readonly<Record<Contract['kind'], readonly ContractField[]>> = {
	'resource-lease': letting,
	'asset-lease': letting,
	works: ['total'],
	purchase: ['total'],
	service: ['total'],
	loan: ['total'],
	other: ['total'],
};

/** Is a cell of the contract shown: because it is filled in, or because its lack should be seen? */
export function isFieldShown(contract: Contract, field: ContractField): boolean {
	return contract[field] !== undefined || expected[contract.kind].includes(field);
}
