import { describe, expect, it } from 'vitest';
import { officeLimits } from '../../src/loading/reading-limits.ts';
import { heading, importLines, purchase } from './ledger-text.ts';

/** As long as a cell may be. What takes the square of this in steps takes longer than a test may. */
const long = (begin: string, repeated: string, end: string) => {
	const room = officeLimits.cellCharacters - begin.length - end.length;
	return `"${begin}${repeated.repeat(Math.floor(room / repeated.length))}${end}"`;
};
const hostile: readonly (readonly [begin: string, repeated: string, end: string])[] = [
	['', '壹', ''],
	['合计', '元壹', 'x'],
	['', '1,', 'x'],
	['1', ' ', 'x'],
	["'", '1', '甲'],
	['', '1', 'x'],
	['1', '¥', 'x'],
	['1', '单位', 'x'],
	['', '：', 'x'],
	['', '(', '-'],
];

describe('cells as long as they may be', () => {
	const row = (cells: readonly string[]) => cells.join(',');
	const [date = '', voucher = '', category = '', summary = ''] = purchase.split(',');

	it.each(hostile)('of %j, %j and %j are told in no time, wherever they stand', (...parts) => {
		const cell = long(...parts);
		const outcomes = [
			[cell, heading, purchase],
			[`${heading},${cell}`, `${purchase},`],
			[heading, purchase, row([cell, '', '', '', '', '20.00'])],
			[heading, row([cell, voucher, category, summary, '', '2'])],
			[heading, row([date, cell, category, summary, '', '2'])],
			[heading, row([date, voucher, cell, summary, '', '2'])],
			[heading, row([date, voucher, category, cell, '', '2'])],
			[heading, row([date, voucher, category, summary, '', cell])],
		].map((lines) => importLines(lines));
		for (const { imported, findings } of outcomes) {
			expect(imported === undefined).toBe(findings.length > 0);
		}
	});
});
