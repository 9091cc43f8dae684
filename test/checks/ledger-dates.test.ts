import { describe, expect, it } from 'vitest';
import { ledgerDates } from '../../src/checks/ledger-dates.ts';
import { aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const on = (...dates: string[]) => dates.map((date) => aLedgerRow({ 日期: date }));

describe('the dates of a ledger', () => {
	it('lie in the period of its file, the first and the last day included', () => {
		const ledger = {
			'2025-03': on('2025-03-01', '2025-03-31'),
			'2024-Q1': on('2024-01-01', '2024-03-31'),
		};
		expect(problems(ledgerDates, { ledger })).toEqual([]);
	});

	it('do not lie outside', () => {
		const ledger = { '2025-03': on('2025-02-28', '2025-03-01', '2025-04-01') };
		expect(problems(ledgerDates, { ledger })).toEqual([
			'date-outside-period ledger/2025-03.csv:2 日期',
			'date-outside-period ledger/2025-03.csv:4 日期',
		]);
		expect(sentences(ledgerDates, { ledger })[0]).toBe(
			'“2025-02-28”不在本文件的期间 2025-03（2025-03-01 至 2025-03-31）内。',
		);
	});
});
