import type { Finding } from '../../domain/findings/findings.ts';
import { decodeText } from '../decode.ts';
import { checkListColumns } from '../list-columns.ts';
import { gateNamesOfList } from '../name-gate.ts';
import { gateRecords, gateText, type GateKnowledge } from '../personal-data-gate.ts';
import { readCsv, type CsvRecord } from '../read-csv.ts';
import { findFormulas } from './csv-formulas.ts';

/** What is wrong with what an attached CSV says. One that is no text is reported by its kind. */
export function gateCsv(file: string, bytes: Uint8Array, gate: GateKnowledge): Finding[] {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return [];
	const { records, brokenQuotes } = readCsv(decoded.text);
	const formulas = findFormulas(file, records);
	if (brokenQuotes.length > 0) return [...formulas, ...gateText(file, decoded.text, gate)];
	return [...formulas, ...gateList(file, records, gate)];
}

/** What is wrong with the cells of a list. */
export function gateList(
	file: string,
	records: readonly CsvRecord[],
	gate: GateKnowledge,
): Finding[] {
	return [
		...gateRecords(file, records, gate),
		...checkListColumns(file, records),
		...gateNamesOfList(file, records, gate.publicNames),
	];
}
