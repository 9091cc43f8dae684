import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanWorkbook } from '../../../src/loading/attachments/clean-workbook.ts';
import { officeLimits } from '../../../src/loading/reading-limits.ts';
import { readWorkbook } from '../../../src/loading/workbook/read-workbook.ts';
import { aSheet, aWorkbook, plainRows, secondSheet } from '../../attachments/workbooks.ts';

const secondPart = (text: string) => ({
	'xl/worksheets/sheet2.xml': new TextDecoder()
		.decode(aSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`))
		.replace(/^<\?xml[^>]*>/, ''),
});

/** What a reader sees of the copy: the cells of each sheet. */
function shown(bytes: Uint8Array | undefined): readonly (readonly (readonly string[])[])[] {
	const read = readWorkbook(bytes ?? new Uint8Array(), officeLimits);
	if ('problem' in read) throw new Error(read.problem.kind);
	return read.workbook.sheets.map(({ rows }) => rows.map(({ cells }) => cells));
}

const plain = [
	['项目', '金额'],
	['路灯', '120.5'],
];

describe('the published copy of a workbook', () => {
	it('has the cells of the visible sheets, exactly, and is the same each time', () => {
		const copy = cleanWorkbook(aWorkbook());
		expect(shown(copy)).toEqual([plain]);
		expect(cleanWorkbook(aWorkbook())).toEqual(copy);
	});

	it.each(['hidden', 'veryHidden'] as const)('leaves a %s sheet out', (state) => {
		const parts = { ...secondSheet(state), parts: secondPart('草稿') };
		expect(shown(cleanWorkbook(aWorkbook(parts)))).toEqual([plain]);
		const visible = { ...secondSheet('visible'), parts: secondPart('附表') };
		expect(shown(cleanWorkbook(aWorkbook(visible)))).toEqual([plain, [['附表']]]);
	});

	it('leaves hidden rows and columns out, and moves up what follows', () => {
		const rows =
			'<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c><c r="C1" t="inlineStr"><is><t>丙</t></is></c></row>' +
			'<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>藏</t></is></c></row>' +
			'<row r="3"><c r="A3" t="inlineStr"><is><t>丁</t></is></c></row>';
		const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
		expect(shown(cleanWorkbook(aWorkbook({ rows, before })))).toEqual([[['甲', '丙'], ['丁']]]);
	});

	it('keeps what a formula gives, and texts that look like one as texts', () => {
		const rows =
			'<row r="1"><c r="A1"><f>SUM(1,2)</f><v>3</v></c><c r="B1" t="inlineStr"><is><t>=1+1</t></is></c><c r="C1" t="inlineStr"><is><t>007</t></is></c></row>';
		const copy = cleanWorkbook(aWorkbook({ rows }));
		expect(shown(copy)).toEqual([[['3', '=1+1', '007']]]);
		const sheet = new TextDecoder().decode(
			unzipSync(copy ?? new Uint8Array())['xl/worksheets/sheet1.xml'],
		);
		expect(sheet).not.toContain('<f>');
	});

	it('has no part but those of a table', () => {
		const parts = {
			'docProps/core.xml': '<a>张三</a>',
			'customXml/item1.xml': '<a>张三</a>',
			'xl/comments1.xml': '<a>张三</a>',
			'xl/media/image1.png': '张三',
		};
		const names = Object.keys(unzipSync(cleanWorkbook(aWorkbook({ parts })) ?? new Uint8Array()));
		expect(
			names.filter(
				(name) =>
					!/^(?:\[Content|_rels|xl\/(?:_rels|workbook|worksheets|styles|sharedStrings|theme|metadata))/.test(
						name,
					),
			),
		).toEqual([]);
	});

	it('does not exist where two sheets have one name', () => {
		const twice = { ...secondSheet('visible'), parts: secondPart('附表') };
		const sheets = twice.sheets?.replace('表2', '表1') ?? '';
		expect(cleanWorkbook(aWorkbook({ ...twice, sheets }))).toBeUndefined();
	});

	it('does not exist where nothing is shown, or nothing can be read', () => {
		expect(cleanWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4))).toBeUndefined();
		expect(cleanWorkbook(aWorkbook({ rows: plainRows }).subarray(0, 300))).toBeUndefined();
	});
});
