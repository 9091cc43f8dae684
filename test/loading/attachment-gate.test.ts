import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { gateAttachment } from '../../src/loading/attachment-gate.ts';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { aPdf, pdfStream } from '../attachments/pdfs.ts';
import { aJpeg, aPng, aTiff, exifSegment, plainWebp } from '../attachments/pictures.ts';
import { aSheet, aWorkbook, secondSheet } from '../attachments/workbooks.ts';
import { pdfCarriers } from '../../scripts/bench/safety/carriers/pdf-carriers.ts';
import { workbookCarriers } from '../../scripts/bench/safety/carriers/workbook-carriers.ts';
import { utf8 } from '../encodings.ts';

const phone = '13800138000';

function found(name: string, bytes: Uint8Array): string[] {
	return gateAttachment(`villages/990101001200/attachments/${name}`, bytes, {}).findings.map(
		({ kind, place }) => [kind, place.line ?? '', place.column ?? ''].join(' ').trim(),
	);
}

/** A workbook with a sheet for each table; the second and further ones are hidden. */
function workbook(...sheets: readonly (readonly (readonly string[])[])[]): Uint8Array {
	const book = utils.book_new();
	for (const [index, rows] of sheets.entries()) {
		utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), `表${index}`);
	}
	book.Workbook = { Sheets: sheets.map((_, index) => ({ Hidden: index > 0 ? 1 : 0 })) };
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('the text of an attachment', () => {
	it('in CSV is searched, with broken quotes too', () => {
		expect(found('a.csv', utf8(`序号,说明\n1,联系${phone}\n`))).toEqual(['phone 2 说明']);
		expect(found('a.csv', utf8(`序号,说明\n1,"联系${phone}\n`))).toEqual(['phone 2']);
		expect(found('a.csv', utf8('序号,说明\n1,纸\n'))).toEqual([]);
	});

	it('in a workbook is searched on every sheet, hidden ones too', () => {
		const clean = [['序号', '说明']];
		expect(found('a.xlsx', workbook(clean))).toEqual([]);
		expect(found('a.xlsx', workbook(clean, [['说明'], [phone]]))).toContain('phone 2 说明');
	});

	it('in a workbook that cannot be read is an error', () => {
		expect(found('a.xlsx', utf8('PK\u0003\u0004'))).toEqual(['attachment-unsearchable']);
	});

	it('tells more by its columns together than each alone', () => {
		const list = '残疾人名单\n姓名,残疾类别,备注\n张*生,肢体二级,\n张春生,肢体二级,\n李小满,,\n';
		expect(found('a.csv', utf8(list))).toEqual(['health 4 残疾类别']);
		expect(found('a.csv', utf8('姓名,票数\n张春生,120\n'))).toEqual([]);
	});

	it('is not looked at where the attachment itself is wrong', () => {
		expect(found(`a.pdf`, utf8(phone))).toEqual(['attachment-damaged']);
	});
});

/** Where nothing is searched, or letters hide the number: the copy has none of it. */
const onlyLeftOut = /picture$|printer settings|between parts|web formula|code name/;

describe('what stands beside the cells of a workbook', () => {
	const searched = workbookCarriers.filter(({ name }) => !onlyLeftOut.test(name));
	it.each(searched.map(({ name, bytes }) => [name, bytes] as const))(
		'is refused: %s',
		(_, bytes) => {
			expect(found('a.xlsx', bytes)).toContainEqual(
				expect.stringMatching(/^(?:id-card|phone|attachment-active)/),
			);
		},
	);

	it('is refused in files as programs write them', () => {
		const folder = path.join(import.meta.dirname, '../fixtures/attachments');
		for (const name of readdirSync(folder)) {
			const bytes = readFileSync(path.join(folder, name, 'input.xlsx'));
			expect([name, found('a.xlsx', bytes)]).toEqual([
				name,
				expect.arrayContaining([expect.stringMatching(/^(?:id-card|phone)/)]) as unknown,
			]);
		}
	});

	it('that the copy will not have is told of', () => {
		const hidden = { 'xl/worksheets/sheet2.xml': sheetText('草稿') };
		expect(found('a.xlsx', aWorkbook({ ...secondSheet('hidden'), parts: hidden }))).toEqual([
			'attachment-reduced',
		]);
		expect(found('a.xlsx', aWorkbook({ parts: { 'xl/comments1.xml': '<a/>' } }))).toEqual([
			'attachment-reduced',
		]);
		expect(found('a.xlsx', aWorkbook({ parts: { 'docProps/core.xml': '<a/>' } }))).toEqual([]);
	});
});

const sheetText = (text: string) =>
	new TextDecoder()
		.decode(aSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`))
		.replace(/^<\?xml[^>]*>/, '');

describe('a PDF', () => {
	it.each(pdfCarriers.map(({ name, bytes }) => [name, bytes] as const))(
		'with something planted is refused: %s',
		(_, bytes) => {
			expect(found('a.pdf', bytes)).toContainEqual(
				expect.stringMatching(/^(?:id-card|phone|attachment-(?:active|unsearchable))/),
			);
		},
	);

	const toLookAt = (bytes: Uint8Array) => gateAttachment('a/b.pdf', bytes, {}).toLookAt;

	it('whose text can be read needs nobody to look', () => {
		const harmless = aPdf({
			lines: ['Minutes of 2025'],
			catalogue: '/OpenAction [3 0 R /Fit]',
		});
		expect(found('a.pdf', harmless)).toEqual([]);
		expect(toLookAt(harmless)).toBe(false);
	});

	it('that is a scan, or has pictures, has to be looked at', () => {
		expect(toLookAt(aPdf({ content: '0 0 9 9 re f' }))).toBe(true);
		const picture = pdfStream('/Subtype /Image /Width 1 /Height 1', Uint8Array.of(0));
		expect(toLookAt(aPdf({ objects: [picture] }))).toBe(true);
	});

	it('that is damaged cannot be searched', () => {
		expect(found('a.pdf', utf8('%PDF-1.7\n'))).toEqual(['attachment-unsearchable']);
		expect(found('a.pdf', aPdf().subarray(0, 200))).toEqual(['attachment-unsearchable']);
	});
});

describe('a picture', () => {
	it('has to be looked at, and may not have another file behind it', () => {
		expect(gateAttachment('a/b.webp', plainWebp, {})).toEqual({ findings: [], toLookAt: true });
		expect(found('a.png', aPng([], { behind: 'camera' }))).toEqual([]);
		expect(found('a.png', aPng([], { behind: '<!DOCTYPE html>' }))).toEqual(['attachment-active']);
		expect(found('a.jpg', utf8('\u00ff'))).toEqual(['attachment-damaged']);
	});

	it('is told of when its file says where it was taken', () => {
		const photo = aJpeg([exifSegment(aTiff({}, { 1: 'N' }))]);
		expect(found('a.jpg', photo)).toEqual(['photo-location']);
	});
});
