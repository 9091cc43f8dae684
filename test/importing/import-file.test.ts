import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { gb18030, isInGbk, utf16, utf8, utf8WithMark } from '../encodings.ts';
import { heading, importBytes, importLines, interest, problems, purchase } from './ledger-text.ts';

const encodings = {
	'UTF-8': utf8,
	'UTF-8 with its mark': utf8WithMark,
	GB18030: gb18030,
	'UTF-16 little endian': (text: string) => utf16(text, 'little'),
	'UTF-16 big endian': (text: string) => utf16(text, 'big'),
};

/** Prose that survives every one of the encodings and of the separators. */
const prose = fc
	.array(fc.constantFrom(...'收到果园承包款付张某误工补贴春耕水渠清淤，。（）Ａ4纸记-12・Ⅱ'), {
		minLength: 2,
		maxLength: 20,
	})
	.map((characters) => `款${characters.filter(isInGbk).join('')}`);

describe('an office’s file', () => {
	it('gives the same rows in any encoding, with any line end', () => {
		const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
		fc.assert(
			fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), lineEnd, (summaries, end) => {
				const lines = summaries.map((summary, at) => `2025-03-05,${at},办公费,${summary},,2`);
				const text = [heading, ...lines, ''].join(end);
				const results = Object.values(encodings).map((encode) => importBytes(encode(text)));
				for (const { imported } of results) {
					expect(imported?.rows.map(({ summary }) => summary)).toEqual(summaries);
					expect(imported?.cells).toEqual(results[0]?.imported?.cells);
				}
			}),
			{ numRuns: 50 },
		);
	});

	it.each(['\t', ';', '|'])('may be separated by %j', (separator) => {
		const text = [heading, purchase].join('\n').replaceAll(',', separator);
		expect(importBytes(utf8(text)).imported?.rows).toHaveLength(1);
	});

	it('may hold commas in a file that is separated by tabs', () => {
		const text = `${heading}\n2025-03-05,1,办公费,"甲,乙",,"1,200.00"`;
		const tabbed = '日期\t凭证号\t类别\t摘要\t收入\t支出\n2025-03-05\t1\t办公费\t甲,乙\t\t1,200.00';
		expect(importBytes(utf8(tabbed)).imported?.cells).toEqual(
			importBytes(utf8(text)).imported?.cells,
		);
	});

	it('counts lines as an editor does', () => {
		const lines = [
			'',
			'收支表',
			'',
			heading,
			'2025-03-05,1,办公费,"两\n行",,2',
			'坏,2,办公费,纸,,2',
		];
		expect(problems(importLines(lines))).toEqual(['7 日期 cell-unreadable']);
	});

	it('with unbalanced quotes or damaged text is refused', () => {
		expect(problems(importLines([heading, '2025-03-05,1,办公费,"纸,,2']))).toEqual([
			'2 quote-broken',
		]);
		const bytes = utf8(`${heading}\n${purchase}\n`);
		bytes[bytes.length - 10] = 0xff;
		expect(problems(importBytes(bytes))).toEqual(['bytes-undecodable']);
	});

	it('never makes the importer throw', () => {
		const junk = fc.string({
			unit: fc.constantFrom(...'日期收支合计,"\n\t；：（0123.-/年月元万 '),
		});
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array(), junk.map(utf8)), (tail) => {
				const start = utf8(`${heading}\n`);
				const { imported, findings } = importBytes(Uint8Array.from([...start, ...tail]));
				expect(imported === undefined).toBe(findings.length > 0);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the strict table', () => {
	const imported = importLines([
		`${heading},对方,票据类型,余额`,
		`${purchase},禾丰建材店,发票,80`,
		`${interest},,,95.20`,
	]).imported;
	const csv = formatCsv(imported?.cells ?? []);

	it('is read by the strict reader as the same rows', () => {
		const read = readTable(ledger, 'ledger/2025-03.csv', utf8(csv));
		expect(read.findings).toEqual([]);
		const rows = imported?.rows.map((row) => ({ ...row, at: expect.anything() as unknown }));
		expect(read.rows).toEqual(rows);
	});

	it('does not change when it is imported again', () => {
		expect(formatCsv(importBytes(utf8(csv)).imported?.cells ?? [])).toBe(csv);
	});
});
