import { describe, expect, it } from 'vitest';
import { readFormatMeaning } from '../../../src/loading/workbook/number-format.ts';

describe('a number format', () => {
	it.each([
		['General', 'plain'],
		['@', 'plain'],
		['0', 'plain'],
		['0.00', 'plain'],
		['#,##0.00', 'plain'],
		['#,##0.00_ ;[Red]\\-#,##0.00\\ ', 'plain'],
		['#,##0.00_);(#,##0.00)', 'plain'],
		['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 'plain'],
		['[$¥-804]#,##0.00', 'plain'],
		['"¥"#,##0.00;[Red]"¥"-#,##0.00', 'plain'],
		['[红色]0.00', 'plain'],
		['# ?/?', 'plain'],
		['0%', 'percent'],
		['0.00%', 'percent'],
		['0.00E+00', 'scientific'],
		['##0.0E+0', 'scientific'],
		['0,', 'scaled'],
		['0.00,,"百万"', 'scaled'],
		['0!.0,"万元"', 'scaled'],
		['0\\.0000', 'scaled'],
		['0000', 'worded'],
		['"记-"0', 'worded'],
		['0"元"', 'worded'],
		['0.00"万元"', 'worded'],
		['第0号', 'worded'],
		['G/通用格式', 'plain'],
		['G/通用格式"元"', 'worded'],
		['General"元"', 'worded'],
		['m/d/yy', 'date'],
		['yyyy-mm-dd', 'date'],
		['yyyy"年"m"月"d"日";@', 'date'],
		['[$-804]yyyy"年"m"月"d"日"', 'date'],
		['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 'date'],
		['m"月"d"日"', 'date'],
		['d-mmm', 'date'],
		['m/d/yy h:mm', 'date'],
		['yyyy"年"m"月"', 'month'],
		['mmm-yy', 'month'],
		['h:mm', 'time'],
		['[h]:mm:ss', 'time'],
		['mm:ss', 'time'],
	])('“%s” is %s', (format, meaning) => {
		expect(readFormatMeaning(format)).toBe(meaning);
	});

	it('longer than spreadsheets allow says nothing', () => {
		expect(readFormatMeaning('yyyy'.repeat(100))).toBe('plain');
	});
});
