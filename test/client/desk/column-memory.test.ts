import { describe, expect, it } from 'vitest';
import { addColumnName } from '../../../src/client/desk/column-mapping.ts';
import { startColumnMemory } from '../../../src/client/desk/column-memory.ts';
import { readImportMapping } from '../../../src/loading/import-mapping.ts';
import { utf8 } from '../../encodings.ts';

/** A browser's storage with something in it. */
function aStorage(stored?: string): Storage {
	const kept = new Map(stored === undefined ? [] : [['sunlit-desk-columns', stored]]);
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
	} as unknown as Storage;
}

const village = '990101001200';

describe('what a column was said to be', () => {
	it('is known the next time, for the same table of the same village', () => {
		const storage = aStorage();
		startColumnMemory(() => storage).name(village, 'ledger', '事项说明', '摘要');
		const next = startColumnMemory(() => storage);
		expect(next.namesFor(village, 'ledger')).toEqual({ 事项说明: '摘要' });
		expect(next.namesFor(village, 'balances')).toEqual({});
		expect(next.namesFor('990101001201', 'ledger')).toEqual({});
	});

	it.each(['{', '[1]', '"a"', 'null', `{"${village} ledger":{"事项说明":{"a":1}}}`])(
		'is nothing where the device keeps %s',
		(stored) => {
			const memory = startColumnMemory(() => aStorage(stored));
			expect(memory.namesFor(village, 'ledger')).toEqual({});
		},
	);

	it('holds until the page is left where the browser keeps nothing', () => {
		const memory = startColumnMemory(() => {
			throw new Error('forbidden');
		});
		memory.name(village, 'ledger', '事项说明', '摘要');
		expect(memory.namesFor(village, 'ledger')).toEqual({ 事项说明: '摘要' });
	});
});

describe('the mapping that is handed over', () => {
	const said = { table: 'ledger', heading: '事项说明', column: '摘要' };

	it('is what the commands read, beside what was there', () => {
		const before = JSON.stringify({ columns: { ledger: { 时间: '日期' } } });
		const text = addColumnName(before, village, said);
		const { mapping, findings } = readImportMapping(utf8(text));
		expect(findings).toEqual([]);
		expect(mapping?.columns).toEqual({ ledger: { 时间: '日期' } });
		expect(mapping?.villages[village]?.columns).toEqual({ ledger: { 事项说明: '摘要' } });
	});

	it('begins where there is none, and takes what was said last', () => {
		const first = addColumnName(undefined, village, said);
		const text = addColumnName(first, village, { ...said, column: '备注' });
		expect(readImportMapping(utf8(text)).mapping?.villages[village]?.columns).toEqual({
			ledger: { 事项说明: '备注' },
		});
	});
});
