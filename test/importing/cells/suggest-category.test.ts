import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/domain/money/categories.ts';
import { categoryKeywords } from '../../../src/domain/money/category-keywords.ts';
import {
	suggestCategories,
	describeSuggestions,
} from '../../../src/importing/cells/suggest-category.ts';

const suggested = (written: string, text: string, direction?: 'income' | 'expense') =>
	suggestCategories({ written, summary: { heading: '摘要', text }, direction });
const names = (...clues: Parameters<typeof suggested>) =>
	suggested(...clues).map(({ category }) => category.name);

describe('the suggestions for a category', () => {
	it('follow a word in the summary, and the last one first: there stands what the money was for', () => {
		expect(names('', '村部屋面维修', 'expense')).toEqual(['维修费']);
		expect(names('', '打印机硒鼓2个', 'expense')).toEqual(['办公费', '固定资产购建']);
		expect(names('', '打印机、电脑维修', 'expense')[0]).toBe('维修费');
	});

	it('put the spelling of a written name before words in it, and these before the summary', () => {
		expect(names('维修', '打印纸', 'expense').slice(0, 2)).toEqual(['维修费', '办公费']);
		expect(names('屋顶补漏', '打印纸', 'expense')).toEqual(['维修费', '办公费']);
	});

	it('name the reason in both languages', () => {
		expect(describeSuggestions(suggested('', '道路清淤维修', 'expense'))).toEqual({
			zh: '“维修费”（摘要里有“维修”）',
			en: '“维修费” (摘要 says “维修”)',
		});
	});

	it('are of the side of the amount, at most three, and none where nothing speaks for any', () => {
		expect(names('', '利息', 'income')).toEqual(['利息收入']);
		expect(names('', '利息', 'expense')).toEqual(['利息支出']);
		expect(names('', '农商行借款', 'income')).toEqual(['借入款项']);
		expect(names('', '归还借款', 'expense')).toEqual(['归还借款']);
		expect(names('', '采购备用金借支', 'expense')).toEqual(['借出款项']);
		expect(names('', '办公会议招待维修保洁', 'expense')).toHaveLength(3);
		expect(names('', '付款', 'expense')).toEqual([]);
	});
});

describe('the keywords', () => {
	it('have two characters or more, and on each side speak for one category', () => {
		for (const side of ['income', 'expense'] as const) {
			const words = categories
				.filter(({ direction }) => direction === side)
				.flatMap(({ id }): readonly string[] => categoryKeywords[id]);
			expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
			expect(words.filter((word) => word.length < 2)).toEqual([]);
		}
	});
});
