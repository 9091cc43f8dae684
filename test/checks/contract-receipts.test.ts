import { describe, expect, it } from 'vitest';
import { contractReceipts } from '../../src/checks/contract-receipts.ts';
import { aContract, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const contract = (cells: Cells) => ({ contracts: [aContract(cells)] });

describe('what was received of a contract', () => {
	it.each([
		['what was due', { 应收款: '9000.00', 已收款: '9000.00' }],
		['less', { 应收款: '9000.00', 已收款: '0.00' }],
		['known without what was due', { 已收款: '9000.00' }],
	])('may be %s', (_, cells) => {
		expect(problems(contractReceipts, contract(cells))).toEqual([]);
	});

	it('is noted when it is more than was due', () => {
		const village = contract({ 应收款: '9000.00', 已收款: '9500.00' });
		expect(problems(contractReceipts, village)).toEqual([
			'contract-receipts contracts.csv:2 已收款',
		]);
		expect(sentences(contractReceipts, village)).toEqual(['已收款 9500.00 多于应收款 9000.00。']);
	});
});
