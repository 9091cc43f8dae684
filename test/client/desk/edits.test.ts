import { describe, expect, it } from 'vitest';
import { applyEdits, startEdits } from '../../../src/client/desk/edits.ts';

const edit = (text: string, line = 2, position = 1) => ({ line, position, text });

describe('changes of cells', () => {
	it('are undone and done again, together where they were made together', () => {
		const edits = startEdits();
		edits.add([edit('甲')]);
		edits.add([edit('乙'), edit('丙', 3)]);
		expect(edits.now()).toEqual([edit('乙'), edit('丙', 3)]);
		expect(edits.undo()).toEqual([edit('乙'), edit('丙', 3)]);
		expect(edits.now()).toEqual([edit('甲')]);
		expect(edits.redo()).toEqual([edit('乙'), edit('丙', 3)]);
		expect(edits.now()).toHaveLength(2);
	});

	it('have nothing to undo at the beginning, and nothing to do again after a new one', () => {
		const edits = startEdits();
		expect([edits.canUndo(), edits.undo(), edits.redo()]).toEqual([false, [], []]);
		edits.add([edit('甲')]);
		edits.undo();
		expect(edits.canRedo()).toBe(true);
		edits.add([edit('乙')]);
		expect(edits.canRedo()).toBe(false);
	});
});

describe('the records with the changes', () => {
	const records = [
		{ line: 1, cells: ['日期', '摘要'] },
		{ line: 2, cells: ['3月5日', '纸'] },
		{ line: 4, cells: ['3月6日'] },
	];

	it('have the new cells in their places, others as they were', () => {
		expect(applyEdits(records, [edit('笔')])).toEqual([
			records[0],
			{ line: 2, cells: ['3月5日', '笔'] },
			records[2],
		]);
		expect(applyEdits(records, [])).toBe(records);
	});

	it('grow where a row of the file was shorter', () => {
		expect(applyEdits(records, [edit('笔', 4, 3)])[2]).toEqual({
			line: 4,
			cells: ['3月6日', '', '', '笔'],
		});
	});

	it('lack a row that says nothing any more', () => {
		const cleared = [edit('', 2, 0), edit(' ', 2, 1)];
		expect(applyEdits(records, cleared).map(({ line }) => line)).toEqual([1, 4]);
	});

	it('do not change for a line that the file does not have', () => {
		expect(applyEdits(records, [edit('笔', 99)])).toEqual(records);
	});
});
