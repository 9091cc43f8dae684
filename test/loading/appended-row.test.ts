import { describe, expect, it } from 'vitest';
import { villages } from '../../src/domain/tables/villages.ts';
import { formatAppendedRow } from '../../src/loading/appended-row.ts';
import { readTable } from '../../src/loading/read-table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cells = { id: '990101001300', name: '柳树村', township: '990101', since: '2027-01-01' };
const appended = (text: string) => formatAppendedRow(villages, bytesOf(text), cells);

describe('a row to be appended', () => {
	it('follows the file’s own headings and leaves the other columns empty', () => {
		const file =
			'\uFEFF乡镇编号,户数,村名称,起始公开日期,村编号\n990101,412,柳溪村,2025-01-01,990101001200\n';
		const row = appended(file) ?? '';
		expect(row).toBe('990101,,柳树村,2027-01-01,990101001300\n');
		const { rows, findings } = readTable(villages, 'villages.csv', bytesOf(file + row));
		expect(findings).toEqual([]);
		expect(rows[1]).toMatchObject(cells);
	});

	it.each([
		['with LF', '村编号,村名,乡镇编号\n', '990101001300,柳树村,990101\n'],
		['with CRLF', '村编号,村名,乡镇编号\r\n', '990101001300,柳树村,990101\r\n'],
		[
			'without an end of its last line',
			'村编号,村名,乡镇编号\r\n990101001200,柳溪村,990101',
			'\r\n990101001300,柳树村,990101\r\n',
		],
		['of one line that does not end', '村编号,村名,乡镇编号', '\n990101001300,柳树村,990101\n'],
	])('ends its line as the file %s does', (_, file, row) => expect(appended(file)).toBe(row));

	it('quotes what would be two cells', () => {
		const file = bytesOf('村编号,村名,乡镇编号\n');
		expect(formatAppendedRow(villages, file, { ...cells, name: '柳,树' })).toBe(
			'990101001300,"柳,树",990101\n',
		);
	});

	it('is refused to a file in another encoding', () => {
		// “村名” in GB18030.
		const gb18030 = Uint8Array.of(0xb4, 0xe5, 0xc3, 0xfb, 0x0a);
		expect(formatAppendedRow(villages, gb18030, cells)).toBeUndefined();
	});
});
