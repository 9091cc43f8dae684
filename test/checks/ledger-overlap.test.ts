import { describe, expect, it } from 'vitest';
import { ledgerOverlap } from '../../src/checks/ledger-overlap.ts';
import { aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const ledgers = (...periods: string[]) => ({
	ledger: Object.fromEntries(periods.map((period) => [period, [aLedgerRow({})]])),
});

describe('ledgers', () => {
	it('follow each other', () => {
		expect(problems(ledgerOverlap, ledgers('2024-12', '2025-Q1', '2025-04'))).toEqual([]);
	});

	it('do not overlap: a quarter beside one of its months counts money twice', () => {
		const both = ledgers('2025-Q1', '2025-03');
		expect(problems(ledgerOverlap, both)).toEqual(['ledger-overlap ledger/2025-03.csv']);
		expect(sentences(ledgerOverlap, both)).toEqual([
			'这个文件的期间与 villages/990101001200/ledger/2025-Q1.csv 重叠，同一笔钱可能算两次。',
		]);
	});
});
