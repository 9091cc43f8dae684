import type { Bilingual } from '../domain/bilingual.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { decodeText } from '../loading/decode.ts';
import { readCsv } from '../loading/read-csv.ts';
import { findHeader } from './find-header.ts';
import { importLedger, type ImportOptions, type ImportResult } from './import-ledger.ts';

/** What stands between the cells of a line: comma, tab, semicolon, bar. The first is tried first. */
const separators = [',', '\t', ';', '|'] as const;

/** So much of the text, in characters, holds any header there is. */
const headerStretch = 100_000;

/**
 * Imports an office's ledger from the bytes of a CSV or text file, in UTF-8, GB18030 or UTF-16 with its mark.
 * Never throws on what the file contains.
 */
export function importFile(bytes: Uint8Array, options: ImportOptions): ImportResult {
	const { file } = options;
	const what = otherFormat(bytes);
	if (what) return failed([finding('format-unsupported', { file }, { what })]);
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		return failed([finding('bytes-undecodable', { file }, { offset, encoding })]);
	}
	const { records, brokenQuotes } = readCsv(decoded.text, separatorOf(decoded.text));
	if (brokenQuotes.length > 0) {
		return failed(brokenQuotes.map((line) => finding('quote-broken', { file, line })));
	}
	return importLedger(records, options);
}

function failed(findings: readonly Finding[]): ImportResult {
	return { imported: undefined, findings };
}

/** The separator with which the header names most columns. */
function separatorOf(text: string): string {
	const stretch = text.slice(0, headerStretch);
	const scores = separators.map(
		(separator) => findHeader(readCsv(stretch, separator).records)?.score ?? 0,
	);
	return separators[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** Known by how they begin, whatever their names end with. */
const otherFormats: readonly { readonly start: readonly number[]; readonly what: Bilingual }[] = [
	{
		start: [0x50, 0x4b, 0x03, 0x04],
		what: { zh: ' Excel 或 WPS 工作簿（XLSX、ET）', en: 'an Excel or WPS workbook (XLSX, ET)' },
	},
	{
		start: [0xd0, 0xcf, 0x11, 0xe0],
		what: {
			zh: '旧格式的 Excel 或 WPS 工作簿（XLS、ET）',
			en: 'an old Excel or WPS workbook (XLS, ET)',
		},
	},
	{ start: [0x25, 0x50, 0x44, 0x46], what: { zh: ' PDF 文件', en: 'a PDF file' } },
];

function otherFormat(bytes: Uint8Array): Bilingual | undefined {
	const known = otherFormats.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
	if (known) return known.what;
	const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	return /^\W{0,10}<(?:!doctype|html|table|\?xml|meta|head)/i.test(beginning)
		? { zh: '网页形式的表格', en: 'a table saved as a web page' }
		: undefined;
}
