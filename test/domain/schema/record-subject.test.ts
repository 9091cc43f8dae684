import { describe, expect, it } from 'vitest';
import {
	formatRecordSubject,
	parseRecordSubject,
} from '../../../src/domain/schema/record-subject.ts';

describe('the subject of a comment or a supervision record', () => {
	it.each([
		['JY2025-03', { kind: 'row', id: 'JY2025-03' }],
		['decisions:JY2025-03', { kind: 'row', table: 'decisions', id: 'JY2025-03' }],
		['assets:ZC-001', { kind: 'row', table: 'assets', id: 'ZC-001' }],
		['party-affairs:DW2025-01', { kind: 'row', table: 'party-affairs', id: 'DW2025-01' }],
		['ledger:2025-03:记-3-12', { kind: 'voucher', period: '2025-03', voucher: '记-3-12' }],
		['ledger:2025-Q1:记:3', { kind: 'voucher', period: '2025-Q1', voucher: '记:3' }],
	])('is read from %s and written back', (cell, subject) => {
		const read = parseRecordSubject(cell);
		expect(read).toEqual(subject);
		expect(read && formatRecordSubject(read)).toBe(cell);
	});

	it.each([
		'',
		'决议3号',
		'debts:ZW-01',
		'ledger:JY2025-03',
		'ledger:2025-13:记-3-12',
		'ledger:2025-03:',
		'decisions:',
		'../decisions',
	])('is not “%s”', (cell) => {
		expect(parseRecordSubject(cell)).toBeUndefined();
	});
});
