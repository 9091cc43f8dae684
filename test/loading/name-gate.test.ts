import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gateAttachment } from '../../src/loading/attachment-gate.ts';
import { gateNamesOfList } from '../../src/loading/name-gate.ts';
import { readCsv } from '../../src/loading/read-csv.ts';
import { readTextFile } from '../../src/loading/text-file.ts';
import { aPdf } from '../attachments/pdfs.ts';
import { aWorkbook } from '../attachments/workbooks.ts';

const publicNames = new Set(['周明远']);
const told = (findings: readonly { kind: string; place: { line?: number; column?: string } }[]) =>
	findings
		.filter(({ kind }) => kind === 'private-name' || kind === 'name-with-details')
		.map(({ kind, place }) => [kind, place.line ?? 0, place.column ?? ''].join(' '));

const ofList = (text: string) => told(gateNamesOfList('a.csv', readCsv(text).records, publicNames));
const ofNotice = (text: string) =>
	told(readTextFile('notices/a.md', strToU8(text), { publicNames }).findings);
const ofFile = (name: string) =>
	told(gateAttachment(`attachments/${name}`, strToU8('甲,乙\n1,2\n'), { publicNames }).findings);

describe('an attached list', () => {
	it('names persons in its column of persons, once for the column', () => {
		expect(ofList('序号,姓名,金额\n1,周明远,5\n2,李建国,5\n3,王小红,5\n')).toEqual([
			'private-name 3 姓名',
		]);
		expect(ofList('名单\n序号,领款人,金额\n1,王孝廷,5\n')).toEqual(['private-name 3 领款人']);
	});

	it('counts the others of the column', () => {
		const { records } = readCsv('姓名\n李建国\n王小红\n周明远\n合计\n');
		expect(gateNamesOfList('a.csv', records, publicNames)[0]?.values['more']).toBe(1);
	});

	it('tells more of them in a column beside', () => {
		expect(ofList('姓名,民族\n李建国,\n王小红,回族\n')).toEqual(['name-with-details 3 姓名']);
	});

	it('names a person in any cell', () => {
		expect(ofList('序号,说明\n1,付给李建国挖机款\n')).toEqual(['private-name 2 说明']);
	});

	it('names nobody where names are masked, of officials, or of no person', () => {
		expect(ofList('姓名,民族\n李*国,回族\n周明远,汉族\n合计,\n金额,\n')).toEqual([]);
	});

	it('is let be while it is not known who may be named', () => {
		const { records } = readCsv('姓名\n李建国\n');
		expect(gateNamesOfList('a.csv', records, undefined)).toEqual([]);
	});
});

describe('a notice', () => {
	it('names persons as it is shown, line by line', () => {
		expect(ofNotice('# 公告\n\n付给李**建国**挖机款。\n\n- 周明远同志\n- 王小红同志\n')).toEqual([
			'private-name 3 ',
			'private-name 6 ',
		]);
		expect(ofNotice('付给李&#24314;国挖机款')).toEqual(['private-name 1 ']);
	});

	it('names nobody whose name is masked', () => {
		expect(ofNotice('联系人是周*文，付给李*国挖机款。')).toEqual([]);
	});
});

describe('the name of an attachment', () => {
	it.each(['付张建国误工费.csv', '救助周春梅.csv', '张德福.csv'])(
		'tells of a person: %s',
		(name) => {
			expect(ofFile(name)).toEqual(['private-name 0 ']);
		},
	);

	it.each(['付张*国误工费.csv'.replace('*', '某'), '周明远述职报告.csv', '高标准农田.csv'])(
		'tells of nobody: %s',
		(name) => {
			expect(ofFile(name)).toEqual([]);
		},
	);
});

describe('an attachment of another kind', () => {
	const found = (name: string, bytes: Uint8Array) =>
		told(gateAttachment(`attachments/${name}`, bytes, { publicNames }).findings);

	it('names persons in the cells of a workbook', () => {
		const row = (number: number, text: string) =>
			`<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
		const list = (name: string) => aWorkbook({ rows: row(1, '姓名') + row(2, name) });
		expect(found('a.xlsx', list('李建国'))).toEqual(['private-name 2 姓名']);
		expect(found('a.xlsx', list('李*国'))).toEqual([]);
	});

	it('names persons in the texts of a PDF, once for the file', () => {
		const hex = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex');
		const pdf = (title: string) => aPdf({ objects: [`<< /Title <${hex(title)}> >>`] });
		expect(found('a.pdf', pdf('付给李建国、王小红挖机款'))).toEqual(['private-name 0 ']);
		expect(found('a.pdf', pdf('付给周明远电话费'))).toEqual([]);
	});
});
