import { joinBytes } from '../../src/loading/workbook/archive.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

export interface PdfParts {
	/** Shown on the page, a line each: in Latin letters and digits. */
	readonly lines?: readonly string[];
	/** Added to the catalogue's dictionary. */
	readonly catalogue?: string;
	/** Added to the page's dictionary. */
	readonly page?: string;
	/** Further objects, from number 10. */
	readonly objects?: readonly (string | Uint8Array)[];
	/** Added to the trailer. */
	readonly trailer?: string;
	/** The instructions of the page, instead of lines. */
	readonly content?: string;
}

/** A PDF of one page: what a program writes who draws text in Helvetica. */
export function aPdf({
	lines = ['Minutes'],
	catalogue = '',
	page = '',
	...more
}: PdfParts = {}): Uint8Array {
	const text = lines
		.map((line, index) => `BT /F1 12 Tf 72 ${700 - index * 20} Td (${line}) Tj ET`)
		.join('\n');
	const content = more.content ?? text;
	const objects: readonly (string | Uint8Array)[] = [
		`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		...['null', 'null', 'null', 'null'],
		...(more.objects ?? []),
	];
	const pieces: Uint8Array[] = [latin1('%PDF-1.7\n')];
	let at = 9;
	const add = (piece: Uint8Array) => {
		pieces.push(piece);
		at += piece.length;
	};
	const offsets = objects.map((object, index) => {
		const offset = at;
		add(latin1(`${index + 1} 0 obj\n`));
		add(typeof object === 'string' ? latin1(object) : object);
		add(latin1('\nendobj\n'));
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const start = at;
	add(
		latin1(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
				`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`,
		),
	);
	return joinBytes(pieces);
}

/** A stream object. */
export function pdfStream(dictionary: string, content: Uint8Array): Uint8Array {
	return joinBytes([
		latin1(`<< /Length ${content.length} ${dictionary} >>\nstream\n`),
		content,
		latin1('\nendstream'),
	]);
}
