import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runMeasured } from './run-measured.ts';
import type { Usage } from './usage.ts';

/** What one file cost that is made to exhaust whoever opens it. */
export interface BombUsage {
	readonly name: string;
	readonly bytes: number;
	readonly usage: Usage;
}

const heading = ['日期', '凭证号', '类别', '摘要', '收入', '支出'];
const gigabyte = 1e9;

/** The files, each made when it is its turn; the largest is a hole on the disk. */
const bombs: Readonly<Record<string, (file: string) => void>> = {
	'解开是 1 GB 的工作簿.xlsx': (file) => {
		writeFileSync(file, workbook(new Uint8Array(gigabyte).fill(0x20)));
	},
	'目录里谎报大小的工作簿.xlsx': (file) => {
		writeFileSync(file, withLyingSizes(workbook(new Uint8Array(3e8).fill(0x20))));
	},
	'六万个部件的工作簿.xlsx': (file) => {
		const parts = Array.from({ length: 60_000 }, (_, index) => [`xl/media/${index}.png`, '']);
		writeFileSync(file, workbook(sheet(''), Object.fromEntries(parts) as Record<string, string>));
	},
	'两百万格.xlsx': (file) => {
		writeFileSync(file, workbook(sheet(row('<c><v>1</v></c>'.repeat(100)).repeat(20_000))));
	},
	'一百万列.xlsx': (file) => {
		writeFileSync(file, workbook(sheet(row('<c><v>1</v></c>'.repeat(1_000_000)))));
	},
	'二十万处合并.xlsx': (file) => {
		const merges = '<mergeCell ref="A2:A1048576"/>'.repeat(200_000);
		writeFileSync(file, workbook(sheet('', `<mergeCells>${merges}</mergeCells>`)));
	},
	'一段长文字引用十万次.xlsx': (file) => {
		const cells = '<c t="s"><v>0</v></c>'.repeat(60);
		const text = `<sst><si><t>${'字'.repeat(32_000)}</t></si></sst>`;
		writeFileSync(file, workbook(sheet(row(cells).repeat(1600)), { 'xl/sharedStrings.xml': text }));
	},
	'扇区绕圈的旧工作簿.xls': (file) => writeFileSync(file, circularCompoundFile()),
	'一百万列.csv': (file) => writeFileSync(file, `${heading.join(',')}${','.repeat(1_000_000)}\n`),
	'全是引号.csv': (file) => writeFileSync(file, `${heading.join(',')}\n${'"'.repeat(4_900_000)}\n`),
	'一行 1 GB.csv': (file) => {
		const handle = openSync(file, 'w');
		ftruncateSync(handle, gigabyte);
		closeSync(handle);
	},
};

/** Imports each file as a clerk would, and watches the command's whole process tree. */
export async function measureBombs(folder: string): Promise<BombUsage[]> {
	const usages: BombUsage[] = [];
	for (const [name, make] of Object.entries(bombs)) {
		const file = path.join(folder, name);
		make(file);
		const args = ['scripts/import.ts', file, '--village', '990101001200', '--stdout'];
		const { total } = await runMeasured(process.execPath, args, { exitCodes: [1] });
		usages.push({ name, bytes: statSync(file).size, usage: total });
		rmSync(file);
	}
	return usages;
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet, with more parts beside it. */
function workbook(
	content: string | Uint8Array,
	more: Readonly<Record<string, string>> = {},
): Uint8Array {
	const override = (part: string, type: string) =>
		`<Override PartName="/xl/${part}" ContentType="${contentType}.${type}+xml"/>`;
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${packages}/content-types">${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
		'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		...more,
	};
	return zipSync({
		...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
		'xl/worksheets/sheet1.xml': typeof content === 'string' ? strToU8(content) : content,
	});
}

function sheet(rows: string, after = ''): string {
	const cells = heading.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
	return `<worksheet xmlns="${spreadsheet}"><sheetData>${row(cells)}${rows}</sheetData>${after}</worksheet>`;
}

function row(cells: string): string {
	return `<row>${cells}</row>`;
}

/** The same archive, whose directory says that each part is ten bytes long. */
function withLyingSizes(archive: Uint8Array): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	for (let at = 0; at + 46 <= archive.length; at += 1) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
	}
	return archive;
}

/** The frame of an old workbook, whose chain of sectors leads back into itself. */
function circularCompoundFile(): Uint8Array {
	const [sectorBytes, sectors, tables] = [512, 2000, 16];
	const bytes = new Uint8Array(sectorBytes * (sectors + 1));
	const view = new DataView(bytes.buffer);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	const words = [
		[24, 0x3e],
		[26, 3],
		[28, 0xfffe],
		[30, 9],
		[32, 6],
	] as const;
	for (const [at, value] of words) view.setUint16(at, value, true);
	const longs = [
		[44, tables],
		[48, 20],
		[56, 4096],
		[60, 0xfffffffe],
		[68, 0xfffffffe],
	] as const;
	for (const [at, value] of longs) view.setUint32(at, value, true);
	for (let index = 0; index < 109; index += 1) {
		view.setUint32(76 + 4 * index, index < tables ? index : 0xffffffff, true);
	}
	for (let index = 0; index < sectors; index += 1) {
		view.setUint32(sectorBytes + 4 * index, index === sectors - 1 ? 21 : index + 1, true);
	}
	return bytes;
}
