import { finding, type Finding } from '../../domain/findings/findings.ts';
import { collectFindings } from '../../domain/findings/collect-findings.ts';
import type { CsvRecord } from '../read-csv.ts';

/** What makes a spreadsheet take a cell for a formula, spaces before it or not. */
const formulaSign = /^[\s\u200B\uFEFF\u00A0]*[=+\-@＝＋－＠\t\r]/u;
/** Numbers, dashes for nothing, and texts that go on like a sentence: `-`, `+3.5%`, `－－`, `-12,000.00`. */
const harmless =
	/^\s*(?:[+\-＋－]?\s*[¥￥]?[\d,，]*(?:\.\d+)?\s*(?:[%％]|\p{Script=Han}{0,4})|[-－+＋/—]+)\s*$/u;
const listItem = /^\s*[-－+＋]\s*[\p{Script=Han}][^=|!(（]*$/u;

/** Cells that a spreadsheet would run: one finding for each. */
export function findFormulas(file: string, records: readonly CsvRecord[]): Finding[] {
	const found = collectFindings();
	const headings = records[0]?.cells;
	for (const { line, cells } of records) {
		for (const [position, cell] of cells.entries()) {
			if (!formulaSign.test(cell) || harmless.test(cell) || listItem.test(cell)) continue;
			const column = headings?.[position]?.trim();
			found.add(finding('attachment-formula', { file, line, ...(column && { column }), position }));
		}
	}
	return found.all();
}
