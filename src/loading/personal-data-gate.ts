import { collectFindings } from '../domain/findings/collect-findings.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import {
	findPersonalData,
	findSplitNumbers,
	mayBePersonal,
	isNumberLabel,
	findNextSuspicion,
	reportPersonalData,
	type PersonalDataKind,
} from '../domain/personal-data/index.ts';
import type { CsvRecord } from './read-csv.ts';

/** What the gate knows of the county. Landlines are let pass while its office phones are not known, and names while it is not known who may be named. */
export interface GateKnowledge {
	readonly officePhones?: ReadonlySet<string> | undefined;
	/** Who may be named in full. */
	readonly publicNames?: ReadonlySet<string> | undefined;
}

/** `'passed'`: the file went through the gate before, and need not again. */
export type Gate = GateKnowledge | 'passed';

/**
 * The personal data in every cell of a table's file: of its headings, and of rows and columns that cannot
 * be read, too; and what neighbouring cells hold together.
 * @param suspected lines outside which there can be nothing, see {@link findSuspectedLines}
 */
export function gateRecords(
	file: string,
	records: readonly CsvRecord[],
	{ officePhones }: GateKnowledge,
	suspected?: ReadonlySet<number>,
): Finding[] {
	const findings = collectFindings();
	for (const one of gateNeighbours(file, records, officePhones)) findings.add(one);
	if (suspected?.size === 0) return findings.all();
	const headings = records[0]?.cells.map((heading) => heading.trim()) ?? [];
	const telling = headings.map(mayBePersonal);
	/** The names of numbers that stand below the first row, under a title. */
	const labels: string[] = [];
	let all = suspected === undefined || telling.includes(true);
	for (const [index, { line, cells }] of records.entries()) {
		const next = records[index + 1]?.line ?? Number.POSITIVE_INFINITY;
		if (!all && suspected && !someBetween(suspected, line, next)) continue;
		let beside = '';
		for (const [position, cell] of cells.entries()) {
			const label = labels[position] ?? beside;
			const suspicious = mayBePersonal(cell);
			beside = suspicious && isNumberLabel(cell) ? cell : '';
			if (beside && index > 0 && index < mostTitles) {
				labels[position] = cell;
				all = true;
			}
			if (!suspicious && !label && !(telling[position] && index > 0)) continue;
			const column = headings[position];
			const place = { file, line, ...(column && { column }), position };
			const heading = index === 0 ? label : label || column;
			const text = /护照|通行证/.test(label) ? cells.slice(position).join(' ') : cell;
			for (const one of reportPersonalData(text, place, { heading, officePhones }))
				findings.add(one);
		}
	}
	return findings.all();
}

/** How many of the first rows may be titles above the headings. */
const mostTitles = 10;

/** Numbers that are broken over cells side by side or one below the other. */
function gateNeighbours(
	file: string,
	records: readonly CsvRecord[],
	officePhones: ReadonlySet<string> | undefined,
): Finding[] {
	return findSplitNumbers(records, officePhones).map(({ kind, row, position }) => {
		const column = records[0]?.cells[position]?.trim();
		const line = records[row]?.line ?? 1;
		return finding(kind, { file, line, ...(column && { column }), position });
	});
}

/** The lines of a CSV text on which something personal may stand, or end. */
export function findSuspectedLines(text: string): ReadonlySet<number> {
	const lines = new Set<number>();
	let [line, counted] = [1, 0];
	for (let at = findNextSuspicion(text); at !== -1;) {
		line += lineBreaks(text, counted, at);
		counted = at;
		lines.add(line);
		const end = text.indexOf('\n', at);
		at = end === -1 ? -1 : findNextSuspicion(text, end);
	}
	return lines;
}

/** Is one of the lines from `first` up to, not including, `next` in the set? Records seldom have two lines. */
function someBetween(lines: ReadonlySet<number>, first: number, next: number): boolean {
	if (next === first + 1) return lines.has(first);
	return [...lines].some((line) => line >= first && line < next);
}

/**
 * The personal data in a running text, one finding for each kind and line.
 * @param lineAt the line of the file for a place in the text, where the text is not the file's own
 */
export function gateText(
	file: string,
	text: string,
	{ officePhones }: GateKnowledge,
	exempt?: PersonalDataKind,
	lineAt?: (start: number) => number,
): Finding[] {
	const findings = new Map<string, Finding>();
	let [line, counted] = [1, 0];
	for (const { kind, start } of findPersonalData(text, { officePhones })) {
		line += lineBreaks(text, counted, start);
		counted = start;
		const at = lineAt?.(start) ?? line;
		if (kind !== exempt) findings.set(`${kind} ${at}`, finding(kind, { file, line: at }));
	}
	return [...findings.values()];
}

/** The personal data in the name of a file or folder; the finding names it masked. */
export function gateName(file: string): Finding[] {
	const name = file.slice(file.lastIndexOf('/') + 1);
	return reportPersonalData(name, { file }, { officePhones: new Set() });
}

function lineBreaks(text: string, from: number, to: number): number {
	let [breaks, at] = [0, text.indexOf('\n', from)];
	while (at !== -1 && at < to) {
		breaks += 1;
		at = text.indexOf('\n', at + 1);
	}
	return breaks;
}
