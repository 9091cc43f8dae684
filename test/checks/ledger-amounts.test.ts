import { describe, expect, it } from 'vitest';
import { ledgerAmounts } from '../../src/checks/ledger-amounts.ts';
import { aLedgerRow, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const row = (cells: Cells) => ({ ledger: { '2025-03': [aLedgerRow(cells)] } });

describe('the amounts of a ledger row', () => {
	it('are one, and it may be zero', () => {
		expect(problems(ledgerAmounts, row({}))).toEqual([]);
		expect(problems(ledgerAmounts, row({ '支出（元）': '0.00' }))).toEqual([]);
	});

	it('are not two', () => {
		const both = row({ '收入（元）': '0.00' });
		expect(problems(ledgerAmounts, both)).toEqual([
			'ledger-amounts ledger/2025-03.csv:2 支出（元）',
		]);
		expect(sentences(ledgerAmounts, both)).toEqual(['这一行同时填了收入和支出。']);
	});

	it('are not none', () => {
		expect(sentences(ledgerAmounts, row({ '支出（元）': '' }))).toEqual(['这一行没有金额。']);
	});
});
