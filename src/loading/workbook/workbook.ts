import type { ReadingLimits } from '../reading-limits.ts';

/** A workbook as its file has it: nothing is interpreted, merged or left out. */
export interface Workbook {
	readonly sheets: readonly WorkbookSheet[];
}

export interface WorkbookSheet {
	readonly name: string;
	/** Hidden by the writer, or so deeply that only a program can show it again. */
	readonly hidden: boolean;
	/** In order; rows without any cell are missing. */
	readonly rows: readonly WorkbookRow[];
	readonly merges: readonly MergedRange[];
	/** Row numbers, from 1. */
	readonly hiddenRows: ReadonlySet<number>;
	/** Columns, from 0. */
	readonly hiddenColumns: ReadonlySet<number>;
	/** Cells whose content is not certain. */
	readonly uncertain: readonly UncertainCell[];
}

export interface WorkbookRow {
	/** The row number that a spreadsheet shows, from 1. */
	readonly line: number;
	/** Exact texts, see {@link formatCell}; empty where there is nothing. */
	readonly cells: readonly string[];
}

/** Rows from 1, columns from 0; the ends belong to it. */
export interface MergedRange {
	readonly firstLine: number;
	readonly lastLine: number;
	readonly firstColumn: number;
	readonly lastColumn: number;
}

export interface UncertainCell {
	readonly line: number;
	readonly column: number;
	/**
	 * A formula saved without its result, a number format that shows another number than the cell holds, or text
	 * that is struck out or written in white, in whole or in part.
	 */
	readonly why: 'formula-unsaved' | 'format-scales' | 'struck-out' | 'unseen';
	/** As shown or stored, for the message. */
	readonly text: string;
}

/** Why a file is no workbook that can be read. */
export type WorkbookProblem =
	| { readonly kind: 'protected' | 'damaged' }
	/** A workbook or document of another format. */
	| { readonly kind: 'other-format'; readonly format: OtherFormat }
	| { readonly kind: 'too-large'; readonly limit: TooLarge };

export type OtherFormat = 'xlsb' | 'ods' | 'numbers' | 'word' | 'slides' | 'archive';

/** Which limit is exceeded, and by what: the number found may be the point at which reading stopped. */
export interface TooLarge {
	readonly what: Exclude<keyof ReadingLimits, 'fileBytes' | 'textBytes'>;
	readonly most: number;
	readonly sheet?: string;
	readonly line?: number;
}

/** Ends the reading of a workbook from anywhere in it; {@link readWorkbook} turns it into its result. */
export class WorkbookRefused extends Error {
	readonly problem: WorkbookProblem;

	constructor(problem: WorkbookProblem) {
		super(problem.kind);
		this.name = 'WorkbookRefused';
		this.problem = problem;
	}
}

/** @throws WorkbookRefused always */
export function refuse(problem: WorkbookProblem): never {
	throw new WorkbookRefused(problem);
}
