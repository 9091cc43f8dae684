import { describe, expect, it } from 'vitest';
import { writeReference } from '../../../src/domain/rows/row-ref.ts';
import { parseRecordSubject } from '../../../src/domain/schema/record-subject.ts';

describe('the subject of a comment or a supervision record', () => {
	it.each([
		['JY2025-03', { kind: 'id', id: 'JY2025-03' }],
		['decisions:JY2025-03', { kind: 'row', row: { table: 'decisions', key: 'JY2025-03' } }],
		['assets:ZC-001', { kind: 'row', row: { table: 'assets', key: 'ZC-001' } }],
		['party-affairs:DW2025-01', { kind: 'row', row: { table: 'party-affairs', key: 'DW2025-01' } }],
		[
			'ledger:2025-03:记-3-12',
			{ kind: 'row', row: { table: 'ledger', period: '2025-03', key: '记-3-12' } },
		],
		[
			'ledger:2025-Q1:记:3',
			{ kind: 'row', row: { table: 'ledger', period: '2025-Q1', key: '记:3' } },
		],
	])('is read from %s and written back', (cell, subject) => {
		const read = parseRecordSubject(cell);
		expect(read).toEqual(subject);
		expect(read && writeReference(read)).toBe(cell);
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
		'decisions:决议3号',
		'village',
		'year:2025',
	])('is not “%s”', (cell) => {
		expect(parseRecordSubject(cell)).toBeUndefined();
	});
});
