import { describe, expect, it } from 'vitest';
import { budget } from '../../../src/domain/tables/budget.ts';
import { ledger } from '../../../src/domain/tables/ledger.ts';
import { findNearestTableName, findTable } from '../../../src/domain/tables/table-named.ts';

describe('the table an office names', () => {
	it.each([
		['ledger', ledger],
		['收支明细', ledger],
		['年度财务计划（预算）', budget],
	])('%s is known', (name, table) => expect(findTable(name)).toBe(table));

	it.each(['ledgers', '收支', '__proto__', ''])('“%s” is none', (name) =>
		expect(findTable(name)).toBeUndefined(),
	);

	it('is suggested for a name that is close, in the language it was written in', () => {
		expect(findNearestTableName('ledgr')).toBe('ledger');
		expect(findNearestTableName('收支明晰')).toBe('收支明细');
		expect(findNearestTableName('vilage', ['village'])).toBe('village');
		expect(findNearestTableName('工资表')).toBe('');
	});
});
