import {
	aSheet,
	aWorkbook,
	plainRows,
	secondSheet,
	type WorkbookParts,
} from '../../../../test/attachments/workbooks.ts';
import { bytesOf } from '../../../../test/attachments/pictures.ts';
import { joinBytes } from '../../../../src/loading/workbook/archive.ts';
import { personId, phone, type Carrier } from './carrier.ts';

function carrier(name: string, parts: WorkbookParts, mark = personId): Carrier {
	return { name: `xlsx ${name}`, extension: 'xlsx', bytes: aWorkbook(parts), mark };
}

/** One part with the value between an element's tags. */
function inPart(name: string, part: string, element: string): Carrier {
	return carrier(name, { parts: { [part]: `<${element}>${personId}</${element}>` } });
}

const text = (value: string) =>
	`<row r="3"><c r="A3" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const formula = (value: string) => `<row r="3"><c r="B3"><f>${value}</f><v>1</v></c></row>`;

const personal: readonly Carrier[] = [
	carrier('cell', { rows: plainRows + text(`证件${personId}`) }),
	carrier('hidden row', {
		rows: plainRows + text(personId).replace('<row r="3"', '<row r="3" hidden="1"'),
	}),
	carrier('hidden column', {
		before: '<cols><col min="4" max="4" hidden="1"/></cols>',
		rows: `${plainRows}<row r="3"><c r="D3" t="inlineStr"><is><t>${personId}</t></is></c></row>`,
	}),
	...(['hidden', 'veryHidden', 'visible'] as const).map((state) =>
		carrier(`${state} sheet`, {
			...secondSheet(state),
			parts: { 'xl/worksheets/sheet2.xml': new TextDecoder().decode(aSheet(text(personId))) },
		}),
	),
	carrier('sheet without relation', {
		parts: { 'xl/worksheets/sheet9.xml': new TextDecoder().decode(aSheet(text(personId))) },
	}),
	inPart('part without relation', 'xl/orphan.xml', 'note'),
	inPart('custom XML', 'customXml/item1.xml', 'owner'),
	inPart('custom XML properties', 'customXml/itemProps1.xml', 'owner'),
	inPart('docProps core', 'docProps/core.xml', 'dc:creator'),
	inPart('docProps app', 'docProps/app.xml', 'Company'),
	inPart('docProps custom', 'docProps/custom.xml', 'vt:lpwstr'),
	inPart('comment', 'xl/comments1.xml', 't'),
	inPart('comment author', 'xl/comments2.xml', 'author'),
	inPart('threaded comment', 'xl/threadedComments/threadedComment1.xml', 'text'),
	inPart('persons', 'xl/persons/person.xml', 'person'),
	inPart('drawing text', 'xl/drawings/drawing1.xml', 'a:t'),
	inPart('VML drawing', 'xl/drawings/vmlDrawing1.vml', 'div'),
	inPart('chart text', 'xl/charts/chart1.xml', 'a:t'),
	inPart('chart cache', 'xl/charts/chart2.xml', 'c:v'),
	inPart('diagram', 'xl/diagrams/data1.xml', 'a:t'),
	inPart('table part', 'xl/tables/table1.xml', 'calculatedColumnFormula'),
	inPart('query table', 'xl/queryTables/queryTable1.xml', 'queryTable'),
	inPart('connections', 'xl/connections.xml', 'connection'),
	inPart('revision log', 'xl/revisions/revisionLog1.xml', 't'),
	inPart('user names', 'xl/revisions/userNames.xml', 'userInfo'),
	inPart('slicer cache', 'xl/slicerCaches/slicerCache1.xml', 'i'),
	inPart('model part', 'xl/model/item.xml', 'item'),
	inPart('theme', 'xl/theme/theme1.xml', 'a:name'),
	inPart('calc chain', 'xl/calcChain.xml', 'c'),
	carrier('pivot cache records', {
		parts: {
			'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords><r><s v="${personId}"/></r></pivotCacheRecords>`,
		},
	}),
	carrier('pivot cache items', {
		parts: {
			'xl/pivotCache/pivotCacheDefinition1.xml': `<sharedItems><s v="${personId}"/></sharedItems>`,
		},
	}),
	carrier('pivot table field', {
		parts: { 'xl/pivotTables/pivotTable1.xml': `<pivotField name="${personId}"/>` },
	}),
	carrier('external link cache', {
		parts: {
			'xl/externalLinks/externalLink1.xml': `<externalLink><cell r="A1"><v>${personId}</v></cell></externalLink>`,
		},
	}),
	carrier('external link target', {
		parts: {
			'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships><Relationship Id="rId1" Target="file:///C:/${personId}.xlsx"/></Relationships>`,
		},
	}),
	carrier('header', {
		behind: `<headerFooter><oddHeader>&amp;L${personId}</oddHeader></headerFooter>`,
	}),
	carrier('first footer', {
		behind: `<headerFooter><firstFooter>${personId}</firstFooter></headerFooter>`,
	}),
	carrier('defined name', {
		book: `<definedNames><definedName name="a">"${personId}"</definedName></definedNames>`,
	}),
	carrier('defined name’s remark', {
		book: `<definedNames><definedName name="a" comment="${personId}">1</definedName></definedNames>`,
	}),
	carrier('validation list', {
		behind: `<dataValidations><dataValidation type="list" sqref="C1"><formula1>"甲,${personId}"</formula1></dataValidation></dataValidations>`,
	}),
	carrier('validation prompt', {
		behind: `<dataValidations><dataValidation prompt="${personId}" sqref="C1"/></dataValidations>`,
	}),
	carrier('conditional format', {
		behind: `<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>"${personId}"</formula></cfRule></conditionalFormatting>`,
	}),
	carrier('hyperlink tip', {
		behind: `<hyperlinks><hyperlink ref="A1" tooltip="${personId}"/></hyperlinks>`,
	}),
	carrier('hyperlink target', {
		parts: {
			'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Target="https://example.com/${personId}" TargetMode="External"/></Relationships>`,
		},
	}),
	carrier('filter', {
		behind: `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="${personId}"/></filters></filterColumn></autoFilter>`,
	}),
	carrier('scenario', { behind: `<scenarios><scenario name="${personId}"/></scenarios>` }),
	carrier('extension list', {
		behind: `<extLst><ext><x14:note>${personId}</x14:note></ext></extLst>`,
	}),
	carrier('unused shared string', {
		parts: { 'xl/sharedStrings.xml': `<sst><si><t>${personId}</t></si></sst>` },
	}),
	carrier('split runs of an unused string', {
		parts: {
			'xl/sharedStrings.xml': `<sst><si><r><t>${personId.slice(0, 9)}</t></r><r><t>${personId.slice(9)}</t></r></si></sst>`,
		},
	}),
	carrier('formula', { rows: plainRows + formula(`IF(FALSE,"${personId}",1)`) }),
	carrier('number format', {
		parts: {
			'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0&quot;${personId}&quot;"/></numFmts></styleSheet>`,
		},
	}),
	carrier('sheet’s code name', { before: `<sheetPr codeName="A${phone}"/>` }, phone),
	carrier('XML comment', { parts: { 'xl/orphan2.xml': `<a/><!-- ${personId} -->` } }),
	carrier('picture’s description', {
		parts: { 'xl/drawings/drawing2.xml': `<xdr:cNvPr id="1" descr="${personId}"/>` },
	}),
	carrier('picture', { parts: { 'xl/media/image1.png': bytesOf(personId) } }),
	carrier('printer settings', {
		parts: { 'xl/printerSettings/printerSettings1.bin': bytesOf(personId) },
	}),
	carrier('name of a part', { parts: { [`xl/media/${personId}.txt`]: '<a/>' } }),
];

