import type { CsvRecord } from '../../loading/read-csv.ts';

/** A cell of the file as somebody has changed it on the page, by its line and which cell of its row it is, from 0. */
export interface CellEdit {
	readonly line: number;
	readonly position: number;
	readonly text: string;
}

/** What has been changed, with the way back and forth. */
export interface Edits {
	/** The cells as they are now. */
	now(): readonly CellEdit[];
	/** Changes cells together: one step back undoes them all. */
	add(cells: readonly CellEdit[]): void;
	/** Gives what was undone. */
	undo(): readonly CellEdit[];
	redo(): readonly CellEdit[];
	canUndo(): boolean;
	canRedo(): boolean;
	clear(): void;
}

export function startEdits(): Edits {
	let done: (readonly CellEdit[])[] = [];
	let undone: (readonly CellEdit[])[] = [];
	return {
		now: () => latest(done.flat()),
		add(cells) {
			done.push(cells);
			undone = [];
		},
		undo() {
			const last = done.pop();
			if (last) undone.push(last);
			return last ?? [];
		},
		redo() {
			const next = undone.pop();
			if (next) done.push(next);
			return next ?? [];
		},
		canUndo: () => done.length > 0,
		canRedo: () => undone.length > 0,
		clear() {
			[done, undone] = [[], []];
		},
	};
}

/** Of several changes of a cell, the last. */
function latest(edits: readonly CellEdit[]): CellEdit[] {
	return [...new Map(edits.map((edit) => [`${edit.line}:${edit.position}`, edit])).values()];
}

/** The records as they are with the changes; a row that says nothing any more is left out, as an empty one of the file is. */
export function applyEdits(
	records: readonly CsvRecord[],
	edits: readonly CellEdit[],
): readonly CsvRecord[] {
	if (edits.length === 0) return records;
	const byLine = new Map<number, CellEdit[]>();
	for (const edit of edits) byLine.set(edit.line, [...(byLine.get(edit.line) ?? []), edit]);
	return records.flatMap((record) => {
		const own = byLine.get(record.line);
		if (!own) return record;
		const cells = [...record.cells];
		for (const { position, text } of own) {
			while (cells.length < position) cells.push('');
			cells[position] = text;
		}
		return cells.some((cell) => cell.trim() !== '') ? { ...record, cells } : [];
	});
}
