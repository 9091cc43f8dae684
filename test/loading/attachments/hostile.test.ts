import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gateAttachment } from '../../../src/loading/attachment-gate.ts';
import { aPdf, pdfStream } from '../../attachments/pdfs.ts';
import { aPng } from '../../attachments/pictures.ts';
import { aWorkbook } from '../../attachments/workbooks.ts';

const length = 1_000_000;
const kinds = (name: string, bytes: Uint8Array) =>
	gateAttachment(`a/${name}`, bytes, {}).findings.map(({ kind }) => kind);

/** An expression that starts over at each sign takes hours for these. */
describe('an attachment made to be slow', { timeout: 20_000 }, () => {
	it.each(['<', '<!--', '<f>', '<f>a|', '<Override ', ' a=', '<v>'])(
		'is read once: a workbook’s part of %s',
		(sign) => {
			const part = sign.repeat(length / sign.length);
			expect(kinds('a.xlsx', aWorkbook({ parts: { 'xl/a.xml': part } }))).toEqual([]);
		},
	);

	it.each(['(', '<', '[', '/ID[', '((a)', '/OpenAction <<', 'stream\nendstream '])(
		'is read once: a PDF’s object of %j',
		(sign) => {
			const object = sign.repeat(length / sign.length);
			expect(() => kinds('a.pdf', aPdf({ objects: [object] }))).not.toThrow();
		},
	);

	it('is not unpacked beyond the limits', () => {
		const packed = new Uint8Array(deflateSync(new Uint8Array(60_000_000)));
		const pdf = aPdf({ objects: [pdfStream('/Filter /FlateDecode', packed)] });
		expect(kinds('a.pdf', pdf)).toEqual(['attachment-unsearchable']);
		expect(kinds('a.png', aPng([], { pixels: packed }))).toEqual(['attachment-damaged']);
	});
});
