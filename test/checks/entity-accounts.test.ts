import { describe, expect, it } from 'vitest';
import { entityAccounts } from '../../src/checks/entity-accounts.ts';
import { aDisclosure, aLedgerRow, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const group = { 主体: '村民小组:三组' };
const entities = [
	{ 主体: '集体经济组织', 起始公开日期: '2024-01-01' },
	{ ...group, 起始公开日期: '2024-01-01' },
];
const month = (...more: Cells[]) => ({
	entities,
	ledger: { '2025-03': [aLedgerRow({}), ...more] },
	finance: [aDisclosure({ 目录编号: 'CW-02' })],
});

describe('books registered as published', () => {
	it('may have the accounts of every entity', () => {
		expect(problems(entityAccounts, month(aLedgerRow({ ...group, 凭证号: '三-1' })))).toEqual([]);
	});

	it('name the entity whose accounts they lack', () => {
		expect(problems(entityAccounts, month())).toEqual(['entity-silent finance.csv:2 期间']);
		expect(sentences(entityAccounts, month())).toEqual([
			'登记已公开 2025-03 的“收支明细”，里面没有“村民小组:三组”的账。',
		]);
	});

	it('lack nothing where nothing happened', () => {
		const nothing = aDisclosure({ 目录编号: 'CW-02', 正文: '', 不适用说明: '本月没有收支' });
		expect(problems(entityAccounts, { ...month(), finance: [nothing] })).toEqual([]);
	});
});
