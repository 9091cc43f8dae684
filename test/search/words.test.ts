import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinWords, separateWords, splitWords } from '../../src/search/words.ts';

const words = (text: string) =>
	splitWords(text).map(({ folded, joined }) => (joined ? '+' : '') + folded);

describe('words', () => {
	test('are single Chinese characters, and letters and digits in one piece', () => {
		expect(words('购A4纸12包')).toEqual(['购', '+a', '+4', '+纸', '+12', '+包']);
	});

	test('are parted by punctuation but not by space', () => {
		expect(words('道路（二期），完工 3月')).toEqual([
			'道',
			'+路',
			'二',
			'+期',
			'完',
			'+工',
			'+3',
			'+月',
		]);
	});

	test('include the asterisk of a masked name', () => {
		expect(words('张*丰、李＊')).toEqual(['张', '+*', '+丰', '李', '+*']);
	});

	test('hold numbers without separators, whatever their width', () => {
		expect(words('15,300.00元')).toEqual(['15300', '00', '+元']);
		expect(words('１２３亩')).toEqual(['123', '+亩']);
	});

	test('do not join numbers that only look like one', () => {
		expect(words('3,12,2025')).toEqual(['3', '12', '2025']);
	});

	test('take characters beyond the basic plane as one', () => {
		expect(splitWords('𠮷野')[0]).toEqual({ folded: '𠮷', start: 0, end: 2, joined: false });
	});
});

describe('text parted for the index', () => {
	test('has a space after every word, and a mark where the text has one', () => {
		expect(separateWords('购 A4纸\n12包')).toBe('购\u001F A 4 纸\u001F 12 包 ');
	});

	test('is the same text once it is put together again', () => {
		expect(joinWords(separateWords('购 A4纸\n12包，结 清'))).toBe('购 A4纸 12包，结 清');
	});

	test('never loses anything but extra space', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!text.includes('\u200B') && !text.includes('\u001F'));
				const back = joinWords(separateWords(text));
				expect(splitWords(back)).toEqual(splitWords(text.replace(/\s+/g, ' ').trim()));
			}),
		);
	});
});
