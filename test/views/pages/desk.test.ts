import { expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { tables } from '../../../src/domain/tables/index.ts';
import { deskPage } from '../../../src/views/pages/desk.ts';

it('offers every table of the contract, the ledger first', () => {
	const { villageTables, countyTables } = deskPage('2026-11-21');
	const names = [...villageTables, ...countyTables].map(({ name }) => name);
	expect(names[0]).toBe('ledger');
	expect(names.toSorted()).toEqual(Object.keys(tables).toSorted());
	expect(countyTables.map(({ scope }) => scope)).not.toContain('village');
});

it('offers the year after the build too, and months and quarters that make a period', () => {
	const { years, partsOfYear } = deskPage('2026-11-21');
	expect([years[0], years.at(-1)]).toEqual([2027, 2016]);
	expect(partsOfYear).toHaveLength(16);
	for (const part of partsOfYear) expect(parsePeriod(`2027${part}`)).toBeDefined();
});
