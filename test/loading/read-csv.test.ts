import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/loading/read-csv.ts';

const records = (text: string) =>
	readCsv(text).records.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`);

describe('the records of a CSV file', () => {
	it('are raw strings, however much they look like numbers, formulas or names of properties', () => {
		const text = '__proto__,constructor\n007,1e5\n=1+1,TRUE\n';
		expect(records(text)).toEqual(['1: __proto__ | constructor', '2: 007 | 1e5', '3: =1+1 | TRUE']);
	});

	it('begin on the line that an editor shows, after cells of several lines too', () => {
		const text = '日期,摘要\n1,"一\n二\n三"\n2,四\n\n3,"五\n"\n4,六';
		expect(records(text)).toEqual([
			'1: 日期 | 摘要',
			'2: 1 | 一\n二\n三',
			'5: 2 | 四',
			'7: 3 | 五\n',
			'9: 4 | 六',
		]);
	});

	it('are those with content: empty lines and rows of nothing but commas are none', () => {
		expect(records('a,b\n\n,\n  , \n1,\n')).toEqual(['1: a | b', '5: 1 | ']);
		expect(records('')).toEqual([]);
		expect(records('\n\n')).toEqual([]);
	});

	it('may have more or fewer cells than the first', () => {
		expect(records('a,b\n1\n1,2,3\n')).toEqual(['1: a | b', '2: 1', '3: 1 | 2 | 3']);
	});

	it('keep commas, doubled quotes and spaces within quotes', () => {
		expect(records('"a,b","say ""yes"""," c "\n')).toEqual(['1: a,b | say "yes" |  c ']);
	});

	it('take a quote inside a bare cell as it stands', () => {
		expect(readCsv('a,b\n3"管,2\n')).toEqual({
			records: [
				{ line: 1, cells: ['a', 'b'] },
				{ line: 2, cells: ['3"管', '2'] },
			],
			brokenQuotes: [],
		});
	});

	it('may be separated by something else', () => {
		expect(readCsv('a\tb\n', '\t').records).toEqual([{ line: 1, cells: ['a', 'b'] }]);
	});
});

describe('broken quotes', () => {
	it.each([
		['are not closed', 'a,b\n"x\ny",1\n1,"2\n3,4\n', [4]],
		['are followed by text', 'a,b\n1,2\n"x"y,2\n3,4\n', [3]],
	])('that %s are reported with the line of their record', (_, text, lines) => {
		expect(readCsv(text).brokenQuotes).toEqual(lines);
	});

	const header = '日期,凭证号,类别,摘要,收入,支出';
	const row = (day: number, rest: string) => `2025-03-0${day},记-${day},办公费,${rest}`;

	it.each([
		[
			'three records become one',
			[header, row(2, '纸,,58'), row(3, '"墨盒,,120'), row(4, '电费,,66'), row(5, '支架24",,80')],
			[3],
		],
		['two records become one', [header, row(3, '"墨盒,,120'), row(5, '支架24",,80')], [2]],
		[
			'a title swallows the first page',
			['"柳溪村', header, row(2, '纸,,58'), row(5, '支架24",,80'), header, row(6, '笔,,5')],
			[1],
		],
		[
			'the quote opens in a cell below another of two lines',
			[header, row(2, '"纸\n笔",,58'), row(3, '"墨盒,,120'), row(4, '支架24",,80')],
			[4],
		],
	])('that are closed further down, so that %s, are reported where they open', (_, lines, at) => {
		expect(readCsv(`${lines.join('\n')}\n`).brokenQuotes).toEqual(at);
	});

	it.each([
		[[header, row(2, '"打印纸\n和墨盒",,58')]],
		[[header, row(2, '"买纸,笔,墨\n另买胶水",,58')]],
		[['编号,名称', '1,"一、纸\n二、笔, 墨"']],
	])('are none where a cell has several lines of its own', (lines) => {
		expect(readCsv(`${lines.join('\n')}\n`).brokenQuotes).toEqual([]);
	});

	it('leave every record to be found: a swallowed one is never lost without a word', () => {
		const body = [2, 3, 4, 5, 6, 7].map((day) => row(day, `第${day}笔,,${day}0`));
		for (let from = 0; from < body.length; from += 1) {
			for (let to = from + 1; to < body.length; to += 1) {
				const lines = body.map((line, at) => {
					if (at === from) return line.replace('第', '"第');
					return at === to ? line.replace('笔,', '笔",') : line;
				});
				expect(readCsv([header, ...lines].join('\n')).brokenQuotes).toEqual([from + 2]);
			}
		}
	});
});
