import { describe, expect, it } from 'vitest';
import { readOfficeCount, readOfficeQuantity } from '../../../src/importing/cells/office-number.ts';

const count = (cell: string, heading = '户数') => {
	const read = readOfficeCount(cell, heading);
	return 'value' in read ? read.value : read.howToWrite.zh;
};
const howToWrite = { zh: '请只写数字', en: 'digits only' };
const quantity = (cell: string, unit = '亩') => {
	const read = readOfficeQuantity(cell, unit, howToWrite);
	return 'value' in read ? read.value : read.howToWrite.zh;
};

describe('a count as offices write it', () => {
	it('may have a counter, separators and full width', () => {
		expect(count('412户')).toBe(412);
		expect(count('１，２６０ 人', '人口')).toBe(1260);
		expect(count('35名', '实到党员')).toBe(35);
		expect(count('3家', '投标单位数')).toBe(3);
		expect(count('0')).toBe(0);
	});

	it('is refused with another counter than the heading’s, a fraction, a sign, or digits that are none', () => {
		expect(count('412人')).toContain('这一列是“户数”');
		for (const cell of ['412亩', '4.5', '-3', '3O0', '1,26', '约400', '四百']) {
			expect(count(cell)).toContain('请只写阿拉伯数字');
		}
	});
});

describe('a quantity as offices write it', () => {
	it('may have its unit, separators and full width', () => {
		expect(quantity('12.5亩')).toBe(125_000);
		expect(quantity('１，２５０．５')).toBe(12_505_000);
		expect(quantity('-0.5')).toBe(-5_000);
	});

	it('is refused in another unit, with wrong grouping or too many decimals', () => {
		expect(quantity('12.5公顷')).toContain('这一列的单位是亩');
		expect(quantity('12.5亩', '')).toBe('请只写数字');
		for (const cell of ['1,25', '1.23456', '约3', '']) expect(quantity(cell)).toBe('请只写数字');
	});
});
