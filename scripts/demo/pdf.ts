/**
 * A one-page PDF with Chinese text, made of ASCII only. The font is named, not embedded: viewers bring their
 * own Song type for `STSong-Light`.
 */
export function simplePdf(title: string, lines: readonly string[]): string {
	const text = [
		`BT /F1 20 Tf 72 770 Td <${utf16Hex(title)}> Tj ET`,
		...lines.map(
			(line, index) => `BT /F1 13 Tf 72 ${730 - index * 24} Td <${utf16Hex(line)}> Tj ET`,
		),
	].join('\n');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
		'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 7 0 R >>',
		'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
	];
	let file = '%PDF-1.5\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const entries = offsets
		.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
		.join('');
	return (
		`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
		`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
	);
}

/** Big-endian UTF-16 in hexadecimal digits, as a PDF string takes it; in fours, lest it look like a long number. */
function utf16Hex(text: string): string {
	return Array.from({ length: text.length }, (_, index) =>
		text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'),
	).join(' ');
}
