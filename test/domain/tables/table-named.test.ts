import { describe, expect, it } from 'vitest';
import { budget } from '../../../src/domain/tables/budget.ts';
import { ledger } from '../../../src/domain/tables/ledger.ts';
import { nearestTableName, tableNamed } from '../../../src/domain/tables/table-named.ts';

describe('the table an office names', () => {
	it.each([
		['ledger', ledger],
		['收支明细', ledger],
		['年度财务计划（预算）', budget],
	])('%s is known', (name, table) => expect(tableNamed(name)).toBe(table));

	it.each(['ledgers', '收支', '__proto__', ''])('“%s” is none', (name) =>
		expect(tableNamed(name)).toBeUndefined(),
	);

	it('is suggested for a name that is close, in the language it was written in', () => {
		expect(nearestTableName('ledgr')).toBe('ledger');
		expect(nearestTableName('收支明晰')).toBe('收支明细');
		expect(nearestTableName('vilage', ['village'])).toBe('village');
		expect(nearestTableName('工资表')).toBe('');
	});
});
