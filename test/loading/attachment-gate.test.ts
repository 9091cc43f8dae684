import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { gateAttachment } from '../../src/loading/attachment-gate.ts';
import { utf8 } from '../encodings.ts';

const phone = '13800138000';

function found(name: string, bytes: Uint8Array): string[] {
	return gateAttachment(`villages/990101001200/attachments/${name}`, bytes, {}).map(
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
		expect(found('a.xlsx', workbook(clean, [['说明'], [phone]]))).toEqual(['phone 2 说明']);
	});

	it('in a workbook that cannot be read is an error', () => {
		expect(found('a.xlsx', utf8('PK\u0003\u0004'))).toEqual(['attachment-unsearchable']);
	});

	it('tells more by its columns together than each alone', () => {
		const list = '残疾人名单\n姓名,残疾类别,备注\n张*生,肢体二级,\n张春生,肢体二级,\n李小满,,\n';
		expect(found('a.csv', utf8(list))).toEqual(['health 4 残疾类别']);
		expect(found('a.csv', utf8('姓名,票数\n张春生,120\n'))).toEqual([]);
	});

	it('is not looked at where the attachment itself is wrong, or has been passed', () => {
		expect(found(`a.pdf`, utf8(phone))).toEqual(['attachment-damaged']);
		expect(gateAttachment('villages/1/attachments/a.csv', utf8(phone), 'passed')).toEqual([]);
	});
});
