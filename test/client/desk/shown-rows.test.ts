import { describe, expect, it } from 'vitest';
import { chooseShownRows, type GridParts } from '../../../src/client/desk/shown-rows.ts';

/** Lines 1 to `count`, each with its number in the first cell. */
const records = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		line: index + 1,
		cells: [`${index + 1}`, '', '摘要'],
	}));

const grid = (parts: Partial<GridParts>) =>
	chooseShownRows({
		records: [],
		headings: ['行', '', '摘要'],
		headerLines: [],
		spots: [],
		edits: [],
		inFile: [],
		wordsUnder: () => undefined,
		show: (cell) => cell,
		offer: (cell) => cell,
		...parts,
	});

const lines = ({ rows }: ReturnType<typeof grid>) => rows.map(({ line }) => line);

describe('the rows shown', () => {
	it('are the first ten where nothing is wrong', () => {
		expect(lines(grid({ records: records(1000) }))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	});

	it('are also those with a problem, and one above and below each', () => {
		const spots = [
			{ line: 50, position: 0 },
			{ line: 51, position: 0 },
			{ line: 1000, position: 0 },
		];
		const shown = grid({ records: records(1000), spots });
		expect(lines(shown).slice(10)).toEqual([49, 50, 51, 52, 999, 1000]);
		expect(shown.rows.slice(10).map(({ skipped }) => skipped)).toEqual([38, 0, 0, 0, 946, 0]);
	});

	it('leave out the header row, which is above them already, unless something is wrong in it', () => {
		const parts = { records: records(3), headerLines: [1] };
		expect(lines(grid(parts))).toEqual([2, 3]);
		expect(grid(parts).rows[0]?.skipped).toBe(0);
		expect(lines(grid({ ...parts, spots: [{ line: 1, position: 0 }] }))).toEqual([1, 2, 3]);
	});

	it('above the header are titles, not cells under headings', () => {
		const parts = { records: records(3), headerLines: [2] };
		expect(grid(parts).rows[0]).toMatchObject({ line: 1, cells: ['1 摘要'], isTitle: true });
		expect(grid(parts).rows[1]).toMatchObject({ line: 3, cells: ['3', '摘要'], isTitle: false });
		const wrong = grid({ ...parts, spots: [{ line: 1, position: 0 }] });
		expect(wrong.rows[0]).toMatchObject({ cells: ['1', '摘要'], isTitle: false });
	});

	it('go through the function that makes cells fit to be shown', () => {
		const shown = grid({ records: records(1), headings: ['行'], show: (cell) => `<${cell}>` });
		expect(shown.headings).toEqual(['<行>', '<>']);
		expect(shown.rows[0]?.cells).toEqual(['<1>', '<摘要>']);
	});
});

describe('what can be changed', () => {
	it('is every cell of the rows with a problem, whole, and of those that were changed', () => {
		const edits = [{ line: 3, position: 2, text: '别的' }];
		const spots = [{ line: 2, position: 0 }];
		const shown = grid({
			records: records(3),
			spots,
			edits,
			show: () => '短',
			offer: (cell) => cell,
		});
		expect(shown.rows.map(({ whole }) => whole)).toEqual([undefined, ['2', '摘要'], ['3', '摘要']]);
	});

	it('is said beside what stood in the file, also where a cell was empty', () => {
		const edits = [
			{ line: 1, position: 1, text: '新' },
			{ line: 1, position: 2, text: '摘要' },
		];
		const shown = grid({ records: records(1), inFile: records(1), edits });
		expect(shown.rows[0]?.before).toEqual([undefined, '', undefined]);
	});

	it('has the words that may stand under a heading, and the letter of its column', () => {
		const wordsUnder = (heading: string) => (heading === '摘要' ? [{ words: ['甲'] }] : undefined);
		const shown = grid({ records: records(1), wordsUnder });
		expect(shown.choices).toEqual([undefined, [{ words: ['甲'] }]]);
		expect(shown.letters).toEqual(['A', 'C']);
	});
});

describe('the columns shown', () => {
	it('are those with a heading or a content, and those with a problem', () => {
		expect(grid({ records: records(2) }).columns).toEqual([0, 2]);
		const spots = [{ line: 2, position: 1 }];
		expect(grid({ records: records(2), spots }).columns).toEqual([0, 1, 2]);
	});

	it('are thirty at most, and those with a problem further on', () => {
		const wide = [{ line: 1, cells: Array.from({ length: 500 }, (_, at) => `${at}`) }];
		const shown = grid({ records: wide, headings: [], spots: [{ line: 1, position: 400 }] });
		expect(shown.columns).toHaveLength(31);
		expect(shown.rows[0]?.cells.at(-1)).toBe('400');
		expect(shown.columnsLeft).toBe(469);
	});
});
