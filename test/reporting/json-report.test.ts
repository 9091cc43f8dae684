import { describe, expect, it } from 'vitest';
import { finding } from '../../src/domain/findings/findings.ts';
import { formatAsJson } from '../../src/reporting/json-report.ts';

describe('the report as JSON', () => {
	it('has the stable keys, with null for what a place does not name', () => {
		const place = {
			file: 'balances.csv',
			line: 3,
			column: '期末余额',
			position: 7,
			cell: '900.01',
		};
		const findings = [
			finding('balance-row', place, { expected: '900.00' }),
			finding('ledger-unregistered', { file: 'ledger/2025-03.csv' }),
		];
		expect(JSON.parse(formatAsJson(findings, 'en'))).toEqual({
			errors: 1,
			warnings: 1,
			findings: [
				{
					severity: 'error',
					kind: 'balance-row',
					file: 'balances.csv',
					line: 3,
					column: '期末余额',
					cell: '900.01',
					message: 'Opening + income − expense is 900.00, but the cell says 900.01.',
					fix: 'Check the four amounts of the row.',
				},
				{
					severity: 'warning',
					kind: 'ledger-unregistered',
					file: 'ledger/2025-03.csv',
					line: null,
					column: null,
					cell: null,
					message: expect.any(String),
					fix: expect.any(String),
				},
			],
		});
	});

	it('is there too when there is nothing to say', () => {
		expect(JSON.parse(formatAsJson([], 'zh'))).toEqual({ errors: 0, warnings: 0, findings: [] });
	});
});
