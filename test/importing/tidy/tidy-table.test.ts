import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/domain/schema/table.ts';
import { comments } from '../../../src/domain/tables/comments.ts';
import { ledger } from '../../../src/domain/tables/ledger.ts';
import { balances } from '../../../src/domain/tables/balances.ts';
import { villages } from '../../../src/domain/tables/villages.ts';
import { finance } from '../../../src/domain/tables/disclosures.ts';
import { tidyTable } from '../../../src/importing/tidy/tidy-table.ts';
import { readCsv } from '../../../src/loading/read-csv.ts';
import { findTableOfFile } from '../../../src/loading/read-village.ts';
import { formatCsv } from '../../../src/loading/write-csv.ts';
import { gb18030 } from '../../encodings.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const tidy = (table: Table, text: string) => tidyTable(table, 'a.csv', bytes(text));

/** What is left of a cell, one of a row that is right otherwise; or the finding. */
function tidied(table: Table, headings: string, row: string, heading: string) {
	const { text, findings } = tidy(table, `${headings}\n${row}\n`);
	if (text === undefined) return findings.map(({ kind, place }) => `${kind} ${place.column}`);
	const [first, second] = readCsv(text.slice(1)).records;
	return second?.cells[first?.cells.indexOf(heading) ?? -1];
}

const ledgerHead = '日期,凭证号,类别,摘要,收入（元）,支出（元）';
const date = (cell: string) => tidied(ledger, ledgerHead, `${cell},记-1,办公费,纸,,12.00`, '日期');
const amount = (cell: string) =>
	tidied(ledger, ledgerHead, `2025-03-02,记-1,办公费,纸,,"${cell}"`, '支出（元）');
const voucher = (cell: string) =>
	tidied(ledger, ledgerHead, `2025/3/2,${cell},办公费,纸,,12`, '凭证号');
const period = (cell: string) =>
	tidied(
		balances,
		'期间,账户,账户名称,期初余额,本期收入,本期支出,期末余额',
		`${cell},库存现金,备用金,0,0,0,0`,
		'期间',
	);

describe('a cell that a spreadsheet saved its own way', () => {
	it.each([
		'2025/4/10',
		'2025年4月10日',
		'2025-4-10',
		'2025.4.10',
		'2025/04/10 0:00',
		'2025/4/10 星期四',
	])('%s is 2025-04-10', (cell) => expect(date(cell)).toBe('2025-04-10'));

	it.each(['4/10/25', '10-Apr', '45757', '########', '4月10日', '2025/2/30', '-'])(
		'%s is no day for certain',
		(cell) => expect(date(cell)).toEqual([expect.stringMatching(/^cell-\w+ 日期$/)]),
	);

	it.each([
		['12500', '12500.00'],
		['12500.5', '12500.50'],
		['12,500.00', '12500.00'],
		['¥12,500.00', '12500.00'],
		['(12,500.00)', '-12500.00'],
		['-12,500.00 ', '-12500.00'],
	])('%s is %s', (cell, strict) => expect(amount(cell)).toBe(strict));

	it.each([
		'12,500',
		'12,500.5',
		'1234567890',
		'1.25E+4',
		'-',
		'12%',
		'1,25.00',
		'12500.499999999998',
	])('%s may have been another amount', (cell) =>
		expect(amount(cell)).toEqual([expect.stringMatching(/^cell-\w+ 支出（元）$/)]),
	);

	it.each([
		['Mar-25', '2025-03'],
		['2025年3月', '2025-03'],
		['2025/3', '2025-03'],
		['2025/3/14', '2025-03-14'],
		['2025-Q1', '2025-Q1'],
	])('the period %s is %s', (cell, strict) => expect(period(cell)).toBe(strict));

	it('takes the first of a month for a day where it shows how months are written, and else for neither', () => {
		expect(period('2025/3/1')).toEqual(['cell-unreadable 期间']);
		const head = '编号,目录编号,期间,标题,发布日期';
		const { text } = tidy(
			finance,
			`${head}\nCW1,CW02,Feb-25,甲,2025/3/2\nCW2,CW09,2025/3/1,乙,2025/3/2\n`,
		);
		expect(text).toContain('CW1,CW02,2025-02,甲,2025-03-02\nCW2,CW09,2025-03-01,乙,2025-03-02\n');
	});

	it.each(['12-Mar', '3月12日', '2025/3/12', '2.02503E+11', '123456789012345000', '#NAME?'])(
		'%s is no voucher number any more',
		(cell) => expect(voucher(cell)).toEqual(['cell-spoilt 凭证号']),
	);

	it.each(['2-Jan', 'Jan-02'])('the text %s was something else', (cell) => {
		expect(tidied(ledger, ledgerHead, `2025/3/2,记-1,办公费,${cell},,12`, '摘要')).toEqual([
			'cell-spoilt 摘要',
		]);
	});

	it('takes a dash for a zero where there must be an amount', () => {
		const head = '期间,账户,账户名称,期初余额,本期收入,本期支出,期末余额';
		expect(tidied(balances, head, '2025-03,库存现金,备用金, - ,0,0,0', '期初余额')).toBe('0.00');
	});

	it('misses zeros where others of the column have them, and leaves numbers alone where none has', () => {
		expect(voucher('12')).toBe('12');
		const rows = (first: string) =>
			tidy(ledger, `${ledgerHead}\n2025/3/2,${first},办公费,纸,,1\n2025/3/2,12,办公费,笔,,1\n`);
		expect(rows('13').findings).toEqual([]);
		expect(rows('0011').findings.map(({ kind, values }) => [kind, values['how']])).toEqual([
			['cell-spoilt', 'zeros-lost'],
		]);
	});

	it('refuses the code of a village that lost its digits', () => {
		const head = '村编号,村名,乡镇编号,起始公开日期';
		expect(tidied(villages, head, '9.90101E+11,柳溪村,990101,2025/1/1', '村编号')).toEqual([
			'cell-spoilt 村编号',
		]);
		expect(tidied(villages, head, '990101001200,柳溪村,990101,2025/1/1', '村编号')).toBe(
			'990101001200',
		);
	});

	it('takes off what kept a spreadsheet from reading a number, and nothing of prose', () => {
		expect(voucher("'0012")).toBe('0012');
		expect(voucher('"=""0012"""')).toBe('0012');
		const text = '“同意”，另见 3月12日会议；1,200.5元、-';
		const { text: kept } = tidy(
			comments,
			`编号,收到日期,渠道,内容（脱敏）\nYJ1,2025/3/2,来访,"${text}"\n`,
		);
		expect(kept).toContain(`YJ1,2025-03-02,来访,"${text}"\n`);
	});
});

