import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOfficeFileApart } from '../../scripts/read-office-file.ts';
import { explain } from '../../src/texts/findings.ts';
import { buildWorkbook } from '../loading/workbook/build-workbook.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const heading = '日期,凭证号,类别,摘要,收入,支出';

function stored(name: string, content: string | Uint8Array) {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return { path: file, file: name };
}

const messages = async (...args: Parameters<typeof readOfficeFileApart>) => {
	const read = await readOfficeFileApart(...args);
	return 'findings' in read ? read.findings.map((one) => explain(one, 'zh').message) : [];
};

describe('a file that is read in a thread of its own', () => {
	it('gives its records', async () => {
		const read = await readOfficeFileApart(stored('3月.csv', `${heading}\n2025-03-05,1,,,,2\n`));
		expect(read).toMatchObject({ sheet: { records: [{ line: 1 }, { line: 2 }] } });
	});

	it('gives the sheet that is named, of the table that is named', async () => {
		const sheet = { rows: [['姓名', '机构', '职务', '任期开始']] };
		const bytes = buildWorkbook({ 说明: { rows: [['说明']] }, 新: sheet, 旧: sheet });
		const officials = { ...stored('村干部.xlsx', bytes), table: 'officials' };
		expect(await readOfficeFileApart({ ...officials, sheet: '旧' })).toMatchObject({
			sheet: { name: '旧', names: ['说明', '新', '旧'] },
		});
		expect(await messages(officials)).toEqual(['工作簿里有表头的工作表不止一张：“新”“旧”。']);
	});

	it('is not even opened when it is too large', async () => {
		const file = stored('一行.csv', 'x');
		truncateSync(file.path, 1_000_000_000);
		expect(await messages(file)).toEqual(['文件有 1000 MB，超过 10 MB 的上限。']);
	});

	it('is given up when it takes too long', async () => {
		const file = stored('3月.csv', `${heading}\n`);
		expect(await messages(file, { seconds: 0.001, heapMegabytes: 96 })).toEqual([
			'读了 0.001 秒还没有读完。',
		]);
	});
});
