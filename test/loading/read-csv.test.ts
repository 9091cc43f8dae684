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
});