describe('a file that a spreadsheet saved', () => {
	const strict = formatCsv([
		['编号', '收到日期', '渠道', '内容（脱敏）'],
		['YJ2025-01', '2025-03-02', '来访', '路灯不亮，\n夜里看不见。'],
		['YJ2025-02', '2025-03-12', '电话', '3"水管'],
	]);
	const plain = strict.slice(1);

	it.each<[string, Uint8Array]>([
		['without its mark', bytes(plain)],
		['with two marks', bytes(`\uFEFF${strict}`)],
		['in GBK', gb18030(plain)],
		['with the line ends of Windows', bytes(plain.replaceAll('\n', '\r\n'))],
		['with carriage returns alone', bytes(plain.replaceAll('\n', '\r'))],
		['with empty columns behind', bytes(plain.replace(/(内容（脱敏）|。"|水管")/g, '$1,,'))],
		['with empty rows', bytes(`${plain.replace('YJ2025-02', ',,,\nYJ2025-02')},,,\n\n`)],
		[
			'with every cell in quotes',
			bytes(plain.replace(/(YJ2025-0\d|2025-03-\d+|来访|电话)/g, '"$1"')),
		],
		['between tabs', bytes(plain.replaceAll(',', '\t'))],
		['as it was', bytes(strict)],
	])('%s comes back to the byte', (_, file) => {
		const { text, cells } = tidyTable(comments, 'a.csv', file);
		expect(text).toBe(strict);
		expect(cells).toEqual([]);
	});

	it('is left alone where no cell was changed by a spreadsheet: nothing in it was taken for a date', () => {
		const text = formatCsv([
			['日期', '凭证号', '类别', '摘要', '支出（元）'],
			['2025-03-02', '3月12日', '办公费', '纸', '12.00'],
			['2025-03-02', '0012', '办公费', '笔', '12.00'],
			['2025-03-02', '12', '办公费', '墨', '12.00'],
		]);
		expect(tidy(ledger, text.slice(1).replaceAll('\n', '\r\n')).text).toBe(text);
	});

	it('reads the longest cells there are in no time to speak of', () => {
		const long = `2025/3/2${' '.repeat(32_000)}x`;
		const row = [long, long, '办公费', '纸', long].join(',');
		const { findings } = tidy(
			ledger,
			`日期,凭证号,类别,摘要,支出（元）\n${row}\n2025/3/2,记-1,办公费,纸,1\n`,
		);
		expect(findings.map(({ kind, place }) => [kind, place.column])).toEqual([
			['cell-unreadable', '日期'],
			['cell-unreadable', '支出（元）'],
		]);
	});

	it('tells each cell that changed, and whether the check refused it', () => {
		const { cells } = tidy(ledger, `${ledgerHead}\n2025/3/2,记-1,办公费,纸,,12\n`);
		expect(cells).toEqual([
			{
				line: 2,
				heading: '日期',
				position: 0,
				before: '2025/3/2',
				after: '2025-03-02',
				isError: true,
			},
			{ line: 2, heading: '支出（元）', position: 5, before: '12', after: '12.00', isError: false },
		]);
	});

	it('is not written where something in it is wrong: everything that is, is named with its line', () => {
		const { text, findings } = tidy(
			ledger,
			`${ledgerHead},,\n2025/3/2,12-Mar,办公费,纸,,12,,\n,,,,,,,\n2025/3/3,记-2,办公,笔,,12,,\n,记-3,办公费,,,12,,\n2025/3/3,记-4,办公费,墨,,12\n`,
		);
		expect(text).toBeUndefined();
		expect(findings.map(({ kind, place }) => [kind, place.line, place.column])).toEqual([
			['cell-spoilt', 2, '凭证号'],
			['choice-unknown', 4, '类别'],
			['cell-missing', 5, '日期'],
			['cell-missing', 5, '摘要'],
		]);
	});

	it.each([
		['another heading', '日期,凭证,类别,摘要\n', 'heading-unknown'],
		['nothing', '', 'heading-missing'],
		[
			'a column without a heading',
			`${ledgerHead},\n2025/3/2,记-1,办公费,纸,,12,多\n`,
			'heading-blank',
		],
	])('with %s is refused as the check does', (_, text, kind) => {
		const { findings } = tidy(ledger, text);
		expect(findings.map((one) => one.kind).join()).toContain(kind);
	});
});

