import { deflateSync } from 'node:zlib';
import { joinBytes } from '../../../../src/loading/workbook/archive.ts';
import { aPdf, pdfStream, type PdfParts } from '../../../../test/attachments/pdfs.ts';
import { bytesOf } from '../../../../test/attachments/pictures.ts';
import { personId, phone, type Carrier } from './carrier.ts';

function carrier(name: string, parts: PdfParts, mark = personId): Carrier {
	return { name: `pdf ${name}`, extension: 'pdf', bytes: aPdf(parts), mark };
}

const packed = (content: string) => new Uint8Array(deflateSync(bytesOf(content)));
const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:creator><rdf:Seq><rdf:li>${personId}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const pageText = `BT /F1 12 Tf 72 700 Td (ID ${personId}) Tj ET`;
const annotation = (entries: string) => ({
	page: '/Annots [10 0 R]',
	objects: [`<< /Type /Annot /Rect [0 0 9 9] ${entries} >>`],
});
const hex = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');

const revised = joinBytes([
	aPdf({ lines: [`ID ${personId}`] }),
	bytesOf(
		'4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\nxref\n0 0\ntrailer\n<< /Size 10 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n',
	),
]);

export const pdfCarriers: readonly Carrier[] = [
	carrier('page text', { lines: [`ID ${personId}`] }),
	carrier('page text in pieces', {
		content: `BT /F1 12 Tf 72 700 Td [(${personId.slice(0, 6)}) -20 (${personId.slice(6)})] TJ ET`,
	}),
	carrier('packed page text', {
		content: 'BT ET',
		page: '/Contents 10 0 R',
		objects: [pdfStream('/Filter /FlateDecode', packed(pageText))],
	}),
	carrier('invisible page text', { content: `BT 3 Tr /F1 12 Tf 72 700 Td (${personId}) Tj ET` }),
	carrier('information: author', {
		trailer: '/Info 10 0 R',
		objects: [`<< /Author (${personId}) >>`],
	}),
	carrier(
		'information: title in UTF-16',
		{ trailer: '/Info 10 0 R', objects: [`<< /Title <${hex(personId)}> >>`] },
		personId,
	),
	carrier('information: own key', {
		trailer: '/Info 10 0 R',
		objects: [`<< /Owner (${personId}) >>`],
	}),
	carrier('XMP', {
		catalogue: '/Metadata 10 0 R',
		objects: [pdfStream('/Type /Metadata /Subtype /XML', bytesOf(xmp))],
	}),
	carrier('packed XMP', {
		catalogue: '/Metadata 10 0 R',
		objects: [pdfStream('/Type /Metadata /Subtype /XML /Filter /FlateDecode', packed(xmp))],
	}),
	carrier('remark', annotation(`/Subtype /Text /Contents (${personId})`)),
	carrier('author of a remark', annotation(`/Subtype /Text /T (${personId}) /Contents (a)`)),
	carrier('form field', {
		...annotation(`/Subtype /Widget /FT /Tx /T (a) /V (${personId})`),
		catalogue: '/AcroForm << /Fields [10 0 R] >>',
	}),
	carrier(
		'link',
		annotation(`/Subtype /Link /A << /S /URI /URI (https://example.com/${personId}) >>`),
	),
	carrier('outline', {
		catalogue: '/Outlines 10 0 R',
		objects: [
			'<< /First 11 0 R /Last 11 0 R /Count 1 >>',
			`<< /Title (${personId}) /Parent 10 0 R /Dest [3 0 R /Fit] >>`,
		],
	}),
	carrier('object without reference', { objects: [`<< /Note (${personId}) >>`] }),
	carrier('stream without reference', {
		objects: [pdfStream('/Filter /FlateDecode', packed(pageText))],
	}),
	carrier('comment', { objects: [`null\n% ${personId}`] }),
	carrier('object stream', {
		objects: [
			pdfStream(
				'/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
				packed(`20 0 << /Note (${personId}) >>`),
			),
		],
	}),
	{ name: 'pdf earlier revision', extension: 'pdf', bytes: revised, mark: personId },
	{
		name: 'pdf behind its end',
		extension: 'pdf',
		bytes: joinBytes([aPdf(), bytesOf(`(${phone})`)]),
		mark: phone,
	},
	carrier(
		'JavaScript on opening',
		{ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' },
		'/JavaScript',
	),
	carrier(
		'JavaScript by name',
		{
			catalogue: '/Names << /JavaScript << /Names [(a) 10 0 R] >> >>',
			objects: ['<< /S /JavaScript /JS (1) >>'],
		},
		'/JavaScript',
	),
	carrier(
		'JavaScript in disguise',
		{ catalogue: '/OpenAction << /S /J#61vaScript /J#53 (1) >>' },
		'/J#61vaScript',
	),
	carrier(
		'JavaScript in an object stream',
		{
			objects: [
				pdfStream(
					'/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
					packed('20 0 << /S /JavaScript /JS (1) >>'),
				),
			],
		},
		'/JavaScript',
	),
	carrier(
		'launch action',
		annotation('/Subtype /Link /A << /S /Launch /F (cmd.exe) >>'),
		'/Launch',
	),
	carrier(
		'address on opening',
		{ catalogue: '/OpenAction << /S /URI /URI (https://example.com) >>' },
		'/OpenAction',
	),
	carrier(
		'automatic actions',
		{ page: '/AA << /O << /S /URI /URI (https://example.com) >> >>' },
		'/AA',
	),
	carrier(
		'embedded file',
		{
			catalogue: '/Names << /EmbeddedFiles << /Names [(a.exe) 10 0 R] >> >>',
			objects: [
				'<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>',
				pdfStream('/Type /EmbeddedFile', bytesOf('MZ')),
			],
		},
		'/EmbeddedFile',
	),
	carrier(
		'XFA form',
		{ catalogue: '/AcroForm << /XFA 10 0 R >>', objects: [pdfStream('', bytesOf('<xdp/>'))] },
		'/XFA',
	),
	carrier(
		'form that submits',
		annotation('/Subtype /Widget /A << /S /SubmitForm /F (https://example.com) >>'),
		'/SubmitForm',
	),
	carrier(
		'other file opened',
		annotation('/Subtype /Link /A << /S /GoToR /F (a.pdf) >>'),
		'/GoToR',
	),
	carrier('rich media', annotation('/Subtype /RichMedia'), '/RichMedia'),
	carrier(
		'encryption',
		{
			trailer: '/Encrypt 10 0 R',
			objects: ['<< /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>'],
		},
		'/Encrypt',
	),
	{
		name: 'pdf that is HTML',
		extension: 'pdf',
		bytes: bytesOf(`%PDF-1.7\n<html><script>${phone}</script></html>`),
		mark: '<script>',
	},
];
