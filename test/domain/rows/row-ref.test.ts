import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintSubject } from '../../../src/domain/hints/hint-subject.ts';
import {
	anchorOf,
	isWithin,
	parseIssue,
	parseReference,
	writeIssue,
	writeReference,
	writeRow,
	type Reference,
} from '../../../src/domain/rows/row-ref.ts';
import { writeTableCells } from '../../../src/domain/schema/table-cells.ts';
import { tableFile, type Row, type Table } from '../../../src/domain/schema/table.ts';
import { villageTables } from '../../../src/domain/tables/index.ts';
import { readTable } from '../../../src/loading/read-table.ts';
import { formatCsv } from '../../../src/loading/write-csv.ts';
import { arbitraryRow } from '../../arbitraries.ts';
import { utf8 } from '../../encodings.ts';

const nameOf = { period: '2025-03', year: '2025', batch: 'BT2025-1', village: '', county: '' };

describe('a row’s reference', () => {
	it.each(Object.values<Table>(villageTables).map((table) => [table.name, table] as const))(
		'in %s is written and read back, and no other row of the file has it',
		(_, table) => {
			fc.assert(
				fc.property(fc.array(arbitraryRow(table), { minLength: 1, maxLength: 4 }), (values) => {
					const cells = writeTableCells(table, withOwnIds(values) as unknown as Row<Table>[]);
					const file = `villages/1/${tableFile(table, nameOf[table.scope])}`;
					const { rows } = readTable(table, file, utf8(formatCsv(cells)), 'passed');
					const written = rows.map(({ ref }) => writeRow(ref));
					expect(written.map(parseReference)).toEqual(
						rows.map(({ ref }) => ({ kind: 'row', row: ref })),
					);
					expect(new Set(written).size).toBe(rows.length);
				}),
				{ numRuns: 50 },
			);
		},
	);

	it.each<[string, Reference]>([
		['village', { kind: 'village' }],
		['year:2025', { kind: 'year', year: 2025 }],
		['JY2025-03', { kind: 'id', id: 'JY2025-03' }],
		['decisions:JY2025-03', { kind: 'row', row: { table: 'decisions', key: 'JY2025-03' } }],
		['budget:2025/维修费', { kind: 'row', row: { table: 'budget', key: '2025/维修费' } }],
		[
			'ledger:2025-03:记-3-12~2',
			{ kind: 'row', row: { table: 'ledger', period: '2025-03', key: '记-3-12~2' } },
		],
	])('%s means one thing', (written, reference) => {
		expect(parseReference(written)).toEqual(reference);
		expect(writeReference(reference)).toBe(written);
	});

	it.each(['', '决议3号', 'year:25', 'ledger:2025-03', 'ledger:2025-13:记-1', 'contracts:', ' '])(
		'“%s” is none',
		(written) => {
			expect(parseReference(written)).toBeUndefined();
		},
	);

	it('gives the place on the page', () => {
		expect(anchorOf({ table: 'ledger', period: '2025-03', key: '记-3~2' })).toBe('v-记-3~2');
		expect(anchorOf({ table: 'assets', key: 'ZC001' })).toBe('row-ZC001');
	});

	it('is copied into answers as it stands', () => {
		expect(hintSubject().read('balances:2025-03/集体经济组织/库存现金')).toBeDefined();
	});
});

describe('what was published as one', () => {
	it.each([
		['ledger/2025-03', { table: 'ledger', key: '2025-03' }],
		['finance/GK-1', { table: 'finance', key: 'GK-1' }],
		['balances', { table: 'balances' }],
	])('is named %s', (issue, ref) => {
		expect(writeIssue(ref)).toBe(issue);
		expect(parseIssue(issue)).toEqual(ref);
	});

	it('is within its file', () => {
		expect(isWithin('balances/2025-03', 'balances')).toBe(true);
		expect(isWithin('balances/2025-03', 'balances/2025-03')).toBe(true);
		expect(isWithin('ledger/2025-03', 'balances')).toBe(false);
	});
});

function withOwnIds(rows: readonly Record<string, unknown>[]) {
	return rows.map((row, index) => ('id' in row ? { ...row, id: `R${index}` } : row));
}