describe('every table of a demo village', () => {
	const folder = path.join(import.meta.dirname, '../../../data/villages/990101001200');
	const files = globSync('**/*.csv', { cwd: folder }).filter(
		(file) => findTableOfFile(file) && !/^ledger.202[45]/.test(file),
	);

	/** As Excel saves it where it read the file without being told the types: in GBK, with empty columns. */
	function saveAgain(table: Table, text: string): Uint8Array {
		const [headings = [], ...rows] = readCsv(text).records.map(({ cells }) => cells);
		const columns = headings.map((heading) =>
			Object.values(table.columns).find((column) => column.heading === heading),
		);
		const saved = rows.map((row) =>
			row.map((cell, at) => asShown(columns[at]?.type.kind ?? 'text', cell, at)),
		);
		const csv = formatCsv([headings, ...saved].map((row) => [...row, '', '']));
		return gb18030(csv.slice(1).replaceAll('\n', '\r\n'));
	}

	function asShown(kind: string, cell: string, at: number): string {
		// The first of a month may have been the month: that is refused, and is tested above.
		if (kind === 'period' && cell.endsWith('-01') && cell.length > 7) return cell;
		if (/^\d{4}-\d\d-\d\d$/.test(cell)) return cell.replace(/-0?/g, '/');
		if (kind === 'period' && /^\d{4}-\d\d$/.test(cell)) {
			const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
			return `${name.format(new Date(`${cell}-01`))}-${cell.slice(2, 4)}`;
		}
		if (kind !== 'amount' || cell === '') return cell;
		return at % 2 === 0
			? String(Number(cell))
			: `￥${Number(cell).toLocaleString('en', { minimumFractionDigits: 2 })}`.replace(
					'￥-',
					'-￥',
				);
	}

	it.each(files)('%s comes back to the byte after Excel saved it', (file) => {
		const table = findTableOfFile(file) as Table;
		const strict = readFileSync(path.join(folder, file), 'utf8');
		const { text, findings } = tidyTable(table, file, saveAgain(table, strict.slice(1)));
		expect(findings).toEqual([]);
		expect(text).toBe(strict);
	});
});