const plain = aWorkbook();
const outside: readonly Carrier[] = [
	{
		name: 'xlsx behind the archive',
		extension: 'xlsx',
		bytes: joinBytes([plain, bytesOf(personId)]),
		mark: personId,
	},
	{
		name: 'xlsx comment of the archive',
		extension: 'xlsx',
		bytes: withComment(plain, personId),
		mark: personId,
	},
	{
		name: 'xlsx between parts and directory',
		extension: 'xlsx',
		bytes: beforeDirectory(plain, personId),
		mark: personId,
	},
];

const active: readonly Carrier[] = [
	carrier('macros', { parts: { 'xl/vbaProject.bin': bytesOf('Attribute VB_Name') } }, 'vbaProject'),
	carrier(
		'macro content type',
		{
			types:
				'<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
		},
		'macroEnabled',
	),
	carrier(
		'Excel 4 macros',
		{ parts: { 'xl/macrosheets/sheet1.xml': '<xm:macrosheet/>' } },
		'macrosheet',
	),
	carrier('DDE formula', { rows: plainRows + formula("cmd|'/c calc'!A0") }, 'cmd|'),
	carrier(
		'DDE link',
		{
			parts: {
				'xl/externalLinks/externalLink1.xml':
					'<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
			},
		},
		'ddeLink',
	),
	carrier(
		'OLE link',
		{
			parts: {
				'xl/externalLinks/externalLink1.xml':
					'<externalLink><oleLink progId="Package"/></externalLink>',
			},
		},
		'oleLink',
	),
	carrier(
		'embedded file',
		{ parts: { 'xl/embeddings/oleObject1.bin': bytesOf('MZ embedded') } },
		'embedded',
	),
	carrier(
		'OLE object in a sheet',
		{ behind: '<oleObjects><oleObject progId="Package" shapeId="1"/></oleObjects>' },
		'oleObject',
	),
	carrier('ActiveX', { parts: { 'xl/activeX/activeX1.xml': '<ax:ocx/>' } }, 'ax:ocx'),
	carrier(
		'form control',
		{ parts: { 'xl/ctrlProps/ctrlProp1.xml': '<formControlPr macro="a"/>' } },
		'formControlPr',
	),
	carrier('ribbon', { parts: { 'customUI/customUI.xml': '<customUI onLoad="a"/>' } }, 'onLoad'),
	carrier(
		'web extension',
		{ parts: { 'xl/webextensions/webextension1.xml': '<we:webextension/>' } },
		'webextension',
	),
	carrier(
		'web formula',
		{ rows: plainRows + formula('WEBSERVICE("https://example.com")') },
		'WEBSERVICE',
	),
	carrier(
		'DDE in a validation',
		{
			behind:
				'<dataValidations><dataValidation sqref="A1"><formula1>cmd|\'/c calc\'!A0</formula1></dataValidation></dataValidations>',
		},
		'cmd|',
	),
];

function withComment(archive: Uint8Array, comment: string): Uint8Array {
	const whole = joinBytes([archive, bytesOf(comment)]);
	new DataView(whole.buffer).setUint16(archive.length - 2, comment.length, true);
	return whole;
}

/** Moves the directory behind the text, and says so in the last record. */
function beforeDirectory(archive: Uint8Array, between: string): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const directory = view.getUint32(archive.length - 6, true);
	const whole = joinBytes([
		archive.subarray(0, directory),
		bytesOf(between),
		archive.subarray(directory),
	]);
	new DataView(whole.buffer).setUint32(whole.length - 6, directory + between.length, true);
	return whole;
}

export const workbookCarriers: readonly Carrier[] = [...personal, ...outside, ...active];
