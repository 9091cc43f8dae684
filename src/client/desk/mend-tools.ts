import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import type { CellEdit, Edits } from './edits.ts';
import type { Problem } from './inspect-file.ts';

interface ToolEvents {
	readonly goTo: (problem: Problem) => void;
	/** The changes are others now: these cells. */
	readonly edited: (cells: readonly CellEdit[]) => void;
}

export interface MendTools {
	/** The problems to go through, in the order of the file. */
	show(problems: readonly Problem[]): void;
}

/** From problem to problem, and back and forth through the changes, by buttons and by Ctrl+Z and Ctrl+Y. */
export function startMendTools(
	root: HTMLElement,
	edits: Edits,
	sentences: Texts['desk']['sentences'],
	{ goTo, edited }: ToolEvents,
): MendTools {
	const tool = (name: string) => findPart(root, `[data-tool=${name}]`, HTMLButtonElement);
	const at = findPart(root, '.desk-at', HTMLElement);
	let problems: readonly Problem[] = [];
	/** The problem that was gone to: it may be mended by now. */
	let last: Problem | undefined;

	const step = (direction: 'previous' | 'next') => {
		const before = problems.filter((one) => last && compare(one, last) < 0);
		const after = problems.filter((one) => !last || compare(one, last) > 0);
		const problem =
			direction === 'next' ? (after[0] ?? problems[0]) : (before.at(-1) ?? problems.at(-1));
		if (!problem) return;
		last = problem;
		at.textContent = fillSentence(sentences.problemAt, {
			number: problems.indexOf(problem) + 1,
			count: problems.length,
		});
		goTo(problem);
	};
	const goThrough = (which: 'undo' | 'redo') => {
		const cells = edits[which]();
		if (cells.length === 0) return;
		edited(cells);
		at.textContent = which === 'undo' ? sentences.undone : sentences.redone;
	};
	tool('previous').addEventListener('click', () => step('previous'));
	tool('next').addEventListener('click', () => step('next'));
	tool('undo').addEventListener('click', () => goThrough('undo'));
	tool('redo').addEventListener('click', () => goThrough('redo'));
	root.addEventListener('keydown', (event) => {
		const isText =
			event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
		// What is being written has an undo of its own.
		if (isText && event.target.value !== event.target.defaultValue) return;
		if (!(event.ctrlKey || event.metaKey)) return;
		const key = event.key.toLowerCase();
		if (key !== 'z' && key !== 'y') return;
		event.preventDefault();
		goThrough(key === 'y' || event.shiftKey ? 'redo' : 'undo');
	});
	return {
		show(now) {
			problems = now;
			tool('undo').disabled = !edits.canUndo();
			tool('redo').disabled = !edits.canRedo();
		},
	};
}

function compare(a: Problem, b: Problem): number {
	return (a.line ?? 0) - (b.line ?? 0) || (a.position ?? -1) - (b.position ?? -1);
}
